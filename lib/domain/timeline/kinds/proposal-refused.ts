import * as z from "zod";
import { timelineKind } from "../kind";

export const proposalRefused = timelineKind({
  kind: "proposal-refused",
  by: "me",
  facts: z.object({ label: z.string(), said: z.string() }),
  title: () => "You did not take an answer that was read out of their text",
  details: ({ label, said }) => [`${label}: ${said}`],
});
