import { CHANNEL_WORDS } from "@/lib/domain/check/norms";
import { countWords, type Reading } from "@/lib/domain/check/reading";
import type { Rule } from "@/lib/domain/check/rule";
import { CHANNELS } from "@/lib/domain/message/channels";

/** Long enough to be kind and short enough to be read; within what the channel carries. */
export const length: Rule = {
  code: "length",
  class: "structure",
  mark: "time",
  applies: () => true,
  find: (reading) => {
    const { words, letter, channel } = reading;
    const most = CHANNELS[channel].mostCharacters;
    const characters = letter.trim().length;
    if (most !== null && characters > most) {
      return [
        {
          severity: "error",
          message: `${characters} characters; ${CHANNELS[channel].label} carries ${most}.`,
          span: null,
        },
      ];
    }
    const { ideal, accepted } = CHANNEL_WORDS[channel] ?? reading.norms;
    const isAccepted = words >= accepted[0] && wordsWithoutLongNames(reading) <= accepted[1];
    if (isAccepted) return [];
    return [
      { severity: "warning", message: `${words} words; ${ideal[0]}–${ideal[1]} reads best.`, span: null },
    ];
  },
};

// A long title is not the writer's verbosity: names do not count towards too much.
const wordsWithoutLongNames = ({ bare, letter }: Reading): number => countWords(bare.slice(0, letter.length));
