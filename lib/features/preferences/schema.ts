import * as z from "zod";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

const FEWEST_DAYS = 7;
const MOST_DAYS = 365;
const outside = `Give between ${FEWEST_DAYS} and ${MOST_DAYS} days, or leave it empty.`;

/** How the rooms are for a person. */
export const preferencesForm = z
  .strictObject({
    theme: z.enum(THEMES, "Choose light, dark or as the system has it."),
    silenceDays: z
      .string()
      .trim()
      .transform((text) => (text === "" ? null : Number(text)))
      .pipe(z.int(outside).min(FEWEST_DAYS, outside).max(MOST_DAYS, outside).nullable())
      .default(null),
    notifies: z.union([z.string(), z.array(z.string())]).default(""),
  })
  .transform(({ notifies, ...rest }) => ({ ...rest, notifies: notifies.length > 0 }));
