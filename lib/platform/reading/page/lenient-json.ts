/**
 * What a script of JSON says, read as kindly as browsers read the rest of a page: wrapped in a comment, with comments in
 * it, with line breaks inside strings, with a comma too many, or with its quotes written as entities. Undefined when it is
 * nothing even then.
 */
export function readJson(script: string): unknown {
  for (const attempt of [asItIs, mend, (text: string) => mend(withoutEntities(text))]) {
    try {
      return JSON.parse(attempt(script));
    } catch {
      // The next attempt is kinder.
    }
  }
  return undefined;
}

const asItIs = (text: string): string => text;

/** In one pass: in strings control characters are escaped, outside of them everything goes that JSON does not know. */
function mend(text: string): string {
  const kept: string[] = [];
  let at = 0;
  while (at < text.length) {
    const mark = text.charAt(at);
    const skipped = lengthOfNothing(text, at);
    if (skipped > 0) at += skipped;
    else if (mark === '"') {
      const end = endOfString(text, at);
      kept.push(text.slice(at, end).replace(CONTROLS, escaped));
      at = end;
    } else {
      if ((mark === "}" || mark === "]") && kept.at(-1) === ",") kept.pop();
      kept.push(mark);
      at++;
    }
  }
  return kept.join("");
}

/** How many characters from here on say nothing: a blank, a comment, the wrapping of a script in older HTML. */
function lengthOfNothing(text: string, at: number): number {
  if (/\s|;|\uFEFF/.test(text.charAt(at))) return 1;
  const wrapping = WRAPPINGS.find((one) => text.startsWith(one, at));
  if (wrapping) return wrapping.length;
  const comment = COMMENTS.find(([begin]) => text.startsWith(begin, at));
  if (!comment) return 0;
  const end = text.indexOf(comment[1], at);
  return (end === -1 ? text.length : end + comment[1].length) - at;
}

function endOfString(text: string, begin: number): number {
  for (let at = begin + 1; at < text.length; at++) {
    if (text.charAt(at) === "\\") at++;
    else if (text.charAt(at) === '"') return at + 1;
  }
  return text.length;
}

const escaped = (control: string): string => JSON.stringify(control).slice(1, -1);

const WRAPPINGS = ["<!--", "-->", "<![CDATA[", "]]>", "//<![CDATA[", "//]]>"].toReversed();
const COMMENTS = [
  ["//", "\n"],
  ["/*", "*/"],
] as const;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what breaks JSON.
const CONTROLS = /[\u0000-\u001f]/g;

const withoutEntities = (text: string): string =>
  text
    .replaceAll(/&(?:quot|#34|#x22);/gi, '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
