import * as z from "zod";
import { contactsNamed, opportunitiesNamed } from "../imported-words";
import { timelineKind } from "../kind";

export const importUndone = timelineKind({
  kind: "import-undone",
  by: "me",
  facts: z.object({
    ...{ importId: z.string(), from: z.string(), taken: z.number(), kept: z.number() },
    contacts: z.number().default(0),
  }),
  title: ({ from }) => `You took back all that was brought in from ${from}`,
  details: ({ taken, kept, contacts }) => [
    opportunitiesNamed(taken),
    ...(contacts > 0 ? [contactsNamed(contacts)] : []),
    ...(kept > 0 ? [`${kept === 1 ? "one stays" : `${kept} stay`}: you have worked with it since`] : []),
  ],
});
