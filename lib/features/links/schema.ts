import * as z from "zod";
import { text } from "@/lib/features/invitations/schema";

/** So many links of one opportunity are kept. */
export const MOST_LINKS = 100;

export const linkForm = z.strictObject({
  opportunityId: z.string(),
  title: text(200).default(""),
  url: z
    .string()
    .trim()
    .min(1, "Enter the address.")
    .max(2000, "Use at most 2,000 characters.")
    .transform((url) =>
      /^(?:[\w-]{1,63}\.){1,10}[a-z]{2,63}(?:[/?#]|$)/i.test(url) ? `https://${url}` : url,
    )
    .refine(
      (url) => /^https?:$/.test(URL.parse(url)?.protocol ?? ""),
      "This is not an address of the web. It begins with https:// or http://.",
    ),
});

export const removeLinkForm = z.strictObject({ linkId: z.string() });
