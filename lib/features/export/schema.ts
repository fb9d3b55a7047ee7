import * as z from "zod";

export const exportForm = z.strictObject({});
