import { Check, CircleHelp, Minus, X } from "lucide-static";
import { type Hue, Mark } from "@/components/ui/badge";
import type { Gate } from "@/lib/domain/fit/gate";

interface Look {
  readonly hue: Hue;
  readonly svg: string;
  /** How it stands, and how it stood. */
  readonly now: string;
  readonly past: string;
}

export const gateLooks: Readonly<Record<Gate, Look>> = {
  met: { hue: "accept", svg: Check, now: "met", past: "was met" },
  unknown: { hue: "clarify", svg: CircleHelp, now: "unknown", past: "was unknown" },
  violated: { hue: "decline", svg: X, now: "not met", past: "was not met" },
};

const notAtAll: Look = { hue: "plain", svg: Minus, now: "does not apply", past: "did not apply" };

/** How a limit stands, at the head of its row, or how it stood; null where it does not apply. */
export function GateMark({ gate, tense }: { gate: Gate | null; tense: "now" | "past" }) {
  const { hue, svg, [tense]: says } = gate ? gateLooks[gate] : notAtAll;
  return <Mark hue={hue} svg={svg} says={says} />;
}

/** What a goal weighs, at the head of its row. */
export const WeightMark = ({ points }: { points: number }) => (
  <span
    className="grid size-6 place-items-center text-[13px] font-[560] text-soft tabular-nums"
    title={`weighs ${points} of 100`}
  >
    {points}
    <span className="sr-only"> of 100 points</span>
  </span>
);
