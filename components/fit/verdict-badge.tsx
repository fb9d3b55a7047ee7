import { CircleCheck, CircleHelp, CircleX, Scale } from "lucide-static";
import { Badge, type Hue } from "@/components/ui/badge";
import type { Verdict } from "@/lib/domain/fit/verdict";
import { verdictWords } from "@/lib/domain/fit/verdict-words";

const looks: Record<Verdict, { hue: Hue; svg: string }> = {
  accept: { hue: "accept", svg: CircleCheck },
  consider: { hue: "consider", svg: Scale },
  clarify: { hue: "clarify", svg: CircleHelp },
  decline: { hue: "decline", svg: CircleX },
};

/** The advice, in a hue, a sign and a word. */
export function VerdictBadge({ verdict }: { verdict: Verdict }) {
  return <Badge {...looks[verdict]}>{verdictWords[verdict]}</Badge>;
}
