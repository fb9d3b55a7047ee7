import * as z from "zod";
import { local } from "@/lib/features/invitations/schema";

export const dateForm = z.strictObject({ entryId: z.string(), at: local("When was it?") });
