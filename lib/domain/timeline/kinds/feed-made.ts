import * as z from "zod";
import { timelineKind } from "../kind";

/** Never the address: whoever reads it, reads the calendar. */
export const feedMade = timelineKind({
  kind: "feed-made",
  by: "me",
  facts: z.object({ detail: z.string(), isAnew: z.boolean() }),
  title: ({ isAnew }) =>
    isAnew
      ? "You made a new private address for your calendar"
      : "You made a private address for your calendar",
  details: ({ detail }) => [detail === "full" ? "with names and links" : "without names"],
});
