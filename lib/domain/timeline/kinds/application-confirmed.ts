import * as z from "zod";
import { filed, isIdle, UNFILE } from "../filed";
import { timelineKind } from "../kind";

/** They wrote that what the person sent them has come. */
export const applicationConfirmed = timelineKind({
  kind: "application-confirmed",
  by: "them",
  facts: z.object({ company: z.string(), channel: z.string(), filed }),
  title: ({ company }) => `${company} confirmed your application`,
  details: ({ channel }) => [channel],
  stage: ({ filed: { isFirst } }, before) => (isFirst || isIdle(before) ? "applied" : before),
  undo: UNFILE,
});
