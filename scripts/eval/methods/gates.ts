import * as z from "zod";
import { readCriterion } from "@/lib/domain/fit/criterion";
import { allOf, type Gate } from "@/lib/domain/fit/gate";
import { readAnswer } from "@/lib/domain/fit/reading";
import { defaultThresholds } from "@/lib/domain/fit/thresholds";
import { adviceFor } from "@/lib/domain/fit/verdict";
import { gate, type Method, method, named } from "../method";

const cell = z.union([z.number(), z.string(), z.boolean(), z.null()]);
type Cell = z.infer<typeof cell>;

const { floor, bar } = defaultThresholds.interview;

export const gateMethods: Readonly<Record<string, Method>> = {
  "gate-and": method(z.object({ pairs: z.array(z.array(gate)) }), ({ pairs }) => ({
    result: pairs.map(allOf),
    empty: allOf([]),
  })),
  "conjunctive-screening": method(
    z.object({
      columns: z.array(z.string()),
      rows: named(z.array(cell)),
      rules: named(z.partialRecord(z.enum(["==", "!=", ">", ">=", "<", "<=", "in", "notin"]), z.unknown())),
    }),
    ({ columns, rows, rules }) => {
      const gateOf = (row: readonly Cell[]) =>
        allOf(
          Object.entries(rules).flatMap(([column, limits]) => {
            const value = row[columns.indexOf(column)] ?? null;
            return Object.entries(limits).map(([sign, limit]) => limitOf(sign, limit)(value));
          }),
        );
      const gates = Object.entries(rows).map(([name, row]) => [name, gateOf(row)] as const);
      return {
        kept: gates.filter(([, each]) => each === "met").map(([name]) => name),
        gates: Object.fromEntries(gates),
      };
    },
  ),
  verdict: method(
    z.object({
      gate,
      ...{ lo: z.number().nullable(), hi: z.number().nullable() },
      ...{ floor: z.number().default(floor), bar: z.number().default(bar) },
      has_must: z.boolean().default(true),
    }),
    ({ lo, hi, has_must: hasNonNegotiable, ...input }) =>
      adviceFor(
        { gate: input.gate, hasNonNegotiable, score: lo === null || hi === null ? null : { lo, hi } },
        input,
      ),
  ),
};

type Limit = (value: Cell) => Gate;

/** A rule as a non-negotiable of the product: a number at least or at most so much, or one of several options. */
function limitOf(sign: string, limit: unknown): Limit {
  const listed = z.array(cell).safeParse(limit).data ?? [cell.parse(limit)];
  const number = () => z.number().parse(limit);
  if (sign === ">=") return bound("at-least", number());
  if (sign === "<=") return bound("at-most", number());
  // More than a limit is what "at most" this much rules out.
  if (sign === ">") return opposite(bound("at-most", number()));
  if (sign === "<") return opposite(bound("at-least", number()));
  return sign === "!=" || sign === "notin" ? opposite(oneOf(listed)) : oneOf(listed);
}

const bound = (direction: "at-least" | "at-most", limit: number): Limit =>
  gateBy("number", () => ({ must: { direction, limit } }));

const oneOf = (accepted: readonly Cell[]): Limit => {
  const accept = accepted.map(String);
  return gateBy(
    "choice",
    (value) => ({ options: [...new Set([...accept, String(value), "something else"])], must: { accept } }),
    String,
  );
};

const gateBy =
  (
    kind: string,
    definitionFor: (value: Cell) => object,
    answerFrom: (value: Cell) => unknown = (value) => value,
  ): Limit =>
  (value) => {
    const criterion = readCriterion({
      ...{ id: "", kind, label: "", attribute: "", rank: null },
      definition: definitionFor(value),
    });
    const answer = value === null ? { state: "unknown" } : { state: "known", value: answerFrom(value) };
    const reading = readAnswer(criterion, answer);
    if (reading.problem !== null) throw new Error(reading.problem);
    return reading.gate;
  };

const opposites: Readonly<Record<Gate, Gate>> = { met: "violated", unknown: "unknown", violated: "met" };

const opposite =
  (limit: Limit): Limit =>
  (value) =>
    opposites[limit(value)];
