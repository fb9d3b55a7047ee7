import { namesEffort } from "@/lib/domain/check/gratitude";
import { presence } from "@/lib/domain/check/presence";

// Their names are blanked: what their company did, they did.
const NAMED = / {4,}/g;

/** Names what they did: read, arranged, met. A composed letter says it or was meant to do without. */
export const effort = presence({
  code: "effort",
  mark: "graciousness",
  need: "effort",
  tags: ["effort"],
  severity: "info",
  appliesTo: ({ channel, parts }) =>
    channel !== "linkedin-note" && (parts === null || parts.some(({ tag }) => tag === "own")),
  isFound: (text) => namesEffort(text.replace(NAMED, " you ")),
  removed: "What they did for you was taken out.",
  question: "I could not find what they did for you: read, arranged, met. Is it there?",
  addition: { sentence: "I appreciate the time that you have taken.", place: "first" },
});
