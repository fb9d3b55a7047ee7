import { type AssertedReason, assertedReasons } from "@/lib/domain/check/asserted-reasons";
import type { Hit, Span } from "@/lib/domain/check/finding";
import { isAskedFor } from "@/lib/domain/check/presence";
import { findPrivate } from "@/lib/domain/check/private-matters";
import type { Reading } from "@/lib/domain/check/reading";
import type { Rule } from "@/lib/domain/check/rule";
import { affirmedIn, pattern, unwrapped } from "@/lib/domain/check/stated";
import { withoutSentence } from "@/lib/domain/check/without-sentence";
import { findReason, type ReasonCode } from "@/lib/domain/message/reasons";
import { sentencesOf } from "@/lib/domain/message/sentences";

/** Nothing is given as a reason that was none. To say less than was recorded is no untruth, and to say nothing neither. */
export const reasonTrue: Rule = {
  code: "reason-true",
  class: "defect",
  mark: "honesty",
  applies: (reading) =>
    isAskedFor("decision")(reading) && (reading.facts.recordedReasons.length > 0 || reading.parts !== null),
  find: (reading) => {
    const text = unwrapped(reading.bare);
    const asserted = [...assertedReasons(text), ...assertedPrivately(text)];
    // Where nothing is recorded, only what must be recorded to be true is held against it.
    const told =
      reading.facts.recordedReasons.length > 0
        ? asserted
        : asserted.filter(({ code }) => findReason(code)?.needsRecord);
    // Words that can be read as what is true are not held against it, and one stretch is raised once.
    const isTaken = ({ span }: AssertedReason, at: number) =>
      told.some((other, place) => touches(other.span, span) && (isTrue(other.code, reading) || place < at));
    return told.filter((asserted, at) => !isTaken(asserted, at)).map((asserted) => hit(reading, asserted));
  },
};

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

// Illness and family are what people make up; only where they are given as the reason, not where they are touched on.
function assertedPrivately(text: string): AssertedReason[] {
  const told = (["health", "family"] as const)
    .map((matter) => findPrivate(text, matter))
    .find((span) => span !== null && GIVEN_AS_REASON.test(sentenceAt(text, span)));
  const span = told ?? affirmedIn(text, FAMILY_REASONS);
  return span ? [{ code: "other", span }] : [];
}

const sentenceAt = (text: string, span: Span): string =>
  sentencesOf(text).find(({ start, end }) => start <= span.start && span.start < end)?.text ?? "";

const GIVEN_AS_REASON =
  /(?:^With|,? (?:so|as|for|and)) (?=.{0,60}\b(?:need|must|care|ill|sick|can't|cannot|have to|stay|move|want)\w{0,3}\b)|\b(?:because|since|due to|owing to|given|means?|must|ha(?:ve|s) to|need(?:s|ed)? to|can't|cannot|won't|not able|unable|reasons?|therefore|forces?|leaves? me)\b/i;
const FAMILY_REASONS = pattern(
  "\\bfamily (?:reasons?|obligations?|commitments?|matters?|circumstances|situation|emergency|issues?)\\b",
);

/** Recorded, or chosen for this letter, or of the same kind as what is. */
function isTrue(code: ReasonCode, { kind, facts, choices }: Reading): boolean {
  // A counter-offer is turned down for another place.
  if (kind === "decline-counter" && code === "accepted-other") return true;
  const chosen = choices.reasons
    .map((reason) => reason.code)
    .filter((chosenCode) => !findReason(chosenCode)?.needsRecord);
  const kin = KIN[code] ?? [];
  return [...facts.recordedReasons, ...chosen].some((given) => given === code || kin.includes(given));
}

/**
 * Which recorded reasons a told one may stand for: it says less of the same, or follows from it. A private matter
 * may lie behind where and when somebody can work, and behind "other" lies whatever a person would rather not say.
 */
const KIN: Readonly<Partial<Record<ReasonCode, readonly ReasonCode[]>>> = {
  staying: ["timing"],
  timing: ["staying", "process", "career-change", "other"],
  location: ["contract-type", "other"],
  "contract-type": ["timing", "career-change", "other"],
  seniority: ["role-mismatch", "skills-mismatch", "career-change"],
  "career-change": ["role-mismatch", "skills-mismatch", "values"],
  process: ["timing", "other"],
  values: ["culture", "role-mismatch", "career-change", "other"],
  culture: ["values", "role-mismatch", "process", "other"],
  "skills-mismatch": ["role-mismatch", "seniority", "career-change"],
  visa: ["location"],
  other: ["location", "timing", "contract-type"],
};

function hit(reading: Reading, { code, span }: AssertedReason): Hit {
  const recorded = reading.facts.recordedReasons.map((given) => `“${labelOf(given)}”`).join(" and ");
  const fix = withoutSentence(reading, span);
  return {
    severity: "error",
    message: `You recorded ${recorded}; this says “${labelOf(code)}”. Say less rather than something else.`,
    span,
    ...(fix && { fix }),
  };
}

const labelOf = (code: ReasonCode): string =>
  code === "other" ? "Private reasons" : (findReason(code)?.label ?? code);
