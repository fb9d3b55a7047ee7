import * as z from "zod";

/**
 * An e-mail address as an account's name: compatibility forms are folded first, so that a full-width letter or an
 * at-sign that only looks like one is either the plain letter or refused; then plain ASCII, in lower case.
 */
export const accountEmail = z
  .string("Enter your e-mail address.")
  .max(254, "An e-mail address has at most 254 characters.")
  .transform((value) => value.trim())
  .refine(
    (value) => value === value.normalize("NFKC"),
    "This address has characters that only look like letters.",
  )
  .transform((value) => value.toLowerCase())
  .pipe(z.email("Enter an e-mail address such as name@example.org."));
