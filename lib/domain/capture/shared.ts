import { soleLink } from "./sole-link";

/** What the share sheet of a phone hands over: which program puts what where differs. */
export type Shared = { title: string; text: string; url: string };

/**
 * Tells what was shared: the address, wherever it stands, and the words beside it. A text that ends in an address is what
 * most programs make of a page; then the words are only its title.
 */
export function readShared({ title, text, url }: Shared): { link: string | null; words: string } {
  const said = text.trim();
  const last = said.split(/\s/).at(-1) ?? "";
  const link = soleLink(url) ?? soleLink(last);
  const rest = link !== null && soleLink(last) === link ? said.slice(0, said.length - last.length) : said;
  const words = [title, rest].map((part) => part.trim()).filter((part) => part !== "");
  return { link, words: [...new Set(words)].join("\n\n") };
}
