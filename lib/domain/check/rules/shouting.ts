import { EVERYDAY_WORDS } from "@/lib/domain/check/everyday-words";
import type { Hit } from "@/lib/domain/check/finding";
import type { Reading } from "@/lib/domain/check/reading";
import type { Rule } from "@/lib/domain/check/rule";
import { spansOf } from "@/lib/domain/check/wording";

/** No capitals for emphasis, no rows of exclamation marks, hardly an emoji. */
export const shouting: Rule = {
  code: "shouting",
  class: "structure",
  mark: "tone",
  applies: () => true,
  find: (reading) => [
    ...capitals(reading),
    ...doubledMarks(reading),
    ...exclamations(reading),
    ...emoji(reading),
  ],
};

const LEAST_SHARE_OF_CAPITALS = 0.05;
const MOST_EXCLAMATIONS = 2;
const MOST_EMOJI = 2;

function capitals({ bare }: Reading): Hit[] {
  const shouted = spansOf(bare, /(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu).filter(({ start, end }) =>
    isShouted(bare.slice(start, end)),
  );
  const letters = bare.match(/\p{L}/gu)?.length ?? 0;
  const shoutedLetters = shouted.reduce((sum, { start, end }) => sum + end - start, 0);
  const [first] = shouted;
  if (first === undefined || shouted.length < 2 || shoutedLetters <= letters * LEAST_SHARE_OF_CAPITALS)
    return [];
  return [{ severity: "warning", message: "Words in capitals read as shouting.", span: first }];
}

// Capitals of up to five letters are taken for an acronym, unless they are an everyday word.
const isShouted = (word: string): boolean => word.length > 5 || EVERYDAY_WORDS.has(word.toLowerCase());

const doubledMarks = ({ bare }: Reading): Hit[] =>
  spansOf(bare, /[!?]{2,}/g).map((span) => ({
    severity: "warning",
    message: "One mark is enough.",
    span,
    fix: {
      label: "Leave one",
      span,
      replacement: bare.slice(span.start, span.end).includes("?") ? "?" : ".",
    },
  }));

function exclamations({ bare }: Reading): Hit[] {
  const marks = spansOf(bare, /(?<!!)!(?![!?])/g);
  const last = marks[MOST_EXCLAMATIONS];
  if (last === undefined) return [];
  const message = `${marks.length} exclamation marks: a full stop is calmer.`;
  return [
    {
      severity: "warning",
      message,
      span: last,
      fix: { label: "Write a full stop", span: last, replacement: "." },
    },
  ];
}

function emoji({ bare }: Reading): Hit[] {
  const found = spansOf(bare, /(?![©®™↔-↪])\p{Extended_Pictographic}/gu);
  const [first] = found;
  if (first === undefined || found.length <= MOST_EMOJI) return [];
  return [{ severity: "warning", message: "So many emoji take away from what you say.", span: first }];
}
