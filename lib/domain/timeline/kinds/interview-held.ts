import * as z from "zod";
import { timelineKind } from "../kind";

export const interviewHeld = timelineKind({
  kind: "interview-held",
  by: "me",
  facts: z.object({}),
  title: () => "You had an interview",
  undo: "It did not take place",
});
