import { CircleAlert, Info } from "lucide-static";
import type { ReactNode } from "react";
import { Icon } from "./icon";

/** Something to know before going on: `look` for what wants attention, `plain` for what merely helps. */
export function Note({
  tone = "plain",
  children,
}: {
  tone?: "plain" | "look" | "problem";
  children: ReactNode;
}) {
  const hue = { plain: "bg-sunk", look: "bg-consider-wash", problem: "bg-decline-wash" }[tone];
  const ink = { plain: "text-soft", look: "text-consider", problem: "text-decline" }[tone];
  return (
    <div className={`flex gap-3 rounded-[10px] px-4 py-3.5 text-sm ${hue}`}>
      <Icon svg={tone === "plain" ? Info : CircleAlert} className={`mt-px size-5 ${ink}`} />
      <div className="min-w-0">{children}</div>
    </div>
  );
}
