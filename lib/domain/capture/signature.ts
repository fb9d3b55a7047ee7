import type { Passage } from "./passage";
import { isPersonName } from "./person-name";
import { namesAJob } from "./roles/role-words";

/** The closing lines of a letter and where they begin in its text. */
export type Signature = { text: string; start: number };

/** The lines under the closing words ("Best wishes") or the dashes; without those the last few lines, if short. */
export function signatureOf(passage: Passage): Signature {
  const signature = known.get(passage) ?? signatureIn(passage.text);
  known.set(passage, signature);
  return signature;
}

/** Many facts ask for it. */
const known = new WeakMap<Passage, Signature>();

function signatureIn(text: string): Signature {
  const closings = [...text.matchAll(CLOSING)];
  const last = closings.at(-1);
  const first = last && closings.find((closing) => last.index - closing.index < 400);
  const start = first
    ? first.index + first[0].length
    : (inlineClosing(text) ?? underAWish(text) ?? lastParagraph(text));
  const lines = text.slice(start, start + 1200).split("\n");
  return { text: lines.slice(0, 14).join("\n"), start };
}

/**
 * Where a letter ends and what is signed under it begins. Without closing words what looks like a signature, and begins
 * with nobody's name, may be the end of a posting, with the pay in it.
 */
export function bodyEnd(passage: Passage): number {
  const { start, text } = signatureOf(passage);
  const name = text.split("\n", 1)[0]?.trim() ?? "";
  const isSigned = name.includes(" ") && isPersonName(name) && !namesAJob(name);
  return passage.text.slice(0, start).endsWith("\n\n") && !isSigned ? passage.text.length : start;
}

/** Whatever is wished: a short line that ends with a comma, and a name on the next one. */
function underAWish(text: string): number | null {
  const wishes = [...text.matchAll(WISH)].filter(({ 1: name = "", index }) => {
    const words = name.split(/,| \(| \|/, 1)[0]?.trim() ?? "";
    return index > 0 && isPersonName(words) && !namesAJob(words);
  });
  const last = wishes.at(-1);
  return last ? last.index + last[0].length : null;
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
  /(?:^|\n)(?:(?:with |many |warm |warmest |kind |kindest |best |all the |very |yours )?(?:best|regards|wishes|thanks|thank you|cheers|sincerely|faithfully|truly|yours|warmly|cordially|respectfully|talk soon|speak soon|take care|(?:muchas )?gracias|atentamente|(?:cordiales |un cordial |un |reciba[ns]? un |recibe un |te mando un |os mando un |te envío un )?(?:cordial )?(?:saludos?|abrazo)|saludos cordiales|(?:bien )?(?:cordialement|à vous)|(?:sincères |meilleures |bonnes )?salutations|à (?:très )?(?:bientôt|demain|vite)|alles gute|bonne journée|merci|(?:mit |viele |vielen |liebe |beste |schöne |herzliche |freundliche |sonnige ){1,2}(?:freundlichen |freundlichem |besten |lieben |herzlichen )?(?:grüße|grüßen|grüsse|grüssen|gruß|gruss|dank)|grüße|grüsse|gruß|gruss|mfg|lg|vg|au plaisir|¡?qued(?:o|amos) (?:al pendiente|atent[oa]s?|pendientes?|a (?:tu|su) disposición))(?! for)[^\n]{0,28}|-{2,3} ?)(?=\n)/gi;
const WISH = /\n[\p{L}¡'][\p{L}' ]{1,44},\n{1,2}(?=([^\n]{2,60})(?:\n|$))/gu;
const INLINE =
  /(?:[.!?] |\n)(?:best|thanks|cheers|regards|best wishes|kind regards|best regards|many thanks|[vl]g|mfg|(?:viele |liebe |beste )?grü(?:ß|ss)e|gruß|gruss|saludos|cordialement|bises),? (?=\p{Lu}[\p{L}. '-]{1,40}(?:, \p{Lu}[\p{L} '&-]{2,40})?$)/iu;
