import * as z from "zod";
import { PERMISSIONS, permissionOf } from "@/lib/domain/people/touch";
import { timelineKind } from "../kind";

/** What can be changed of a contact, and how it is called. What one wants to remember is told of, not told. */
export const CONTACT_FIELDS = {
  name: "name",
  email: "e-mail",
  companyId: "company",
  position: "position",
  phone: "phone",
  url: "link",
  about: "what to remember",
  permission: "whether a word is welcome",
  nextTouchAt: "next touch",
} as const;

export type ContactField = keyof typeof CONTACT_FIELDS;

export const contactChange = z.object({
  field: z.enum(Object.keys(CONTACT_FIELDS) as [ContactField]),
  from: z.string().nullable(),
  to: z.string().nullable(),
});

export type ContactChange = z.output<typeof contactChange>;

export const contactChanged = timelineKind({
  kind: "contact-changed",
  by: "me",
  facts: z.object({ contactId: z.string(), name: z.string(), changes: z.array(contactChange) }),
  title: ({ name, changes }) => {
    const [only] = changes;
    const told = changes.length === 1 && only ? ALONE[only.field]?.(name, only.to) : undefined;
    return told ?? `You changed what you know of ${name}`;
  },
  details: ({ changes }, { date }) =>
    changes.map(({ field, to }) =>
      field === "nextTouchAt" && to ? `next touch on ${date(to)}` : CONTACT_FIELDS[field],
    ),
  undo: "Change it back",
});

/** What is told by itself when nothing else was changed. */
const ALONE: Partial<Record<ContactField, (name: string, to: string | null) => string>> = {
  nextTouchAt: (name, to) => (to ? `You plan to be in touch with ${name}` : `You plan no touch with ${name}`),
  permission: (name, to) =>
    `Staying in touch with ${name}: ${PERMISSIONS[permissionOf(to ?? "")].toLowerCase()}`,
};
