import * as z from "zod";
import { contactsNamed, opportunitiesNamed } from "../imported-words";
import { timelineKind } from "../kind";

export const importRedone = timelineKind({
  kind: "import-redone",
  by: "me",
  facts: z.object({
    ...{ importId: z.string(), from: z.string(), count: z.number() },
    contacts: z.number().default(0),
  }),
  title: ({ from }) => `You brought back what you had taken back from ${from}`,
  details: ({ count, contacts }) => [
    opportunitiesNamed(count),
    ...(contacts > 0 ? [contactsNamed(contacts)] : []),
  ],
});
