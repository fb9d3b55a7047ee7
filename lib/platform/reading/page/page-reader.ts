import type { Page } from "../../../domain/capture/page.ts";
import { err, ok, type Result } from "../../../result.ts";
import { firstTags, htmlPageText } from "../html-text.ts";
import { decode, plain, plainLine } from "../plain.ts";
import { boardPostings } from "./boards.ts";
import { type Document, elementsIn, parseHtml, textIn, wordsOf } from "./dom.ts";
import { readJson } from "./lenient-json.ts";
import { microdataPostings } from "./microdata.ts";
import { type Posting, postingsAmong } from "./postings.ts";

const MAX_CHARACTERS = 1 << 20;
const MAX_SCRIPTS = 50;
const MAX_META = 100;

/** The thread's side of the `readPage` that the server asks, where the shape of what it gives is written down. */
export function readPage(request: {
  bytes: Uint8Array;
  contentType: string | null;
  url: string | null;
}): Result<Page, "not-a-page"> {
  const { bytes, url } = request;
  const source = decode(bytes, charsetOf(request));
  if (source.slice(0, 1000).includes("\0") || !/<[a-z!]/i.test(source)) return err("not-a-page");
  const html = firstTags(withoutPrograms(source)).slice(0, MAX_CHARACTERS);
  const page = parseHtml(html);
  const meta = metaOf(page);
  return ok({
    url,
    canonicalUrl: canonicalOf(page, meta, url),
    title: titleOf(page) || (meta["og:title"] ?? ""),
    language: languageOf(page),
    postings: postingsOf(source, page, html),
    meta,
    text: plain(htmlPageText(html)).trim().slice(0, MAX_CHARACTERS),
  });
}

/** As the server said, or else as the page says of itself near its beginning. */
function charsetOf({
  bytes,
  contentType,
}: {
  bytes: Uint8Array;
  contentType: string | null;
}): string | undefined {
  const beginning = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const said = /charset\s{0,10}=\s{0,10}["']?([\w:.-]{1,40})/i;
  return said.exec(contentType ?? "")?.[1] ?? said.exec(beginning)?.[1];
}

/** Scripts and styles are most of many a page, and nothing that one reads. */
function withoutPrograms(source: string): string {
  const [first = "", ...rest] = source.split(/<(?:script|style)(?=[\s/>])/i);
  const after = rest.map((piece) => piece.split(/<\/(?:script|style)/i)[1] ?? "");
  return first + after.map((piece) => ` ${piece.slice(piece.indexOf(">") + 1)}`).join("");
}

function postingsOf(source: string, page: Document, html: string): Posting[] {
  const marked = [...postingsAmong(linkedData(source)), ...microdataPostings(page, html)];
  return marked.length > 0 ? marked : boardPostings(page);
}

function linkedData(source: string): unknown[] {
  return source
    .split(/<script(?=[\s/>])/i)
    .slice(1)
    .filter((piece) => /^[^<>]{0,500}application\/(?:[\w.-]{0,20}\+)?ld\+json/i.test(piece))
    .slice(0, MAX_SCRIPTS)
    .map((piece) => piece.slice(piece.indexOf(">") + 1).split(/<\/script/i, 1)[0] ?? "")
    .map(readJson);
}

function titleOf(page: Document): string {
  for (const element of elementsIn(page))
    if (element.name === "title" && element.parent && !isDrawing(element.parent))
      return plainLine(textIn(element));
  return "";
}

const isDrawing = (node: object): boolean => "name" in node && node.name === "svg";

function languageOf(page: Document): string | null {
  for (const { name, attribs } of elementsIn(page))
    if (name === "html" && attribs.lang) return plainLine(attribs.lang).slice(0, 35);
  return null;
}

/** The first of each name counts, as it does for those whom the tags are meant for. */
function metaOf(page: Document): Record<string, string> {
  const meta = new Map<string, string>();
  for (const { name, attribs } of elementsIn(page)) {
    const key = (attribs.property ?? attribs.name ?? "").trim().toLowerCase();
    const value = plainLine(attribs.content ?? "");
    if (name === "meta" && value && /^[a-z][\w:.-]{0,60}$/.test(key) && !meta.has(key)) meta.set(key, value);
    if (meta.size === MAX_META) break;
  }
  return Object.fromEntries(meta);
}

function canonicalOf(page: Document, meta: Record<string, string>, url: string | null): string | null {
  const links = [...elementsIn(page)].filter(
    (element) => element.name === "link" && wordsOf(element, "rel").includes("canonical"),
  );
  const said = [...links.map(({ attribs }) => attribs.href), meta["og:url"]];
  return said.map((address) => webAddress(address ?? "", url)).find((address) => address !== null) ?? null;
}

function webAddress(address: string, base: string | null): string | null {
  const parsed = URL.parse(plainLine(address), base ?? undefined);
  return parsed && /^https?:$/.test(parsed.protocol) && address.trim() !== "" ? parsed.href : null;
}
