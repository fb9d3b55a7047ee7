import type { ReactNode } from "react";
import { Icon } from "./icon";

export type Hue = "accept" | "consider" | "clarify" | "decline" | "plain";

const hues: Record<Hue, string> = {
  accept: "bg-accept-wash text-accept",
  consider: "bg-consider-wash text-consider",
  clarify: "bg-clarify-wash text-clarify",
  decline: "bg-decline-wash text-decline",
  plain: "bg-sunk text-soft",
};

export function Badge({ hue, svg, children }: { hue: Hue; svg?: string; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-full px-2.5 py-0.5 text-[13px] font-[560] ${hues[hue]}`}
    >
      {svg ? <Icon svg={svg} className="size-3.5" /> : null}
      {children}
    </span>
  );
}

/** The round mark at the head of a row; `says` is read out in its place. */
export function Mark({ hue, svg, says }: { hue: Hue; svg: string; says: string }) {
  return (
    <span className={`grid size-6 place-items-center rounded-full ${hues[hue]}`} role="img" aria-label={says}>
      <Icon svg={svg} className="size-3.5" />
    </span>
  );
}
