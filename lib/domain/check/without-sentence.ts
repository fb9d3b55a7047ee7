import type { Fix, Span } from "@/lib/domain/check/finding";
import { type Reading, read } from "@/lib/domain/check/reading";
import { decisionClear } from "@/lib/domain/check/rules/decision-clear";
import { doorOpen } from "@/lib/domain/check/rules/door-open";
import { thanks } from "@/lib/domain/check/rules/thanks";
import { unwrapped } from "@/lib/domain/check/stated";
import { stretchOf } from "@/lib/domain/check/wording";
import { sentencesOf } from "@/lib/domain/message/sentences";

/** Takes out the sentence around a span; undefined where the letter would lose its decision, thanks or door with it. */
export function withoutSentence(reading: Reading, { start }: Span): Fix | undefined {
  const sentences = sentencesOf(unwrapped(reading.text));
  const index = sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end);
  if (index === -1) return undefined;
  const span = stretchOf(sentences, index);
  const body = reading.body.slice(0, span.start) + reading.body.slice(span.end);
  const rest = read({ ...reading, body, parts: null });
  const isWhole = NEEDED.every((rule) => !rule.applies(rest) || rule.find(rest).length === 0);
  return isWhole ? { label: "Take it out", span, replacement: "" } : undefined;
}

const NEEDED = [decisionClear, thanks, doorOpen];
