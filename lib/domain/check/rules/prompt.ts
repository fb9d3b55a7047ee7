import type { Hit } from "@/lib/domain/check/finding";
import type { Reading } from "@/lib/domain/check/reading";
import type { Rule } from "@/lib/domain/check/rule";
import { CHANNELS } from "@/lib/domain/message/channels";
import { hoursUntilInterview, isLate } from "@/lib/domain/message/facts";

/**
 * The answer goes out within 48 hours, Saturdays and Sundays removed, or says sorry once; and less than 24 hours
 * before an interview somebody is called. Unknown times are not judged.
 */
export const prompt: Rule = {
  code: "prompt",
  class: "structure",
  mark: "time",
  applies: ({ facts }) => facts.elapsedWeekdayHours !== null || facts.interviewAt !== null,
  find: (reading) => [...tooLate(reading), ...tooShortNotice(reading)],
};

const SHORT_NOTICE_HOURS = 24;
const APOLOGY = /\b(?:sorry|apolog\w*|excuse|forgive|regret)\b/i;
const DELAY = /\b(?:delay\w*|late|later|slow\w*|long|longer|waiting|wait|sooner|earlier|overdue|silence)\b/i;

function tooLate({ facts, text, greeting }: Reading): Hit[] {
  if (!isLate(facts) || apologisesForDelay(text)) return [];
  const at = greeting === null ? 0 : text.indexOf("\n", greeting.span.end);
  const start = at === -1 ? text.length : at;
  const insertion = { span: { start, end: start }, replacement: "\n\nMy apologies for the delay." };
  return [
    {
      severity: "warning",
      message:
        "This comes more than two working days after the invitation. One apology for the delay is enough.",
      span: null,
      fix: { label: "Add one", ...insertion },
    },
  ];
}

const apologisesForDelay = (text: string): boolean =>
  text.split(/[.!?\n]/).some((sentence) => APOLOGY.test(sentence) && DELAY.test(sentence));

function tooShortNotice({ facts, channel }: Reading): Hit[] {
  const hours = hoursUntilInterview(facts);
  const isShort = hours !== null && hours > 0 && hours < SHORT_NOTICE_HOURS;
  if (!isShort || CHANNELS[channel].isSpoken) return [];
  return [
    {
      severity: "warning",
      message: "The interview is less than a day away. Call first, then confirm in writing.",
      span: null,
    },
  ];
}
