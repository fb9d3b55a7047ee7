import sanitizeHtml from "sanitize-html";

/**
 * A stranger's HTML, made fit to be shown in a sandboxed frame: text, its structure and its links to http(s) and mailto.
 * No script, style, picture or anything else that would load, run or tell the sender that the mail was opened.
 * What is too large or too dense to be cleaned quickly comes back as its words alone.
 */
export function safeHtml(html: string): string {
  return isTooMuch(html) ? wordsOnly(html) : sanitizeHtml(html, RULES);
}

/** Cleaning time grows with the square of the depth, and the number of tags is what bounds the depth. */
function isTooMuch(html: string): boolean {
  if (html.length > MAX_CHARACTERS) return true;
  let tags = 0;
  for (let at = html.indexOf("<"); at !== -1; at = html.indexOf("<", at + 1)) tags++;
  return tags > MAX_TAGS;
}

function wordsOnly(html: string): string {
  const words = html
    .slice(0, MAX_CHARACTERS)
    .replace(/<[^<>]*>/g, " ")
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<pre>${words}</pre>`;
}

const MAX_CHARACTERS = 1 << 20;
const MAX_TAGS = 40_000;

const RULES: sanitizeHtml.IOptions = {
  allowedTags: [
    ...["p", "div", "span", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "code"],
    ...["b", "strong", "i", "em", "u", "s", "sub", "sup", "small", "a", "ul", "ol", "li"],
    ...["table", "thead", "tbody", "tfoot", "tr", "th", "td", "caption"],
  ],
  allowedAttributes: { a: ["href", "rel"], th: ["colspan", "rowspan"], td: ["colspan", "rowspan"] },
  allowedSchemes: ["http", "https", "mailto"],
  allowProtocolRelative: false,
  disallowedTagsMode: "discard",
  nestingLimit: 50,
  transformTags: { a: outwardLink },
};

/** A link that does not name where it goes would go to us, so it is kept as text. */
function outwardLink(_tag: string, attributes: sanitizeHtml.Attributes): sanitizeHtml.Tag {
  const href = attributes.href?.trim() ?? "";
  const isOutward = /^(?:https?:\/\/|mailto:)/i.test(href);
  return isOutward
    ? { tagName: "a", attribs: { href, rel: "noopener noreferrer nofollow" } }
    : { tagName: "span", attribs: {} };
}
