import * as z from "zod";
import { filed, UNFILE } from "../filed";
import { timelineKind } from "../kind";

/** What changes nothing by itself: a reminder, a word on the way, or news that something later has overtaken. */
export const messageFiled = timelineKind({
  kind: "message-filed",
  by: "them",
  facts: z.object({ title: z.string(), channel: z.string(), isOvertaken: z.boolean(), filed }),
  title: ({ title }) => `They wrote: ${title}`,
  details: ({ channel, isOvertaken, filed: { changes } }) => [
    channel,
    ...(isOvertaken ? ["older than what is known, so nothing was changed"] : []),
    ...(changes.some(({ column }) => column === "slots") ? ["its times were added to the invitation"] : []),
  ],
  stage: ({ filed: { isFirst } }, before) => (isFirst ? "saved" : before),
  undo: UNFILE,
});
