import type { Hit } from "@/lib/domain/check/finding";
import type { Reading } from "@/lib/domain/check/reading";
import type { Rule } from "@/lib/domain/check/rule";
import { CHANNELS } from "@/lib/domain/message/channels";
import { isLate, isShortNotice } from "@/lib/domain/message/facts";

/**
 * The answer goes out within 48 hours, Saturdays and Sundays removed, or says sorry once; and less than 24 hours
 * before an interview somebody is called. Unknown times are not judged.
 */
export const prompt: Rule = {
  code: "prompt",
  class: "structure",
  mark: "time",
  applies: ({ facts, norms }) =>
    norms.haste !== "none" && (facts.elapsedWeekdayHours !== null || facts.interviewAt !== null),
  find: (reading) => [
    ...(reading.norms.haste === "answer" ? tooLate(reading) : []),
    ...tooShortNotice(reading),
  ],
};

/** UTF-16 units. */
const SHORT_SENTENCE = 20;
const APOLOGY =
  /\b(?:sorry(?! (?:to (?:say|tell|inform|disappoint)|(?:that )?I (?:can|won't|will not)))|soz|sry|apolog\w*|excuses?|forgive\w*|pardon|regret(?! (?:to|that I (?:can|must|have)))|my bad|my fault|mea culpa|embarrass\w*|ashamed|guilty|feel (?:bad|awful|terrible))\b/i;
const DELAY =
  /\b(?:delay\w*|late|later|slow\w*|long|longer|waiting|wait|sooner|earlier|before now|overdue|belated\w*|silence|tardy|tardi\w+|(?:took|taken|taking) (?:me |so |this |a |an |ages)|only (?:now|after|today)|until (?:now|today|this)|unanswered|hanging|guessing|in the dark|s[ai]t(?:ting)? on|a while|gap|at once|right away|straight away|(?:should|ought to|meant to|could) have (?:\w+ )?(?:answered|replied|written|responded|rung|called|come back|got back)|not (?:\w+ )?(?:replying|answering|writing)|get back|got back|come back to you|last (?:week|month)|a (?:week|fortnight|month)|\w+ (?:days|weeks) (?:ago|to)|after (?:a|two|three|so many) (?:weeks?|fortnight|months?)|getting back|time (?:it|this) (?:took|has taken))\b/i;

// The same in German, French and Spanish.
const APOLOGY_ABROAD =
  /(?<!\p{L})(?:entschuldig\p{L}{0,9}|verzeih\p{L}{0,6}|leid|désolée?s?|excuse[rsz]?|pardon\p{L}{0,4}|regrett?e\p{L}{0,2}|disculp\p{L}{0,6}|perd[oó]n\p{L}{0,4}|lament\p{L}{0,5}|siento)(?!\p{L})/iu;
const DELAY_ABROAD =
  /(?<!\p{L})(?:spät\p{L}{0,6}|ver(?:spät|zöger)\p{L}{0,6}|erst jetzt|lange|warten|retard\p{L}{0,4}|tard\p{L}{0,6}|délais?|attendre|retraso|demora|espera\p{L}{0,4})(?!\p{L})/iu;

function tooLate(reading: Reading): Hit[] {
  const { facts, text, greeting } = reading;
  if (!isLate(facts) || apologisesForDelay(reading)) return [];
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

function apologisesForDelay({ text, language, parts }: Reading): boolean {
  if (language !== "en" && parts?.some(({ tag }) => tag === "apology")) return true;
  const [apology, delay] = language === "en" ? [APOLOGY, DELAY] : [APOLOGY_ABROAD, DELAY_ABROAD];
  const sentences = text.replaceAll("’", "'").split(/[.!?\n]/);
  return sentences.some((sentence, index) => {
    // "I should have answered a week ago. Sorry."
    const before = sentence.length < SHORT_SENTENCE ? (sentences[index - 1] ?? "") : "";
    return apology.test(sentence) && delay.test(before + sentence);
  });
}

function tooShortNotice({ facts, channel }: Reading): Hit[] {
  if (!isShortNotice(facts) || CHANNELS[channel].isSpoken) return [];
  return [
    {
      severity: "warning",
      message: "The interview is less than a day away. Call first, then confirm in writing.",
      span: null,
    },
  ];
}
