import * as z from "zod";
import { contactsNamed, opportunitiesNamed } from "../imported-words";
import { timelineKind } from "../kind";

/** A whole table was brought in, or as much of it as was wanted. */
export const importFinished = timelineKind({
  kind: "import-finished",
  by: "me",
  facts: z.object({
    importId: z.string(),
    from: z.string(),
    made: z.number(),
    known: z.number(),
    refused: z.number(),
    /** People that came with them; none in what an earlier version wrote. */
    contacts: z.number().default(0),
  }),
  title: ({ from, made, contacts }) =>
    `You brought in ${made === 0 && contacts > 0 ? contactsNamed(contacts) : opportunitiesNamed(made)} from ${from}`,
  details: ({ known, refused, made, contacts }) => [
    ...(made > 0 && contacts > 0 ? [contactsNamed(contacts)] : []),
    ...(known > 0 ? [known === 1 ? "one was here already" : `${known} were here already`] : []),
    ...(refused > 0 ? [refused === 1 ? "one could not be read" : `${refused} could not be read`] : []),
  ],
});
