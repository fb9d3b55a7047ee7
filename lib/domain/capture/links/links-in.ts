import type { Range } from "../passage";
import { type Purpose, purposeByWords, purposeOf } from "./purposes";
import { unwrap } from "./unwrap";

/** A link that is for something, and where it stands; `address` is where it leads in the end. */
export type Link = Range & { address: string; purpose: Purpose };

/** The links of a text that are for picking a time, for meeting or for reading a posting, in their order, each once. */
export function linksIn(text: string): Link[] {
  const links = new Map<string, Link>();
  for (const { 0: written, index } of text.matchAll(ADDRESS)) {
    const address = withoutMarks(written);
    const lead = lineBefore(text, index);
    const link = linkOf(/^http/i.test(address) ? address : `https://${address}`, lead);
    if (link?.purpose === "scheduling" && UNDOING.test(lead)) continue;
    if (link && !links.has(link.address))
      links.set(link.address, { ...link, start: index, end: index + address.length });
    if (links.size === MOST_LINKS) break;
  }
  return [...links.values()];
}

/** What is written counts where it is for something by itself, else what it leads to. */
function linkOf(address: string, lead: string): Pick<Link, "address" | "purpose"> | null {
  const written = URL.parse(address);
  const purpose = written && purposeOf(written);
  if (purpose) return { address, purpose };
  const target = unwrap(address);
  const inner = target && purposeOf(target);
  if (inner) return { address: target.href, purpose: inner };
  const told = written && purposeByWords(lead, target ?? written);
  return told
    ? { address: target?.href === written.href ? address : (target?.href ?? address), purpose: told }
    : null;
}

/** What stands before a link on its line; before one that has a line for itself, the line above that ends with a colon. */
function lineBefore(text: string, index: number): string {
  const lines = text.slice(Math.max(0, index - 90), index).split("\n");
  const own = lines.at(-1) ?? "";
  const above = lines.findLast((line, at) => at < lines.length - 1 && line.trim() !== "")?.trimEnd() ?? "";
  return own.trim() === "" && above.endsWith(":") ? above : own.slice(-70);
}

/** Without what closes the sentence or the bracket around it. */
function withoutMarks(address: string): string {
  let kept = address;
  while (/[.,;:!?'"*_~]$/.test(kept) || (kept.endsWith(")") && !kept.includes("("))) kept = kept.slice(0, -1);
  return kept;
}

/** Before a link that moves or calls off what is arranged. */
const UNDOING =
  /(?<![\p{L}])(?:reschedul|cancel|absag|verschieb|storn|umbuch|annul|report|modif|déplac|cambi|reprogram)\p{L}{0,10}[^\p{L}]{0,6}(?:(?:or|oder|ou|o|y|your|this|den|le|la|event|meeting|termin|here|hier)[^\p{L}]{1,4}){0,3}(?:\p{L}{1,14}[^\p{L}]{0,4})?$/iu;
/** Rooms and calendars are also written without the "https://" that stands before them. */
const ADDRESS =
  /(?:https?:\/\/|(?<![\w./@-])(?=(?:meet\.google\.com|(?:[\w-]{2,30}\.)?zoom\.us|teams\.microsoft\.com|whereby\.com|calendly\.com)\/))[^\s<>"[\]{}|\\^`]{4,2000}/gi;
const MOST_LINKS = 40;
