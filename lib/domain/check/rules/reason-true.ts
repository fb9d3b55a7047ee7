import { type AssertedReason, assertedReasons } from "@/lib/domain/check/asserted-reasons";
import { type Hit, type Severity, type Span, touches } from "@/lib/domain/check/finding";
import { isAskedFor } from "@/lib/domain/check/presence";
import { findPrivate } from "@/lib/domain/check/private-matters";
import type { Reading } from "@/lib/domain/check/reading";
import { firmRefusalIn } from "@/lib/domain/check/refusal";
import type { Rule } from "@/lib/domain/check/rule";
import { affirmedIn, pattern, unwrapped } from "@/lib/domain/check/stated";
import { withoutSentence } from "@/lib/domain/check/without-sentence";
import { findReason, type ReasonCode } from "@/lib/domain/message/reasons";
import { type Sentence, sentencesOf } from "@/lib/domain/message/sentences";

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
    // What stands beside a true reason may be part of it, and one stretch is raised once.
    const sentences = sentencesOf(text);
    const isBeside = (a: Span, b: Span) =>
      sentenceAt(sentences, a) === sentenceAt(sentences, b) && !BECAUSE.test(text.slice(0, b.start));
    const isTaken = ({ span }: AssertedReason, at: number) =>
      told.some((other, place) =>
        isTrue(other.code, reading)
          ? touches(other.span, span) || isBeside(other.span, span)
          : place < at && touches(other.span, span),
      );
    return told
      .filter((reason, at) => !isTaken(reason, at))
      .flatMap((reason) => {
        const certainty = certaintyOf(reason, sentences);
        return certainty === "none" ? [] : [hit(reading, reason, certainty === "sure" ? "error" : "warning")];
      });
  },
};

/**
 * How surely something is said as the reason for the no. Who has signed or stays says so in any sentence; all else may
 * only be touched on, unless the no, or a word that gives reasons, stands in its sentence or the one before.
 */
function certaintyOf(
  { code, span }: AssertedReason,
  sentences: readonly Sentence[],
): "sure" | "likely" | "none" {
  if (code === "other" || findReason(code)?.needsRecord) return "sure";
  const at = sentenceAt(sentences, span);
  const [before, own] = [sentences[at - 1]?.text ?? "", sentences[at]?.text ?? ""];
  const followsTheNo = firmRefusalIn(before) !== null;
  const isOfMe = OF_ME.test(own);
  if (GIVES_REASON.test(own) || firmRefusalIn(own) || (followsTheNo && isOfMe)) return "sure";
  return followsTheNo || isOfMe ? "likely" : "none";
}

// A reason of its own, whatever else its sentence says.
const BECAUSE = /\b(?:because|due to) [^.,;]{0,40}$/i;
const GIVES_REASON =
  /\b(?:because|since|due to|owing to|given|as (?:I|my|we|the|it|your|you)|so|for (?:I|the|me)|reasons?|therefore|which means|means that)\b/i;
// What the writer did once ("I finished my thesis") is no state of things.
const OF_ME =
  /\b(?:I|we)(?:'\w+)?\b(?! (?:(?!need)\w+ed|had|was|took|went|found|did)\b)|\b(?:for|than) (?:me|I|us)\b/i;

// Illness and family are what people make up; only where they are given as the reason, not where they are touched on.
function assertedPrivately(text: string): AssertedReason[] {
  const told = (["health", "family"] as const)
    .map((matter) => findPrivate(text, matter))
    .find((span) => span !== null && GIVEN_AS_REASON.test(textAt(text, span)));
  const span = told ?? affirmedIn(text, FAMILY_REASONS);
  return span ? [{ code: "other", span }] : [];
}

const sentenceAt = (sentences: readonly Sentence[], span: Span): number =>
  sentences.findIndex(({ start, end }) => start <= span.start && span.start < end);

function textAt(text: string, span: Span): string {
  const sentences = sentencesOf(text);
  return sentences[sentenceAt(sentences, span)]?.text ?? "";
}

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

function hit(reading: Reading, { code, span }: AssertedReason, severity: Severity): Hit {
  const recorded = reading.facts.recordedReasons.map((given) => `“${labelOf(given)}”`).join(" and ");
  const fix = withoutSentence(reading, span);
  return {
    severity,
    message: `You recorded ${recorded}; this says “${labelOf(code)}”. Say less rather than something else.`,
    span,
    ...(fix && { fix }),
  };
}

const labelOf = (code: ReasonCode): string =>
  code === "other" ? "Private reasons" : (findReason(code)?.label ?? code);
