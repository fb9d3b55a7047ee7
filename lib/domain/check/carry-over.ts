import type { Finding, Span } from "@/lib/domain/check/finding";

/**
 * Findings on `before`, as far as they still hold when it has become `after`: those outside the stretch that changed,
 * at their new place.
 */
export function carryOver(findings: readonly Finding[], before: string, after: string): readonly Finding[] {
  if (before === after) return findings;
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const by = after.length - before.length;
  return findings.flatMap((finding) => {
    const { span, fix } = finding;
    // A letter typed at its edge belongs to the word.
    if (span === null || span.end < head) return [finding];
    if (span.start <= before.length - tail) return [];
    return [{ ...finding, span: moved(span, by), fix: fix && { ...fix, span: moved(fix.span, by) } }];
  });
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
