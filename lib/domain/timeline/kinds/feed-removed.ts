import * as z from "zod";
import { timelineKind } from "../kind";

export const feedRemoved = timelineKind({
  kind: "feed-removed",
  by: "me",
  facts: z.object({}),
  title: () => "You removed the private address of your calendar",
});
