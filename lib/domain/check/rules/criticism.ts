import { type Blame, blamesIn } from "@/lib/domain/check/blame";
import { type Slip, wording } from "@/lib/domain/check/wording";

/** No blame of the reader, their people, their company or their offer. An insult, or blame of a person, is an error. */
export const criticism = wording({
  code: "criticism",
  mark: "tone",
  slipsIn: (sentence) => blamesIn(sentence).map(slipOf),
});

const slipOf = ({ span, isPersonal }: Blame): Slip =>
  isPersonal
    ? {
        span,
        severity: "error",
        message: "This blames a person. Say what you need rather than who was at fault.",
      }
    : {
        span,
        severity: "warning",
        message: "This reads as blame. Say what you need rather than what was wrong.",
      };
