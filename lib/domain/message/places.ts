import { isLate } from "@/lib/domain/message/facts";
import type { Occasion, Pool, Slot, StatedReason } from "@/lib/domain/message/kind";
import { MOST_QUESTIONS } from "@/lib/domain/message/questions";
import { asPhrase } from "@/lib/domain/message/template";

/** What decides whether a place of a letter is filled, and the places whose words are not ours: the same in every language. */

/** A slot that is written only on some occasions. */
export const onlyIf = (condition: (occasion: Occasion) => boolean, slot: Slot): Slot => ({
  ...slot,
  pools: (occasion) => (condition(occasion) ? slot.pools(occasion) : []),
});

export const confirms = ({ choices }: Occasion): boolean => choices.confirmsCall;

export const saysLittleElse = ({ choices, reasons }: Occasion): boolean =>
  choices.door === "closed" || reasons.length === 0;

/** As many reasons as are told in one sentence where that is brief. */
const A_LIST = 3;

// The decision may stand no later than in the third sentence, and a letter that is short or explains much has no room
// for everything.
export const hasRoom = (occasion: Occasion): boolean =>
  !confirms(occasion) &&
  !explainsMuch(occasion) &&
  (occasion.choices.tone !== "short" || saysLittleElse(occasion));

const explainsMuch = ({ reasons }: Occasion): boolean =>
  reasons.length >= A_LIST && reasons.some(({ level }) => level === "candid");

export const isPrompt = ({ facts }: Occasion): boolean => !isLate(facts);

/**
 * What passes the disclosure wall: each reason in its own sentence, but three that are told briefly in one. `lists` are
 * wordings for those, with a hole {reasons}; `locale` says how a list is joined.
 */
export const reasonsIn = (
  lists: (occasion: Occasion) => readonly string[],
  locale: (occasion: Occasion) => string,
): Slot => ({
  tag: "reason",
  paragraph: "reason",
  pools: (occasion) => {
    const { reasons } = occasion;
    return reasons.length >= A_LIST && reasons.every(({ level }) => level === "brief")
      ? [inOneSentence(reasons, lists(occasion), locale(occasion))]
      : reasons.map(({ pool }) => pool);
  },
});

/** The first reason alone: to a stranger and on the phone one is enough, and the next is asked for if they want it. */
export const onlyFirst = (reasons: Slot): Slot => ({
  ...reasons,
  pools: (occasion) => reasons.pools({ ...occasion, reasons: occasion.reasons.slice(0, 1) }),
});

function inOneSentence(reasons: readonly StatedReason[], lists: readonly string[], locale: string): Pool {
  const list = new Intl.ListFormat(locale).format(reasons.map(({ short }) => short));
  const sentences = reasons.flatMap((reason) => reason.sentences ?? []).join(" ");
  return {
    wordings: sentences === "" ? lists : lists.map((wording) => `${wording} {sentences}`),
    phrases: { reasons: list, sentences },
    tells: reasons.map(({ code }) => code),
  };
}

/** Word for word: only the person knows how delicate a matter is best put. */
export const questionList: Slot = {
  tag: "questions",
  paragraph: "questions",
  pools: ({ choices }) =>
    choices.questions
      .slice(0, MOST_QUESTIONS)
      .map((question) => ({ wordings: ["- {question}"], phrases: { question } })),
  isList: true,
};

/** More than three are a list to search through. */
const MOST_TIMES = 3;

/** The times that a person offers, one a line as typed. */
export const timesIn = ({ choices }: Occasion): string[] =>
  (choices.details.times ?? "")
    .split("\n")
    .flatMap((line) => asPhrase(line.replace(/^\s*[-–•*]\s+/, "")) ?? [])
    .slice(0, MOST_TIMES);

export const timeList: Slot = {
  tag: "times",
  paragraph: "times",
  pools: (occasion) => timesIn(occasion).map((time) => ({ wordings: ["- {time}"], phrases: { time } })),
  isList: true,
};
