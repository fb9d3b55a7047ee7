import * as z from "zod";
import { accountEmail } from "@/lib/platform/auth/email";
import { PASSWORD_LENGTH as PASSWORD } from "@/lib/platform/auth/password";

const newPassword = z
  .string()
  .min(PASSWORD.least, `Use at least ${PASSWORD.least} characters.`)
  .max(PASSWORD.most, `Use at most ${PASSWORD.most} characters.`);

const name = z
  .string()
  .trim()
  .min(1, "Enter the name you sign letters with.")
  .max(120, "Use at most 120 characters.");

const timeZone = z
  .string()
  .refine(
    (zone) => Intl.supportedValuesOf("timeZone").includes(zone) || zone === "UTC",
    "Choose a time zone.",
  );

/** A path of this app to come back to; anything else leads to Today. */
const next = z
  .string()
  .optional()
  .transform((path) => (path && /^\/(?![/\\])[\w\-./?=&%]*$/.test(path) ? path : "/"));

export const signInForm = z.strictObject({
  email: accountEmail,
  password: z
    .string()
    .min(1, "Enter your password.")
    .max(PASSWORD.most, "That is not the password: it is too long."),
  next,
});

export const setUpForm = z.strictObject({
  code: z
    .string()
    .trim()
    .min(1, "Enter the code that the start command printed.")
    .max(40, "That is not the code."),
  name,
  email: accountEmail,
  password: newPassword,
  timeZone,
});

export const signUpForm = setUpForm.omit({ code: true });

export const profileForm = z.strictObject({ name, timeZone });

export const passwordForm = z.strictObject({
  currentPassword: z
    .string()
    .min(1, "Enter your present password.")
    .max(PASSWORD.most, "That is not your password."),
  newPassword,
});

export const endSessionForm = z.strictObject({ sessionId: z.string() });

export const signOutForm = z.strictObject({});
