import { convert } from "html-to-text";

/**
 * The words of an HTML mail as plain text: hidden preheaders and pictures left out, and a table row kept on one line
 * with its cells two blanks apart, because "Position" and the position belong together.
 *
 * Plain JavaScript, like `eml-worker.mjs` which imports it: neither is bundled.
 *
 * @param {string} html
 * @returns {string}
 */
export function htmlText(html) {
  return convert(firstTags(html), {
    wordwrap: false,
    limits: { maxDepth: 200, maxInputLength: 1 << 20 },
    formatters: { row },
    selectors: [
      { selector: "a", options: { hideLinkHrefIfSameAsText: true } },
      { selector: "img", format: "skip" },
      { selector: "tr", format: "row" },
      ...HEADINGS.map((selector) => ({ selector, options: { uppercase: false } })),
      ...HIDDEN.map((selector) => ({ selector, format: "skip" })),
    ],
  });
}

/**
 * The reading time grows with the square of the depth, and the number of tags is what bounds the depth.
 *
 * @param {string} html
 */
function firstTags(html) {
  let at = html.indexOf("<");
  for (let tags = 0; at !== -1 && tags < MAX_TAGS; tags++) at = html.indexOf("<", at + 1);
  return at === -1 ? html : html.slice(0, at);
}

const MAX_TAGS = 40_000;
const HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"];

/** The ways in which a mail hides the line that only the list of mails should show. */
const HIDDEN = [
  "[hidden]",
  ".preheader",
  '[style*="display:none"]',
  '[style*="display: none"]',
  '[style*="visibility:hidden"]',
  '[style*="visibility: hidden"]',
  '[style*="mso-hide:all"]',
  '[style*="mso-hide: all"]',
  '[style*="max-height:0"]',
  '[style*="max-height: 0"]',
];

const CELLS = new Set(["td", "th"]);
const BLOCKS = new Set(["table", "p", "div", "ul", "ol", "h1", "h2", "h3", "h4", "blockquote"]);

/**
 * A row of data becomes one line; a row that only holds the page together (it has tables or paragraphs in it)
 * becomes one block for each cell.
 *
 * @type {import("html-to-text").FormatCallback}
 */
function row(element, walk, builder) {
  const cells = element.children.filter(({ name }) => name && CELLS.has(name));
  const isLayout = cells.some(holdsBlocks);
  builder.openBlock({ leadingLineBreaks: 1 });
  for (const [index, cell] of cells.entries()) {
    if (isLayout) builder.openBlock({ leadingLineBreaks: 1 });
    else if (index > 0) builder.addLiteral("  ");
    walk(cell.children, builder);
    if (isLayout) builder.closeBlock({ trailingLineBreaks: 1 });
  }
  builder.closeBlock({ trailingLineBreaks: 1 });
}

/** @param {import("html-to-text").DomNode} cell */
function holdsBlocks(cell) {
  return cell.children.some(({ name }) => name && BLOCKS.has(name));
}
