import { compile, type DomNode, type FormatCallback } from "html-to-text";

const MAX_TAGS = 40_000;
const CELLS = new Set(["td", "th"]);
const BLOCKS = new Set(["table", "p", "div", "ul", "ol", "h1", "h2", "h3", "h4", "blockquote"]);

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

/** What stands around the words of a page: ways to elsewhere, questions about cookies, and what is to be filled in. */
const AROUND = [
  ...[
    "nav",
    "footer",
    "aside",
    "dialog",
    "template",
    "noscript",
    "svg",
    "button",
    "select",
    "textarea",
    "label",
  ],
  ...["navigation", "contentinfo", "complementary", "dialog"].map((role) => `[role="${role}"]`),
  ...["cookie", "consent"].flatMap((name) => [`[class*="${name}"]`, `[id*="${name}"]`]),
  '[aria-hidden="true"]',
];

/** What is struck out is marked as plain text marks it, so that it is not read as said. */
const STRUCK = ["s", "strike", "del", 'span[style*="line-through"]'];
const MARK = { prefix: "~~", suffix: "~~" };

const mailText = convertor([]);
const pageText = convertor(AROUND);

/**
 * The words of an HTML mail as plain text: hidden preheaders and pictures left out, and a table row kept on one line
 * with its cells two blanks apart, because "Position" and the position belong together.
 */
export const htmlText = (html: string): string => mailText(firstTags(html));

/** The words of a web page in the same way, without menus, footers and forms. */
export const htmlPageText = (html: string): string => pageText(firstTags(html));

function convertor(skipped: readonly string[]): (html: string) => string {
  return compile({
    wordwrap: false,
    limits: { maxDepth: 200, maxInputLength: 1 << 20 },
    formatters: { row },
    selectors: [
      { selector: "a", options: { hideLinkHrefIfSameAsText: true } },
      { selector: "img", format: "skip" },
      { selector: "tr", format: "row" },
      ...STRUCK.map((selector) => ({ selector, format: "inlineSurround", options: MARK })),
      ...HEADINGS.map((selector) => ({ selector, options: { uppercase: false } })),
      ...[...HIDDEN, ...skipped].map((selector) => ({ selector, format: "skip" })),
    ],
  });
}

/** The reading time grows with the square of the depth, and the number of tags is what bounds the depth. */
export function firstTags(html: string): string {
  let at = html.indexOf("<");
  for (let tags = 0; at !== -1 && tags < MAX_TAGS; tags++) at = html.indexOf("<", at + 1);
  return at === -1 ? html : html.slice(0, at);
}

/**
 * A row of data becomes one line; a row that only holds the page together (it has tables or paragraphs in it)
 * becomes one block for each cell.
 */
function row(...[element, walk, builder]: Parameters<FormatCallback>): void {
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

const holdsBlocks = (cell: DomNode): boolean => cell.children.some(({ name }) => name && BLOCKS.has(name));
