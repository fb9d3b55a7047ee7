import { gzipSync } from "node:zlib";
import { attribute } from "./form.ts";
import { textOf, type Visitor } from "./visitor.ts";

/** Bytes as they go over the wire, compressed; `inline` is the share of the scripts inside the page's own HTML. */
export type Weight = { scripts: number; inline: number; html: number };

/** What a page makes a browser of today load: every script that it names, once, and its own HTML. */
export async function weigh(visitor: Visitor, path: string): Promise<Weight> {
  const answer = await visitor.get(path);
  const html = textOf(answer);
  let scripts = 0;
  for (const address of scriptAddresses(html)) {
    const { status, body } = await visitor.get(address);
    if (status !== 200) throw new Error(`${address} answered ${status}.`);
    scripts += body.length;
  }
  return { scripts, inline: gzipSync(inlineScripts(html).join("\n")).length, html: answer.body.length };
}

/**
 * The addresses of scripts on a page: in script tags, preloads, and in what its components are read from, where the
 * framework names those that it fetches by itself. Without those for browsers that know no modules.
 */
export function scriptAddresses(html: string): Set<string> {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const skipped = new Set(
    tags.filter((tag) => /\snomodule\b/i.test(tag)).map((tag) => attribute(tag, "src")),
  );
  const named = tags.flatMap((tag) => [
    attribute(tag, "src"),
    /rel="modulepreload"|as="script"/.test(tag) ? attribute(tag, "href") : "",
  ]);
  const fetched = inlineScripts(html).flatMap(
    (script) => script.match(/\/_next\/static\/[^"\\]+\.js[^"\\]*/g) ?? [],
  );
  return new Set([...named, ...fetched].filter((address) => address !== "" && !skipped.has(address)));
}

const inlineScripts = (html: string): string[] =>
  [...html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)].flatMap(([, attributes = "", text = ""]) =>
    / src=/.test(attributes) ? [] : text,
  );
