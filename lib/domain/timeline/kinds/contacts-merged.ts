import * as z from "zod";
import { timelineKind } from "../kind";
import { contactChange } from "./contact-changed";

const text = z.string();

export const contactsMerged = timelineKind({
  kind: "contacts-merged",
  by: "me",
  facts: z.object({
    contactId: text,
    name: text,
    /** The other one as it was, with all that it takes to bring it back. */
    other: z.object({
      ...{ id: text, name: text, email: text.nullable(), companyId: text.nullable() },
      ...{ position: text, phone: text, url: text, about: text, permission: text },
      ...{ nextTouchAt: text.nullable(), createdAt: text },
    }),
    /** What was the other's and is this one's now. */
    opportunityIds: z.array(text),
    touchIds: z.array(text),
    /** Columns that were empty here and came from there. */
    filled: z.array(contactChange),
  }),
  title: ({ name, other }) =>
    `You merged two entries of ${name}`.concat(other.name === name ? "" : ` (${other.name})`),
  undo: "They are two people",
});
