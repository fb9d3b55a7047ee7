import { headAt, linesFrom } from "./letter-head";
import type { Range } from "./passage";

/**
 * Parts what was written now from the older mails quoted with it: lines marked with ">", and everything below the line
 * that a mail program puts above an older mail. Footers that a mailing system adds belong to neither.
 *
 * Written here rather than taken from email-reply-parser, which gives no offsets into the text and takes minutes over
 * 200 KB of `From:` followed by blanks.
 */
export function quotedLines(text: string, body: Range): { own: Range[]; quoted: Range[] } {
  const own: Range[] = [];
  const quoted: Range[] = [];
  let isOlder = false;
  const isWhollyQuoted =
    text.slice(body.start).trimStart().startsWith(">") && !/^[^>\s]/m.test(text.slice(body.start));
  for (const line of linesFrom(text, body.start)) {
    const words = text.slice(line.start, Math.min(line.end, line.start + MAX_LINE));
    isOlder ||= own.length > 0 && opensOlderMail(text, line, words);
    const marks = /^[> ]{0,12}>/.exec(words)?.[0].length ?? 0;
    if (FOOTER.test(words) || (isOlder && isOfTheHead(text, line, words))) continue;
    if (isOlder || (marks > 0 && !isWhollyQuoted))
      append(quoted, { start: line.start + marks, end: line.end });
    else append(own, { start: line.start + marks, end: line.end });
  }
  return { own, quoted };
}

/** Header lines and the line above an older mail say nothing about the job, or say it in words of their own. */
function isOfTheHead(text: string, line: Range, words: string): boolean {
  return (
    opensOlderMail(text, line, words) || /^[ \t>]{0,6}\*?(?:from|sent|to|cc|subject|date)\*?\s?:/i.test(words)
  );
}

/** Neighbouring lines become one range. */
function append(ranges: Range[], line: Range): void {
  const last = ranges.at(-1);
  if (last && last.end + 1 === line.start) last.end = line.end;
  else ranges.push({ ...line });
}

function opensOlderMail(text: string, line: Range, words: string): boolean {
  if (DIVIDER.test(words)) return true;
  if (/^[ \t]*\*?(?:From|Von|De|Da|Van)\*?\s?:/i.test(words)) return headAt(text, line.start) !== null;
  return ATTRIBUTION_START.test(words) && isAttribution(text.slice(line.start, line.start + MAX_LINE));
}

/** "On Tue, 3 Mar 2026, Ilse Okonjo <ilse@…> wrote:", which may run over three lines. */
function isAttribution(words: string): boolean {
  const lines = words.split("\n", 3);
  const blank = lines.findIndex((line) => line.trim() === "");
  return lines.slice(0, blank === -1 ? 3 : blank).some((line) => ATTRIBUTION_END.test(line));
}

const MAX_LINE = 400;
const DIVIDER =
  /^[ \t]*-{2,20} ?(?:original message|ursprüngliche nachricht|message d'origine|mensaje original|messaggio originale|oprindelig besked) ?-{2,20}\s*$/i;
const ATTRIBUTION_START = /^[ \t]*(?:on|am|le|el|il|em|op|den|w dniu|dnia)\s/i;
const ATTRIBUTION_END =
  /(?:wrote|schrieb|écrit|escribió|scritto|escreveu|schreef|skrev|napisał)[^\n]{0,100}:[ \t]{0,3}$/i;
const FOOTER =
  /^[ \t]*(?:this (?:e-?mail|message) (?:was|is) (?:intended|sent)|you(?:'re| are) receiving|you received this|unsubscribe|©|copyright|view all guest info|view in browser)/i;
