import { capitalised } from "@/lib/domain/fit/wording";
import type { Choices } from "@/lib/domain/message/choices";
import type { MessageKind } from "@/lib/domain/message/kind";
import type { ReasonChoice } from "./choice-props";
import { tones } from "./manner-options";

/** What one chooses first, as it stands: "Contract type · Warm · door open". */
export function inFewWords(
  { controls }: Pick<MessageKind, "controls">,
  known: readonly ReasonChoice[],
  choices: Choices,
): string {
  const { reasons, disclosure, tone, door } = choices;
  const why = reasons.flatMap(({ code }) => known.find((reason) => reason.code === code)?.label ?? []);
  return [
    ...(controls.includes("reasons") ? [why.length > 0 ? why.join(", ") : "No reason"] : []),
    ...(controls.includes("reasons") && why.length > 0 ? [capitalised(disclosure)] : []),
    tones.find(({ value }) => value === tone)?.label ?? tone,
    ...(controls.includes("door") ? [`door ${door}`] : []),
  ].join(" · ");
}
