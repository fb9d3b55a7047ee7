import * as z from "zod";
import { timelineKind } from "../kind";

const points = z.number();

export const judgingChanged = timelineKind({
  kind: "judging-changed",
  by: "me",
  facts: z.object({
    ...{ interviewFloor: points, interviewBar: points, offerFloor: points, offerBar: points },
    presentIsBar: z.boolean(),
  }),
  title: () => "You changed how opportunities are judged",
  details: ({ interviewFloor, interviewBar, offerFloor, offerBar, presentIsBar }) => [
    `interview: floor ${interviewFloor}, bar ${interviewBar}`,
    `offer: floor ${offerFloor}, bar ${offerBar}`,
    ...(presentIsBar ? ["the present job is the bar"] : []),
  ],
});
