import * as z from "zod";
import { PASSWORD_LENGTH as PASSWORD } from "@/lib/platform/auth/password";

export const GRACE_DAYS = 7;

const password = z
  .string()
  .min(1, "Enter your password.")
  .max(PASSWORD.most, "That is not your password: it is too long.");

export const removalForm = z.strictObject({
  password,
  when: z.enum(["in-a-week", "at-once"], "Choose when."),
});

export const keepForm = z.strictObject({});
