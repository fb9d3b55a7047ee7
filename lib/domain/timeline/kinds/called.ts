import * as z from "zod";
import { clockFace } from "@/lib/domain/time/clock-face";
import { timelineKind } from "../kind";

/** How a call ended that did not say it. One that did is told by what it meant. */
export const CALL_OUTCOMES = {
  voicemail: "left a message asking to be called back",
  "no-answer": "nobody answered",
  later: "it was not a good moment",
} as const;

export const called = timelineKind({
  kind: "called",
  by: "me",
  facts: z.object({
    outcome: z.enum(Object.keys(CALL_OUTCOMES) as [keyof typeof CALL_OUTCOMES]),
    /** How long it took, in seconds; null where nothing measured it. */
    seconds: z.number().int().nullable(),
    to: z.string().nullable(),
  }),
  title: ({ to }) => (to ? `You called ${to}` : "You called"),
  details: ({ outcome, seconds }) => [
    CALL_OUTCOMES[outcome],
    ...(seconds === null ? [] : [clockFace(seconds)]),
  ],
});
