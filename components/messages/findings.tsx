"use client";
// A client component: a finding can be mended by one press.

import { Check, CircleX, Minus, TriangleAlert } from "lucide-static";
import { Icon } from "@/components/ui/icon";
import type { CheckReport, MarkState } from "@/lib/domain/check/check";
import type { Finding, Mark } from "@/lib/domain/check/finding";

/** What the check found, the gravest first; each with what can be done about it. */
export function Findings({
  findings,
  onFix,
}: {
  findings: readonly Finding[];
  onFix: (finding: Finding) => void;
}) {
  if (findings.length === 0) return null;
  return (
    <ul className="grid max-w-[660px] gap-2.5" aria-label="What the check found">
      {findings.map((finding) => {
        const look = looks[finding.severity];
        return (
          <li
            key={`${finding.rule} ${finding.where} ${finding.span?.start ?? ""} ${finding.message}`}
            className={`flex gap-3 rounded-[10px] px-4 py-3.5 text-[14px] ${look.wash}`}
          >
            <Icon svg={look.svg} className={`mt-px size-5 ${look.ink}`} />
            <div className="min-w-0">
              {finding.quote ? <b className={`break-words ${look.ink}`}>{finding.quote.trim()} </b> : null}
              {finding.message}{" "}
              {finding.fix ? (
                <button type="button" className="cursor-pointer underline" onClick={() => onFix(finding)}>
                  {finding.fix.label}
                </button>
              ) : null}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

const looks = {
  error: { wash: "bg-decline-wash", ink: "text-decline", svg: CircleX },
  warning: { wash: "bg-consider-wash", ink: "text-consider", svg: TriangleAlert },
  info: { wash: "bg-sunk", ink: "text-soft", svg: TriangleAlert },
} as const;

const names: Record<Mark, string> = {
  time: "Respect for time",
  honesty: "Honesty",
  graciousness: "Graciousness",
  constructive: "Constructive",
  tone: "Positive tone",
  door: "Open door",
};

const marksInOrder = Object.keys(names) as Mark[];

const states: Record<MarkState, { svg: string; box: string; ink: string; says: string }> = {
  clear: { svg: Check, box: "bg-sunk", ink: "text-accept", says: "nothing found" },
  look: { svg: TriangleAlert, box: "bg-consider-wash", ink: "text-consider", says: "something to look at" },
  stop: { svg: CircleX, box: "bg-decline-wash", ink: "text-decline", says: "something is wrong" },
  unchecked: { svg: Minus, box: "bg-sunk", ink: "text-soft", says: "not checked" },
};

/** The six marks, each with what the check can say of it. */
export function Marks({ marks }: { marks: CheckReport["marks"] }) {
  return (
    <ul className="grid max-w-[660px] grid-cols-2 gap-2.5 wide:grid-cols-3" aria-label="The six marks">
      {marksInOrder.map((mark) => {
        const { svg, box, ink, says } = states[marks[mark]];
        return (
          <li
            key={mark}
            className={`flex items-center gap-2.5 rounded-[10px] px-3 py-2.5 text-[14px] ${box}`}
          >
            <Icon svg={svg} className={`size-[18px] ${ink}`} />
            {names[mark]}
            <span className="sr-only">: {says}</span>
          </li>
        );
      })}
    </ul>
  );
}
