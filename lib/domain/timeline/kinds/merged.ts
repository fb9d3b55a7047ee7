import * as z from "zod";
import { timelineKind } from "../kind";
import { moved, movedWords } from "../moved";

/** Another opportunity turned out to be this one: what it had is here, and this timeline tells what both were. */
export const merged = timelineKind({
  kind: "merged",
  by: "me",
  facts: z.object({
    ...{ fromId: z.string(), name: z.string(), moved },
    /** Others that had been merged into it before. */
    alsoIds: z.array(z.string()),
    /** What this one lacked and has from it. */
    changes: z.array(z.object({ column: z.string(), from: z.json(), to: z.json() })),
  }),
  title: ({ name }) => `You merged into this: ${name}`,
  details: (facts) => movedWords(facts.moved),
  undo: "Take them apart",
});
