import * as z from "zod";
import { timelineKind } from "../kind";

export const contactAdded = timelineKind({
  kind: "contact-added",
  by: "me",
  facts: z.object({ contactId: z.string(), name: z.string(), company: z.string().nullable() }),
  title: ({ name }) => `You added ${name} to your people`,
  details: ({ company }) => (company ? [company] : []),
});
