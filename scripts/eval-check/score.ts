import { check } from "@/lib/domain/check/check";
import type { Finding, FindingClass } from "@/lib/domain/check/finding";
import { type Labelled, messageOf } from "./labelled";
import { RULE_CODES, RULES_BY_CLASS } from "./rules";

type Label = "ok" | "flag";

/** A rule on a message about which it and the reader disagree. */
interface Mistake {
  readonly id: string;
  readonly rule: string;
  readonly label: Label;
  readonly got: Label;
  /** What the rule quoted, or said where it quoted nothing. */
  readonly found: readonly string[];
}

/** Shares of what was raised that is right, and of what is to be raised that was. */
interface Measure {
  readonly precision: number;
  readonly recall: number;
  /** Labels that count: those that are neither left out nor "na". */
  readonly labels: number;
  readonly found: number;
  readonly missed: number;
  readonly mistaken: number;
}

/** How the check did on labelled messages. */
export interface Score {
  readonly messages: number;
  readonly classes: Readonly<Record<FindingClass | "all", Measure>>;
  readonly rules: Readonly<Record<string, Measure>>;
  /** Messages that are ready to go out, in which the check sees an error. */
  readonly errorsOnReady: number;
  readonly mistakes: readonly Mistake[];
}

/**
 * Runs the check on every message. A finding counts as raised whatever its severity: where a part is not found, the
 * rule asks after it, and the label says whether it should.
 */
export function score(messages: readonly Labelled[]): Score {
  const checked = messages.map((message) => ({ message, findings: check(messageOf(message)).findings }));
  const judgements = checked.flatMap(({ message, findings }) => judge(message, findings));
  const measured = (codes: readonly string[]) =>
    measure(judgements.filter(({ rule }) => codes.includes(rule)));
  return {
    messages: messages.length,
    classes: {
      structure: measured(RULES_BY_CLASS.structure),
      defect: measured(RULES_BY_CLASS.defect),
      presence: measured(RULES_BY_CLASS.presence),
      all: measured(RULE_CODES),
    },
    rules: Object.fromEntries(RULE_CODES.map((code) => [code, measured([code])])),
    errorsOnReady: checked.filter(
      ({ message, findings }) =>
        message.overall === "ready" &&
        findings.some(({ rule, severity }) => severity === "error" && RULE_CODES.includes(rule)),
    ).length,
    mistakes: judgements.filter(({ label, got }) => label !== got),
  };
}

function judge({ id, labels }: Labelled, findings: readonly Finding[]): readonly Mistake[] {
  return RULE_CODES.flatMap((rule) => {
    const label = labels[rule];
    if (label !== "ok" && label !== "flag") return [];
    const raised = findings.filter((finding) => finding.rule === rule);
    const found = raised.map(({ quote, message }) => quote ?? message);
    return [{ id, rule, label, got: raised.length > 0 ? "flag" : "ok", found }];
  });
}

function measure(judgements: readonly Mistake[]): Measure {
  const count = (label: Label, got: Label) =>
    judgements.filter((judgement) => judgement.label === label && judgement.got === got).length;
  const found = count("flag", "flag");
  const missed = count("flag", "ok");
  const mistaken = count("ok", "flag");
  return {
    precision: found + mistaken === 0 ? Number(missed === 0) : found / (found + mistaken),
    recall: found + missed === 0 ? 1 : found / (found + missed),
    labels: judgements.length,
    found,
    missed,
    mistaken,
  };
}
