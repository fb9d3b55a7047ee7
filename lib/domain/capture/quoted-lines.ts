import { headAt, linesFrom } from "./letter-head";
import type { Range } from "./passage";

/**
 * Parts what was written now from the older mails quoted with it: lines marked with ">", and everything below the line
 * that a mail program puts above an older mail. The heads of older mails and the footers of mailing systems belong to
 * neither.
 *
 * Written here rather than taken from email-reply-parser, which gives no offsets into the text and takes minutes over
 * 200 KB of `From:` followed by blanks.
 */
export function quotedLines(text: string, body: Range): { own: Range[]; quoted: Range[] } {
  const [own, quoted]: [Range[], Range[]] = [[], []];
  const isWhollyMarked =
    /^\s{0,4}>/.test(text.slice(body.start, body.start + 5)) && !/^[^>\s]/m.test(text.slice(body.start));
  let isOlder = false;
  let headEnd = body.start;
  for (const line of linesFrom(text, body.start)) {
    const marks = MARKS.exec(text.slice(line.start, line.start + 20))?.[0].length ?? 0;
    const words = { start: Math.min(line.start + marks, line.end), end: line.end };
    const olderFrom =
      line.start >= headEnd && (own.length > 0 || isAboveMarks(text, words))
        ? olderMailFrom(text, words)
        : null;
    isOlder ||= olderFrom !== null && marks === 0 && own.length > 0;
    headEnd = Math.max(headEnd, olderFrom ?? 0);
    if (line.start < headEnd || FOOTER.test(start(text, words))) continue;
    append(isOlder || (marks > 0 && !isWhollyMarked) ? quoted : own, words);
  }
  return { own, quoted };
}

/** Where the words of an older mail begin, when this line is the first of what stands above it. */
function olderMailFrom(text: string, line: Range): number | null {
  const words = start(text, line);
  if (DIVIDER.test(words)) return line.end;
  if (FROM.test(words)) return headAt(text, line.start)?.bodyStart ?? null;
  return ATTRIBUTION_START.test(words) ? attributionEnd(text, line.start) : null;
}

/** Who answers below what they answer to begins with "On Tue, 3 Mar 2026, Ilse Okonjo wrote:" and marked lines. */
function isAboveMarks(text: string, line: Range): boolean {
  if (!ATTRIBUTION_START.test(start(text, line))) return false;
  const end = attributionEnd(text, line.start);
  return end !== null && /^\s{1,4}>/.test(text.slice(end, end + 8));
}

/** The end of "On Tue, 3 Mar 2026, Ilse Okonjo <ilse@…> wrote:", which may run over three lines. */
function attributionEnd(text: string, at: number): number | null {
  let lines = 0;
  for (const line of linesFrom(text, at)) {
    if (++lines > 3 || line.end === line.start) return null;
    if (ATTRIBUTION_END.test(text.slice(Math.max(line.start, line.end - 160), line.end))) return line.end;
  }
  return null;
}

/** Neighbouring lines become one range. */
function append(ranges: Range[], line: Range): void {
  const last = ranges.at(-1);
  if (last && last.end + 1 === line.start) last.end = line.end;
  else ranges.push({ ...line });
}

const start = (text: string, line: Range) => text.slice(line.start, Math.min(line.end, line.start + 160));

const MARKS = /^[> ]{0,12}>/;
const DIVIDER =
  /^[ \t]{0,4}-{2,20} ?(?:original message|ursprüngliche nachricht|message d'origine|mensaje original|messaggio originale|oprindelig besked) ?-{2,20}\s{0,4}$/i;
const FROM = /^[ \t]{0,4}\*?(?:From|Von|De|Da|Van)\*?\s?:/i;
const ATTRIBUTION_START = /^[ \t]{0,4}(?:on|am|le|el|il|em|op|den|w dniu|dnia)\s/i;
const ATTRIBUTION_END =
  /(?:wrote|schrieb|écrit|escribió|scritto|escreveu|schreef|skrev|napisał)[^\n]{0,100}:[ \t]{0,3}$/i;
const FOOTER =
  /^[ \t]{0,4}(?:this (?:e-?mail|message) (?:was|is) (?:intended|sent)|you(?:'re| are) receiving|you received this|unsubscribe|©|copyright|view all guest info|view in browser)/i;
