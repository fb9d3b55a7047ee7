import * as z from "zod";
import { PERMISSIONS, type Permission, TOUCH_CHANNELS, type TouchChannel } from "@/lib/domain/people/touch";
import { optionalLocal, text } from "@/lib/features/invitations/schema";

/** In which order the contacts stand, or which of them. */
export const CONTACT_VIEWS = { latest: "Latest", name: "By name", planned: "Planned", due: "Due" } as const;
export type ContactView = keyof typeof CONTACT_VIEWS;

export const COMPANY_VIEWS = { latest: "Latest", name: "By name" } as const;
export type CompanyView = keyof typeof COMPANY_VIEWS;

const permission = z.enum(Object.keys(PERMISSIONS) as [Permission], "Choose what they said.");

/** A day as a field holds it; null when none was entered. */
const day = z
  .string()
  .trim()
  .default("")
  .refine((written) => written === "" || z.iso.date().safeParse(written).success, {
    message: "Write a day that there is, such as 2027-02-22.",
  })
  .transform((written) => written || null);

const webAddress = text(500)
  .default("")
  .refine((address) => address === "" || /^https?:$/.test(URL.parse(address)?.protocol ?? ""), {
    message: "This is not an address of the web. It begins with https://, or leave it empty.",
  });

/** What is known of somebody. `contactId` names whom; without it a new one is made. */
export const contactForm = z.strictObject({
  contactId: z.string().optional(),
  name: text(200).min(1, "What are they called?"),
  company: text(200).default(""),
  position: text(200).default(""),
  email: z
    .union([
      z.literal(""),
      z.email("This is not an e-mail address. Leave it empty if there is none.").max(254),
    ])
    .default(""),
  phone: text(60).default(""),
  url: webAddress,
  about: text(5000).default(""),
});

export const permissionForm = z.strictObject({ contactId: z.string(), permission });

/** `on`: the day of the next touch; null: none is planned. */
export const planForm = z.strictObject({ contactId: z.string(), on: day });

/** `at`: when, in the person's own zone; null: now. `opportunityId`: what it was about, if it was about one. */
export const touchForm = z.strictObject({
  contactId: z.string(),
  by: z.enum(["me", "them"], "Say who it was."),
  channel: z.enum(Object.keys(TOUCH_CHANNELS) as [TouchChannel], "Choose how."),
  at: optionalLocal.default(null),
  about: text(2000).default(""),
  opportunityId: z
    .string()
    .default("")
    .transform((id) => id || null),
});

export const removeTouchForm = z.strictObject({ touchId: z.string() });

export const mergeForm = z.strictObject({
  contactId: z.string(),
  otherId: z.string().min(1, "Choose who it is."),
});
