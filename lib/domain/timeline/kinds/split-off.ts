import * as z from "zod";
import { timelineKind } from "../kind";
import { moved, movedWords } from "../moved";

/** Some of what was here turned out to be about another role: it goes on there, and is told there. */
export const splitOff = timelineKind({
  kind: "split-off",
  by: "me",
  facts: z.object({
    ...{ toId: z.string(), role: z.string(), moved },
    /** The entries that are told there. */
    entryIds: z.array(z.string()),
    /** By when this one is to be answered, where that went with it. */
    answerBy: z.object({ from: z.string(), to: z.string().nullable() }).nullable(),
  }),
  title: ({ role }) => `You split off: ${role}`,
  details: (facts) => movedWords(facts.moved),
  undo: "Put it back together",
});
