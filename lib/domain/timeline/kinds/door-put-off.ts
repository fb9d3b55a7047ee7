import * as z from "zod";
import { timelineKind } from "../kind";

/** Something had opened a door again, and the person does not want to go through it now. */
export const doorPutOff = timelineKind({
  kind: "door-put-off",
  by: "me",
  isAside: true,
  facts: z.object({
    decisionId: z.string(),
    /** What had opened it. */
    sentence: z.string(),
    /** When it was put off before; null: never. */
    before: z.string().nullable(),
    /** Until when what opens it is not shown. */
    until: z.string(),
  }),
  title: () => "You left a door as it is for now",
  details: ({ sentence }) => [sentence],
  undo: "Show it again",
});
