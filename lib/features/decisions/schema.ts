import * as z from "zod";

export const acceptForm = z.strictObject({ opportunityId: z.string() });
