import type { MarkState } from "@/lib/domain/check/check";
import type { Finding, Mark } from "@/lib/domain/check/finding";

/** What a finding bears on: one of the six marks, or clarity or privacy. */
type GroupCode = Finding["mark"];

export const MARK_NAMES: Readonly<Record<Mark, string>> = {
  time: "Respect for time",
  honesty: "Honesty",
  graciousness: "Graciousness",
  constructive: "Constructive",
  tone: "Positive tone",
  door: "Open door",
};

const NAMES: Readonly<Record<GroupCode, string>> = { ...MARK_NAMES, clarity: "Clarity", privacy: "Privacy" };

export interface FindingGroup {
  readonly code: GroupCode;
  readonly name: string;
  readonly state: MarkState;
  readonly findings: readonly Finding[];
}

/** The findings under what they bear on, what is graver first. */
export const groupsOf = (findings: readonly Finding[]): FindingGroup[] =>
  (Object.keys(NAMES) as GroupCode[])
    .map((code) => ({ code, name: NAMES[code], findings: findings.filter(({ mark }) => mark === code) }))
    .filter(({ findings }) => findings.length > 0)
    .map((group) => ({ ...group, state: isGrave(group.findings) ? ("stop" as const) : ("look" as const) }))
    .toSorted((a, b) => Number(b.state === "stop") - Number(a.state === "stop"));

const isGrave = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === "error");

/** Where in the text a finding is mended: the words that stand there then, and what it looks like. */
export function mended(text: string, { fix }: Finding): { text: string; start: number; end: number } | null {
  if (!fix) return null;
  const { span, replacement } = fix;
  const lead = replacement.length - replacement.trimStart().length;
  return {
    text: text.slice(0, span.start) + replacement + text.slice(span.end),
    start: span.start + lead,
    end: span.start + replacement.trimEnd().length,
  };
}
