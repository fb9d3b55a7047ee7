import * as z from "zod";

export const undoForm = z.strictObject({ entryId: z.string() });
