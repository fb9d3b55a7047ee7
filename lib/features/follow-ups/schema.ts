import * as z from "zod";

export const doneForm = z.strictObject({ followUpId: z.string() });

export const moveForm = z.strictObject({
  followUpId: z.string(),
  days: z.coerce.number().int().min(1, "Choose at least one day.").max(365, "Choose at most a year."),
});
