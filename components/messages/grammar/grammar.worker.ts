// Runs on a thread of its own: loading takes a second or more, and reading a letter can take as long as a keystroke.

import { Dialect, type Lint, LocalLinter, type Suggestion, SuggestionKind } from "harper.js";
import { slimBinary } from "harper.js/slimBinary";
import { languageFindings, looksEnglish, ownWords, type Remark } from "@/lib/domain/check/language";
import type { Region } from "@/lib/domain/message/choices";
import type { Answer, Question } from "./question";

self.addEventListener("message", async ({ data }: MessageEvent<Question>) => {
  // What is thrown in here would reach nobody: the page is told, and goes on without.
  self.postMessage(await answer(data).catch(() => null));
});

// The library begins to load by itself; that it could not is told by the answer.
self.addEventListener("unhandledrejection", (event) => event.preventDefault());

async function answer({ body, senderName, names, region }: Question): Promise<Answer> {
  const linter = await linterFor(region);
  const text = ownWords(body, senderName);
  if (!looksEnglish(text) && !(await linter.isLikelyEnglish(text))) return { findings: [], isEnglish: false };
  const lints = await linter.lint(text, { language: "plaintext" });
  const remarks = lints.filter((lint) => !SILENT_KINDS.has(lint.lint_kind())).map(remarkOf);
  for (const lint of lints) lint.free();
  return { findings: languageFindings(text, remarks, { names, region }), isEnglish: true };
}

async function linterFor(region: Region): Promise<LocalLinter> {
  const known = linters.get(region);
  if (known) return known;
  const linter = new LocalLinter({ binary: slimBinary, dialect: DIALECTS[region] });
  linters.set(region, linter);
  const rules = await linter.getDefaultLintConfig();
  await linter.setLintConfig({ ...rules, ...Object.fromEntries(SILENT_RULES.map((rule) => [rule, false])) });
  return linter;
}

const linters = new Map<Region, LocalLinter>();

const DIALECTS = { UK: Dialect.British, US: Dialect.American } as const;

function remarkOf(lint: Lint): Remark {
  const { start, end } = lint.span();
  const [suggestion] = lint.suggestions();
  return {
    span: { start, end },
    rule: lint.lint_kind() === "Spelling" ? "spelling" : "grammar",
    message: sentence(lint.message()),
    replacement: suggestion ? replacementBy(suggestion, lint.get_problem_text()) : null,
  };
}

function replacementBy(suggestion: Suggestion, quote: string): string {
  const text = suggestion.get_replacement_text();
  switch (suggestion.kind()) {
    case SuggestionKind.Replace:
      return text;
    case SuggestionKind.Remove:
      return "";
    case SuggestionKind.InsertAfter:
      return quote + text;
  }
}

/** As the page writes: quotation marks where a programmer sets backticks, and a full stop. */
const sentence = (message: string): string => {
  const quoted = message.replace(/`([^`]{0,80})`/g, "“$1”");
  return /[.?]$/.test(quoted) ? quoted : `${quoted}.`;
};

/** Matters of taste; the rules of the check judge the tone. */
const SILENT_KINDS: ReadonlySet<string> = new Set([
  "Enhancement",
  "Formatting",
  "Readability",
  "Regionalism",
  "Style",
]);

/** Wrong more often than right in letters: each found fault with a letter that had none. */
const SILENT_RULES = [
  // "a short note from this company"
  "MissingPreposition",
  // "per cent"
  "CompoundNouns",
  // "counter-offer"
  "DisjointPrefixes",
  // "a start in May would suit"
  "DoubleModal",
  // "ref. 4471-B"
  "ExpandMemoryShorthands",
  // "I said no to"
  "NotTo",
  // "Sam", which it wants in capitals
  "OrthographicConsistency",
  // "in formations" for "informations", "post ion" for "postion"
  "SplitWords",
  // "TODO" stands for something that is still to be written
  "ToDoHyphen",
  // "the flats I saw were"
  "WereWhere",
  // "deformations" for "informations"
  "WrongNegative",
  // "your kind offer"
  "YourPredicateAdjective",
];
