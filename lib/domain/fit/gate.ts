/** Whether a non-negotiable, or all of them together, hold. */
export type Gate = "met" | "unknown" | "violated";

const order: readonly Gate[] = ["violated", "unknown", "met"];

/**
 * The gate: all non-negotiables together, met when there are none.
 * Strong three-valued conjunction, the least of violated < unknown < met (Kleene 1952).
 */
export const allOf = (gates: readonly Gate[]): Gate => order.find((gate) => gates.includes(gate)) ?? "met";

/**
 * A limit held against everything an answer leaves possible, each judged acceptable or not:
 * all of it acceptable is met, none of it violated, anything between unknown.
 */
export const inclusionOf = (acceptable: readonly boolean[]): Gate => {
  if (acceptable.every((isAcceptable) => isAcceptable)) return "met";
  return acceptable.some((isAcceptable) => isAcceptable) ? "unknown" : "violated";
};
