import type { Field } from "./form";

interface Wording {
  readonly control: "number" | "date";
  /** What one point of the line is called: "amount". */
  readonly noun: string;
  /** The same as a limit: "This amount". */
  readonly limit: string;
  /** The same as an end of the goal: "level". */
  readonly level: string;
  readonly worstHint?: string;
  /** The two sides of the limit, by their names in the definition. */
  readonly directions: Readonly<Record<string, string>>;
}

/** The sides on which a limit on numbers can lie. */
export const directionWords = { "at-least": "at least", "at-most": "at most" } as const;

/** The fields in which a `Line` is entered: its limit, and both ends of its goal. */
export function lineFields({
  control,
  noun,
  limit,
  level,
  worstHint,
  directions,
}: Wording): readonly Field[] {
  const ofGoal = { control, required: true, group: "goal" } as const;
  return [
    {
      name: "must.direction",
      label: "It must be",
      hint: `Leave it open if no ${noun} would rule the role out.`,
      control: "select",
      options: Object.entries(directions).map(([value, label]) => ({ value, label })),
      required: true,
      group: "limit",
    },
    { name: "must.limit", label: limit, control, required: true, group: "limit" },
    {
      name: "want.worst",
      label: `Worst ${level} you can imagine taking`,
      ...(worstHint ? { hint: worstHint } : {}),
      ...ofGoal,
    },
    { name: "want.best", label: `Best ${level} you can realistically hope for`, ...ofGoal },
  ];
}
