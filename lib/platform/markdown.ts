import { Marked, type RendererObject } from "marked";
import { safeHtml } from "./mail/safe-html";

/**
 * A text in Markdown as HTML that is fit for a page of ours: its own HTML is shown as it was typed, pictures are links,
 * and headings stand below those of the page. What is nested deeper than anybody writes comes back as its words.
 */
export function renderMarkdown(text: string): string {
  const html = isTooDeep(text) ? wordsOf(text) : parse(text);
  return safeHtml(html);
}

function parse(text: string): string {
  try {
    return markdown.parse(text, { async: false });
  } catch {
    // What it cannot read must not take the page with it.
    return wordsOf(text);
  }
}

const renderer: RendererObject = {
  heading({ tokens }) {
    return `<h3>${this.parser.parseInline(tokens)}</h3>`;
  },
  html: ({ text }) => escaped(text),
  image: ({ href, text }) => `<a href="${escaped(href)}">${escaped(text || href)}</a>`,
  checkbox: ({ checked }) => (checked ? "☑ " : "☐ "),
};

const markdown = new Marked({ gfm: true, breaks: true, renderer });

/** Lists and quotations in one another, more than anybody means. */
const isTooDeep = (text: string): boolean => /^(?:[ \t]{0,3}(?:>|[*+-]|\d{1,9}[.)])[ \t]?){12}/m.test(text);

const wordsOf = (text: string): string => `<pre>${escaped(text)}</pre>`;

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
