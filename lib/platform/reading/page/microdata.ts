import { type Document, type Element, elementsIn, sourceIn, textIn, wordsOf } from "./dom.ts";
import { isJobPosting, type Posting } from "./postings.ts";

const MAX_DEPTH = 12;

/**
 * Every JobPosting that the elements of a page spell out (HTML's microdata), as plain JSON with the names of schema.org.
 *
 * @param html the source of the page, from which a description is taken with its tags, as JSON-LD has it
 */
export const microdataPostings = (page: Document, html: string): Posting[] =>
  [...elementsIn(page)]
    .filter((element) => wordsOf(element, "itemtype").some(isJobPosting))
    .slice(0, 50)
    .map((element) => itemOf(element, html, MAX_DEPTH));

function itemOf(scope: Element, html: string, depth: number): Posting {
  const properties: [name: string, value: unknown][] = [];
  const waiting = scope.children.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!("attribs" in node)) continue;
    const names = wordsOf(node, "itemprop").filter((name) => /^[A-Za-z]\w{0,60}$/.test(name));
    for (const name of names) properties.push([name, saidBy(node, name, html, depth)]);
    // What stands in an item of its own belongs to that.
    if (!("itemscope" in node.attribs)) for (const child of node.children.toReversed()) waiting.push(child);
  }
  const type = wordsOf(scope, "itemtype")[0]?.replace(/^.*[/#]/, "");
  const item: Posting = type ? { "@type": type } : {};
  for (const [name, value] of properties) item[name] = name in item ? [item[name], value].flat() : value;
  return item;
}

function saidBy(element: Element, name: string, html: string, depth: number): unknown {
  const { content, datetime, href, src } = element.attribs;
  if ("itemscope" in element.attribs) return depth > 0 ? itemOf(element, html, depth - 1) : null;
  const written = content ?? datetime ?? href ?? src;
  if (written !== undefined) return written.slice(0, 2_000);
  return name === "description"
    ? sourceIn(element, html).slice(0, 200_000)
    : textIn(element).replace(/\s+/g, " ").trim();
}
