import { Choices as ChoiceField } from "@/components/ui/field";
import type { Choices } from "@/lib/domain/message/choices";
import type { ChoiceProps } from "./choice-props";
import { Problem } from "./problem";
import { useFirst } from "./use-first";

/** How the door stays, and when one knocks again. */
export function DoorChoices({ given, choices, doorDays, problems }: ChoiceProps) {
  return (
    <>
      <ChoiceField
        name="door"
        label="The door"
        hint={choices.door === "open" ? null : doorHints[choices.door]}
        value={given.door}
        options={doors}
        look="segments"
      />
      {choices.door === "open" ? (
        <DoorDays chosen={choices.doorDays} doorDays={doorDays} />
      ) : (
        <input type="hidden" name="doorDays" value={choices.doorDays} />
      )}
      <Problem of={problems.doorDays} />
    </>
  );
}

function DoorDays({ chosen, doorDays }: { chosen: number; doorDays: ChoiceProps["doorDays"] }) {
  const first = useFirst(chosen);
  const on = doorDays.find(({ days }) => days === chosen)?.on;
  return (
    <ChoiceField
      name="doorDays"
      label="Write to them again after"
      hint={on ? `A follow-up will wait for you on ${on}.` : null}
      value={String(first)}
      options={doorDays.map(({ days }) => ({ value: String(days), label: `${days} days` }))}
      look="segments"
    />
  );
}

const doors = [
  { value: "closed", label: "Closed" },
  { value: "ajar", label: "Ajar" },
  { value: "open", label: "Open" },
];

const doorHints: Record<Exclude<Choices["door"], "open">, string> = {
  closed: "Good wishes, and nothing more. No follow-up.",
  ajar: "Perhaps another time. No follow-up.",
};
