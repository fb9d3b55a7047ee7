import * as z from "zod";
import { local, text } from "@/lib/features/invitations/schema";
import { noteBody } from "@/lib/features/notes/schema";

/** How long it is planned to take, in minutes; empty: not said. */
export const LENGTHS = ["", "30", "45", "60", "90", "120", "180", "240", "480"] as const;

const timeZone = z
  .string()
  .refine(
    (zone) => zone === "UTC" || Intl.supportedValuesOf("timeZone").includes(zone),
    "Choose a time zone from the list.",
  );

const link = z
  .string()
  .trim()
  .max(2000, "Use at most 2,000 characters.")
  .refine(
    (address) => address === "" || /^https?:$/.test(URL.parse(address)?.protocol ?? ""),
    "This is not an address of the web. It begins with https:// or http://.",
  )
  .default("");

const minutes = z
  .string()
  .regex(/^\d{0,4}$/, "Choose how long it takes.")
  .default("")
  .transform((length) => (length === "" ? null : Number(length)));

/** A meeting that is entered by hand, or moved and put right. */
export const interviewForm = z.strictObject({
  opportunityId: z.string(),
  /** Empty for one that is entered. */
  interviewId: z.string().default(""),
  name: text(120).default(""),
  startsAt: local("When does it begin?"),
  minutes,
  timeZone,
  place: text(200).default(""),
  link,
});

/** One of the times that they proposed. */
export const takeForm = z.strictObject({ invitationId: z.string(), slot: z.string().max(200) });

export const callOffForm = z.strictObject({ interviewId: z.string() });

export const heldForm = z.strictObject({
  interviewId: z.string(),
  howItWent: noteBody.default(""),
});
