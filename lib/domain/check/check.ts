import { byGravity, type Finding, type Hit, type Mark } from "@/lib/domain/check/finding";
import { type Message, type Reading, read } from "@/lib/domain/check/reading";
import type { Rule } from "@/lib/domain/check/rule";
import { RULES } from "@/lib/domain/check/rules";

/** Clear: nothing found. Look: something to look at. Stop: an error. Unchecked: no rule had anything to go by. */
export type MarkState = "clear" | "look" | "stop" | "unchecked";

export interface CheckReport {
  /** Errors first. */
  readonly findings: readonly Finding[];
  /** How many rules applied. */
  readonly checksRun: number;
  /** It is not in English: only its structure was looked at, and whether a part was taken out of it. */
  readonly isLimited: boolean;
  /** The words of the person's own text, without what is quoted below it. */
  readonly words: number;
  readonly marks: Readonly<Record<Mark, MarkState>>;
}

/** Reads a message before it goes out. It never says that a message is good, only what it found and how far it looked. */
export function check(message: Message): CheckReport {
  const reading = read(message);
  const isLimited = reading.language !== "en";
  const applied = RULES.filter(
    (rule) => (!isLimited || needsNoEnglish(rule, reading)) && rule.applies(reading),
  );
  const findings = applied
    .flatMap((rule) => rule.find(reading).map((hit) => findingOf(rule, hit, reading)))
    // A fix is worded in English.
    .map((finding) => (isLimited ? { ...finding, fix: null } : finding))
    .sort(byGravity);
  // A part that stands by its tag was not read: no mark vouches for it.
  const looked = isLimited ? applied.filter((rule) => rule.class === "structure") : applied;
  const stateOf = (mark: Mark) => markState(mark, looked, findings);
  return {
    findings,
    checksRun: applied.length,
    isLimited,
    words: reading.words,
    marks: {
      time: stateOf("time"),
      honesty: stateOf("honesty"),
      graciousness: stateOf("graciousness"),
      constructive: stateOf("constructive"),
      tone: stateOf("tone"),
      door: stateOf("door"),
    },
  };
}

/** Its words are not read: it looks at the structure, or at the tags of a letter that is all of them ours. */
const needsNoEnglish = (rule: Rule, { parts }: Reading): boolean =>
  rule.class === "structure" ||
  (rule.class === "presence" && parts !== null && parts.every(({ tag }) => tag !== "own"));

function findingOf(rule: Rule, hit: Hit, { subject, body }: Reading): Finding {
  const where = hit.where ?? "body";
  const source = where === "subject" ? subject : body;
  return {
    rule: rule.code,
    severity: hit.severity,
    class: rule.class,
    mark: rule.mark,
    message: hit.message,
    where,
    span: hit.span,
    quote: hit.span && source.slice(hit.span.start, hit.span.end),
    fix: hit.fix ?? null,
  };
}

function markState(mark: Mark, applied: readonly Rule[], findings: readonly Finding[]): MarkState {
  if (!applied.some((rule) => rule.mark === mark)) return "unchecked";
  const [gravest] = findings.filter((finding) => finding.mark === mark);
  if (gravest === undefined) return "clear";
  return gravest.severity === "error" ? "stop" : "look";
}
