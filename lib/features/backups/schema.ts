import * as z from "zod";

export const backupForm = z.strictObject({});

export const copyForm = z.strictObject({ name: z.string().max(200) });
