import { parseDocument } from "htmlparser2";

export type Document = ReturnType<typeof parseDocument>;
type Node = Document["children"][number];
export type Element = Extract<Node, { attribs: unknown }>;

/** Places in the source are kept, for what is HTML is handed on as it came. */
export const parseHtml = (html: string): Document =>
  parseDocument(html, { withStartIndices: true, withEndIndices: true });

/** Every element below a node, in the order of the page; without recursion, for a page is as deep as it likes. */
export function* elementsIn(root: Document | Element): Generator<Element> {
  const waiting: Node[] = root.children.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!("attribs" in node)) continue;
    yield node;
    for (const child of node.children.toReversed()) waiting.push(child);
  }
}

/** The characters that stand in a node, at most so many. */
export function textIn(root: Document | Element, maxCharacters = 10_000): string {
  const waiting: Node[] = root.children.toReversed();
  let text = "";
  for (let node = waiting.pop(); node && text.length < maxCharacters; node = waiting.pop()) {
    if (node.type === "text") text += node.data;
    else if ("children" in node) for (const child of node.children.toReversed()) waiting.push(child);
  }
  return text.slice(0, maxCharacters);
}

/** The HTML between the tags of an element, as it came. */
export function sourceIn({ children }: Element, html: string): string {
  const start = children[0]?.startIndex ?? 0;
  const end = children.at(-1)?.endIndex ?? -1;
  return html.slice(start, end + 1);
}

/** The words of an attribute that is a list of them: `class`, `rel`, `itemprop`, `itemtype`. */
export const wordsOf = ({ attribs }: Element, attribute: string): string[] =>
  (attribs[attribute] ?? "").trim().split(/\s+/, 50);
