import { readFileSync } from "node:fs";
import { type AST, RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";
import { analyse } from "scslre";
import ts from "typescript";

/** A regular expression and the file that it was written or built in. */
interface Pattern {
  readonly file: string;
  readonly pattern: RegExp;
}

/** One whose time can grow faster than the text it reads; `why` names the repeats at fault. */
interface SlowPattern {
  readonly file: string;
  readonly pattern: string;
  readonly why: string;
}

/** Every regular expression that stands in a source. */
export function writtenIn(file: string): Pattern[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push({ file, pattern: fromLiteral(node.text) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Whether a source builds regular expressions out of text. */
export const buildsPatterns = (file: string): boolean => /\bRegExp\(/.test(readFileSync(file, "utf8"));

/** Every regular expression that is built while something runs, out of a file whose path holds `folder`. */
export async function builtDuring(folder: string, run: () => Promise<void>): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Native = RegExp;
  const keep = (pattern: RegExp): RegExp => {
    // The first line names the error, the next two this function and the trap that called it.
    const caller = new Error().stack?.split("\n")[3] ?? "";
    const file = Native(`${folder}[^:)?]*`).exec(caller)?.[0];
    if (file !== undefined) found.push({ file, pattern });
    return pattern;
  };
  globalThis.RegExp = new Proxy(Native, {
    construct: (target, given) => keep(Reflect.construct(target, given)),
    apply: (target, self, given) => keep(Reflect.apply(target, self, given)),
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = Native;
  }
  return found;
}

/**
 * Those with a worst case that is not linear: repeats in one another, two that can take the same text from each other,
 * or one that is tried anew from every place of the text it took. A group is repeated a bounded number of times, for
 * what several characters can do to each other nobody tells in time.
 */
export const slowOnes = (patterns: readonly Pattern[]): SlowPattern[] =>
  patterns.flatMap(({ file, pattern }) =>
    [...endlessGroups(pattern), ...conflicts(pattern)].map((why) => ({
      file,
      pattern: String(pattern),
      why,
    })),
  );

function endlessGroups(pattern: RegExp): string[] {
  const found: string[] = [];
  visitRegExpAST(new RegExpParser().parseLiteral(String(pattern)), {
    onQuantifierEnter: ({ max, element, raw }) => {
      if (max === Number.POSITIVE_INFINITY && !isOneCharacter(element)) found.push(`endless: ${raw}`);
    },
  });
  return found;
}

/** A character or a set of them, also behind a look ahead: "(?:(?!x).)". */
function isOneCharacter(element: AST.Element): boolean {
  if (element.type !== "Group") return element.type.startsWith("Character");
  const [only, ...others] = element.alternatives;
  const taken = only?.elements.filter(({ type }) => type !== "Assertion") ?? [];
  return others.length === 0 && taken.length === 1 && taken.every(isOneCharacter);
}

function conflicts(pattern: RegExp): string[] {
  const { reports } = analyse(pattern, { reportTypes: { Move: true, Self: true, Trade: true } });
  return reports.map((report) =>
    report.type === "Trade"
      ? `each other: ${report.startQuant.raw} and ${report.endQuant.raw}`
      : `${report.type === "Self" ? "itself" : "from every place"}: ${report.quant.raw}`,
  );
}

function fromLiteral(text: string): RegExp {
  const end = text.lastIndexOf("/");
  return new RegExp(text.slice(1, end), text.slice(end + 1));
}
