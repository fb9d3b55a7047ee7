import * as z from "zod";
import { filed, UNFILE } from "../filed";
import { timelineKind } from "../kind";

export const postingKept = timelineKind({
  kind: "posting-kept",
  by: "me",
  facts: z.object({ url: z.string().nullable(), filed }),
  title: () => "You kept the posting",
  details: ({ url }) => (url ? [url] : []),
  stage: ({ filed: { isFirst } }, before) => (isFirst ? "saved" : before),
  undo: UNFILE,
});
