import * as z from "zod";
import type { Tx } from "@/lib/platform/db";
import type { UserId } from "@/lib/platform/user-id";
import { THEMES } from "./schema";

const preferences = z.object({
  theme: z.enum(THEMES).catch("system"),
  silenceDays: z.int().nullable().catch(null),
  notifies: z.boolean(),
});

/**
 * How the rooms are for a person. `silenceDays`: after so many days without a word from them an opportunity is asked
 * about, null: never. `notifies`: the browser tells what falls due.
 */
export type Preferences = z.output<typeof preferences>;

/** Three weeks: most of those who answer at all have done so by then. */
const AS_IT_COMES: Preferences = { theme: "system", silenceDays: 21, notifies: false };

export async function loadPreferences(client: Tx, userId: UserId): Promise<Preferences> {
  const row = await client.preferences.findUnique({ where: { userId } });
  return row ? preferences.parse(row) : AS_IT_COMES;
}
