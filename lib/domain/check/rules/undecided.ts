import { acceptanceIn } from "@/lib/domain/check/acceptance";
import type { Hit, Span } from "@/lib/domain/check/finding";
import { isAskedFor } from "@/lib/domain/check/presence";
import type { Reading } from "@/lib/domain/check/reading";
import { refusalOnAnyTermsIn } from "@/lib/domain/check/refusal";
import type { Rule } from "@/lib/domain/check/rule";
import { sentencesOf } from "@/lib/domain/message/sentences";

/** Who asks before deciding says neither yes nor no yet. The questions themselves may hold any words. */
export const undecided: Rule = {
  code: "undecided",
  class: "defect",
  mark: "honesty",
  applies: isAskedFor("questions"),
  find: (reading) => {
    const text = withoutQuestions(reading);
    const refusal = refusalOnAnyTermsIn(text);
    const acceptance = acceptanceIn(text) ?? promiseIn(text);
    return [
      ...(refusal ? [warning("This reads as a no. Ask first, then decide.", refusal)] : []),
      ...(acceptance ? [warning("This reads as a yes. Ask first, then decide.", acceptance)] : []),
    ];
  },
};

const warning = (message: string, span: Span): Hit => ({ severity: "warning", message, span });

/** The text with its questions blanked, and with what is only thought of: "before I accept". Offsets stay true. */
const withoutQuestions = ({ text }: Reading): string =>
  sentencesOf(text)
    .filter((sentence) => QUESTION.test(sentence.text))
    .reduce((left, { start, end }) => left.slice(0, start) + " ".repeat(end - start) + left.slice(end), text)
    .replace(ONLY_THOUGHT_OF, (words) => " ".repeat(words.length));

function promiseIn(text: string): Span | null {
  const match = PROMISE.exec(text);
  return match && { start: match.index, end: match.index + match[0].length };
}

const QUESTION = /^(?:[-–•*]|\d{1,2}[.)])\s|\?["'”’)]*$/;

const ONLY_THOUGHT_OF = /\b(?:before|whether|if|when|until|once) I\b[^.,;:!?\n]*/gi;

// To promise an answer, or to be glad of a talk, accepts nothing.
const PROMISE =
  /\bI(?:['’]ll| will|['’]d| would|['’]m going to| am going to|['’]m| am)? (?:definitely |certainly |gladly |happily |be (?:happy|glad|delighted) to |happy to |glad to |delighted to ){0,4}(?:accept|say yes|take (?:the|this|your) (?:interview|job|role|post|position|offer)|join (?:you|your team|the team))\b|\bI (?:promise|guarantee)\b|\bcount me in\b/i;
