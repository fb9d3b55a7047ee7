import * as z from "zod";

/** A published method: a case's input in, what the product makes of it out. */
export interface Method {
  readonly run: (input: unknown) => unknown;
  /** Keys under which cases say something in words about a result, which nothing can be held against. */
  readonly remarks?: readonly string[];
}

/** Every input is checked before it goes into the product, so that a misread case is an error and no result. */
export const method = <T extends z.ZodType>(input: T, run: (input: z.output<T>) => unknown): Method => ({
  run: (given) => run(input.parse(given)),
});

export const numbers = z.array(z.number());
export const pair = z.tuple([z.number(), z.number()]);
export const named = <T extends z.ZodType>(value: T) => z.record(z.string(), value);
export const gate = z.enum(["met", "unknown", "violated"]);
export const directions = z.array(z.enum(["max", "min"]));

export const mapValues = <T, U>(all: Readonly<Record<string, T>>, change: (value: T) => U) =>
  Object.fromEntries(Object.entries(all).map(([name, value]) => [name, change(value)]));

/** The names of those that come first, which are several when they are equal. */
export function bestOf(scores: Readonly<Record<string, number>>): readonly string[] {
  const best = Math.max(...Object.values(scores));
  return Object.keys(scores).filter((name) => Math.abs((scores[name] ?? Number.NaN) - best) < 1e-9);
}
