import { Choices } from "@/components/ui/field";
import { TICKED, type Ticked } from "@/lib/domain/capture/agreed-facts";
import { hostOf, LINK_NAMES, MODES, officeWords, payWords } from "@/lib/domain/capture/fact-words";
import { firstTicks } from "@/lib/domain/capture/first-ticks";
import type { Proposal } from "@/lib/domain/capture/proposal";
import { readFrom } from "./read-from";

/** What else was read, right or left out with a tick; what they do not say is not spoken of. */
export function ReadFacts({ proposal }: { proposal: Proposal }) {
  const said = TICKED.flatMap((name) => {
    const words = wordsOf(name, proposal);
    return words === null ? [] : [{ value: name, label: words, hint: readFrom(name, proposal[name]) }];
  });
  if (said.length === 0) return null;
  return (
    <Choices
      name="fact"
      label="Also in it"
      hint="Kept with it, each with the words it was read from."
      value={firstTicks(proposal).facts}
      look="boxes"
      options={said}
    />
  );
}

function wordsOf(name: Ticked, proposal: Proposal): string | null {
  const { pay, workMode, officeDays } = proposal;
  if (name === "pay") return pay && `Pay: ${payWords(pay.value)}`;
  if (name === "workMode") return workMode && MODES[workMode.value];
  if (name === "officeDays") return officeDays && `In the office: ${officeWords(officeDays.value)}`;
  const host = hostOf(proposal[name]?.value ?? "");
  return host && `${LINK_NAMES[name]} (${host})`;
}
