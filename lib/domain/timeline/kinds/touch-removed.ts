import * as z from "zod";
import { timelineKind } from "../kind";

export const touchRemoved = timelineKind({
  kind: "touch-removed",
  by: "me",
  facts: z.object({ touchId: z.string(), contactId: z.string(), name: z.string(), about: z.string() }),
  title: ({ name }) => `You removed a touch with ${name}`,
  details: ({ about }) => (about ? [about] : []),
  undo: "Put it back",
});
