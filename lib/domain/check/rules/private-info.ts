import type { Fix, Hit, Span } from "@/lib/domain/check/finding";
import { findPrivate, PRIVATE_MATTERS, type PrivateMatter } from "@/lib/domain/check/private-matters";
import type { Reading } from "@/lib/domain/check/reading";
import type { Rule } from "@/lib/domain/check/rule";
import { unwrapped } from "@/lib/domain/check/stated";
import { withoutSentence } from "@/lib/domain/check/without-sentence";

/** Health, family, religion, age, money and immigration are nobody else's business. A visa that was recorded as the reason is. */
export const privateInfo: Rule = {
  code: "private-info",
  class: "defect",
  mark: "privacy",
  applies: () => true,
  find: (reading) => {
    const text = unwrapped(reading.bare);
    return MATTERS.filter((matter) => matter !== "immigration" || !givesVisa(reading)).flatMap((matter) => {
      const span = findPrivate(text, matter);
      return span ? [hit(reading, text, matter, span)] : [];
    });
  },
};

const MATTERS = Object.keys(PRIVATE_MATTERS) as PrivateMatter[];

const givesVisa = ({ facts, choices }: Reading): boolean =>
  facts.recordedReasons.includes("visa") || choices.reasons.some(({ code }) => code === "visa");

function hit(reading: Reading, text: string, matter: PrivateMatter, span: Span): Hit {
  const fix = forPersonalReasons(text, span) ?? withoutSentence(reading, span);
  return {
    severity: "warning",
    message: `This tells of ${PRIVATE_MATTERS[matter].label}. You owe no explanation; “for personal reasons” is enough.`,
    span,
    ...(fix && { fix }),
  };
}

/** "I have to decline because I am ill" reads as well with "for personal reasons" in place of what it gives away. */
function forPersonalReasons(text: string, { start, end }: Span): Fix | undefined {
  const from = Math.max(0, start - LONGEST_CAUSE);
  const cause = /[^.!?;:,\n] (because of|because|due to|owing to|on account of)\b[^.!?;:\n]{0,80}$/i.exec(
    text.slice(from, start),
  );
  const rest = /^[^.!?;:,\n]{0,120}(?=[.!?;:,\n])/.exec(text.slice(end));
  if (cause === null || rest === null) return undefined;
  const span = { start: from + cause.index + 2, end: end + rest[0].length };
  return { label: "Write “for personal reasons”", span, replacement: "for personal reasons" };
}

const LONGEST_CAUSE = 80;
