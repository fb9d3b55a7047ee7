import type { Passage } from "./passage";

/** The closing lines of a letter: from the greeting at its end ("Best wishes") or the dashes on, eight lines at most. */
export function signatureOf({ text }: Passage): { text: string; start: number } | null {
  const closings = [...text.matchAll(CLOSING)];
  const last = closings.at(-1);
  if (!last) return null;
  const start = last.index + last[0].length;
  const first = closings.find((closing) => start - closing.index < 400) ?? last;
  const from = first.index + first[0].length;
  const lines = text
    .slice(from, from + 1200)
    .split("\n")
    .slice(0, 14);
  return { text: lines.join("\n"), start: from };
}

const CLOSING =
  /(?:^|\n)(?:(?:(?:with |many |warm |kind |best |all the |very )?(?:best|regards|wishes|thanks|thank you|many thanks|cheers|sincerely|yours|warmly|cordially|respectfully|talk soon|speak soon|take care|congratulations|saludos|un saludo|bien cordialement|cordialement|viele grüße|herzliche grüße|mit freundlichen grüßen|grüße))[^\n]{0,40}|-{2,3} ?)(?=\n)/gi;
