import { convert, type HtmlToTextOptions } from "html-to-text";
import type { Json } from "./json";

/** What a posting says in its own words, as text: it is HTML, or HTML that was escaped once more. */
export function descriptionOf({ description }: Json): string {
  if (typeof description !== "string") return "";
  const html = description.slice(0, MAX_CHARACTERS);
  const text = /<\w/.test(html) ? convert(html, OPTIONS) : html;
  return (/&lt;\w|<\w/.test(text) ? convert(convert(text, OPTIONS), OPTIONS) : text).trim();
}

const OPTIONS: HtmlToTextOptions = {
  wordwrap: false,
  limits: { maxDepth: 50, maxInputLength: 100_000 },
  selectors: [
    { selector: "img", format: "skip" },
    { selector: "a", options: { ignoreHref: true } },
  ],
};
const MAX_CHARACTERS = 100_000;
