import { chosenTag, type OwnTemplate } from "@/lib/domain/message/own/own-template";
import { SIGNATURE, signed } from "@/lib/domain/message/own/signed";
import type { Part, Start } from "@/lib/domain/message/part";
import type { Phrases } from "@/lib/domain/message/template";

/**
 * The parts of a message written from a person's template.
 * @param composed the same message as Tactful writes it: what the choices produce is taken from there, or left out
 * where they produce nothing.
 */
export function partsFrom(
  { parts }: Pick<OwnTemplate, "parts">,
  composed: readonly Part[],
  phrases: Phrases,
): Part[] {
  const written: Part[] = [];
  // The break before a part that is left out goes to the next one.
  let owed: Start = "inline";
  for (const part of parts) {
    const starts = strongest(owed, part.starts);
    const [first, ...others] = partsOf(part, composed, phrases);
    if (first) written.push({ ...first, starts }, ...others);
    owed = first ? "inline" : starts;
  }
  return written;
}

/** A template's words with their holes filled. One that nothing fills stays in sight, as "[firstName]". */
export const fillVisibly = (wording: string, phrases: Phrases): string =>
  wording.replaceAll(/\{(\w+)\}(\.?)/g, (_, name: string, stop: string) => {
    const phrase = phrases[name] || `[${name}]`;
    return phrase.endsWith(".") ? phrase : phrase + stop;
  });

function partsOf(part: Part, composed: readonly Part[], phrases: Phrases): readonly Part[] {
  const chosen = chosenTag(part.text);
  if (chosen !== null) return composed.filter(({ tag }) => tag === chosen);
  const wording = signed(part.tag, part.text, phrases[SIGNATURE]);
  return wording.trim() === "" ? [] : [{ ...part, text: fillVisibly(wording, phrases) }];
}

const STRENGTH: Readonly<Record<Start, number>> = { inline: 0, line: 1, paragraph: 2 };

const strongest = (a: Start, b: Start): Start => (STRENGTH[a] > STRENGTH[b] ? a : b);
