import { CircleCheck, CircleHelp, CircleX, Scale } from "lucide-static";
import { Badge } from "@/components/ui/badge";
import type { Verdict } from "@/lib/domain/fit/verdict";
import { verdictWords } from "@/lib/domain/fit/verdict-words";

const signs: Record<Verdict, string> = {
  accept: CircleCheck,
  consider: Scale,
  clarify: CircleHelp,
  decline: CircleX,
};

/** The advice, in a hue, a sign and a word. */
export function VerdictBadge({ verdict }: { verdict: Verdict }) {
  return (
    <Badge hue={verdict} svg={signs[verdict]}>
      {verdictWords[verdict]}
    </Badge>
  );
}
