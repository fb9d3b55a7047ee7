import type { Passage } from "./passage";

/** The closing lines of a letter and where they begin in its text. */
export type Signature = { text: string; start: number };

/** The lines under the closing words ("Best wishes") or the dashes; without those the last few lines, if short. */
export function signatureOf({ text }: Passage): Signature {
  const closings = [...text.matchAll(CLOSING)];
  const last = closings.at(-1);
  const first = last && closings.find((closing) => last.index - closing.index < 400);
  const start = first ? first.index + first[0].length : (inlineClosing(text) ?? lastParagraph(text));
  const lines = text.slice(start, start + 1200).split("\n");
  return { text: lines.slice(0, 14).join("\n"), start };
}

/** "… hearing more? Best, Nora" */
function inlineClosing(text: string): number | null {
  const closing = INLINE.exec(text.slice(-120));
  return closing ? Math.max(0, text.length - 120) + closing.index + closing[0].length : null;
}

/** Where the last paragraph begins, if its lines are short enough to be a signature; else the end. */
function lastParagraph(text: string): number {
  const start = text.trimEnd().lastIndexOf("\n\n") + 2;
  const lines = text.slice(start).trim().split("\n");
  return start > 1 && lines.length <= 5 && lines.every((line) => line.length <= 70) ? start : text.length;
}

const CLOSING =
  /(?:^|\n)(?:(?:with |many |warm |warmest |kind |kindest |best |all the |very |yours )?(?:best|regards|wishes|thanks|thank you|cheers|sincerely|faithfully|truly|yours|warmly|cordially|respectfully|talk soon|speak soon|take care|saludos|un saludo|bien cordialement|cordialement|viele grüße|herzliche grüße|mit freundlichen grüßen|grüße)(?! for)[^\n]{0,28}|-{2,3} ?)(?=\n)/gi;
const INLINE =
  /(?:[.!?] |\n)(?:best|thanks|cheers|regards|best wishes|kind regards|best regards|many thanks),? (?=\p{Lu}[\p{L}. '-]{1,40}$)/iu;
