import * as z from "zod";

/** One exact answer. */
export interface Known<T> {
  readonly state: "known";
  readonly value: T;
}

/** Somewhere from `min` to `max`, both included: an advertised pay band, "three or four days". */
export interface Range<T> {
  readonly state: "range";
  readonly value: { readonly min: T; readonly max: T };
}

/** One of these, nobody has said which. */
export interface Options<T> {
  readonly state: "options";
  readonly value: readonly T[];
}

/** A range of something that has more than one part; its kind says which parts have a low and a high end. */
export interface RangeOf<T extends object> {
  readonly state: "range";
  readonly value: T;
}

/** The three ways in which an answer can say something. Each kind of criterion takes some of them. */
export type Stated = Known<unknown> | RangeOf<object> | Options<unknown>;

export const known = <T>(value: T): Known<T> => ({ state: "known", value });

export const knownSchema = <T extends z.ZodType>(value: T) => z.object({ state: z.literal("known"), value });

export const rangeSchema = <T extends z.ZodType>(value: T) => z.object({ state: z.literal("range"), value });

/** An exact number or a range of them, whose low end may not lie above its high end. */
export const knownOrRangeSchema = (value: z.ZodNumber) =>
  z.discriminatedUnion("state", [knownSchema(value), rangeSchema(boundsSchema(value))]);

export const boundsSchema = (value: z.ZodNumber) =>
  z.object({ min: value, max: value }).refine(({ min, max }) => min <= max, highBelowLow);

/** The objection to a range the wrong way round, at its high end. */
export const highBelowLow = { path: ["max"], error: "The high end is below the low end." };

/** The members of a stated range of numbers; an exact number is a range of no width. */
export const boundsOf = (stated: Known<number> | Range<number>): readonly [min: number, max: number] =>
  stated.state === "known" ? [stated.value, stated.value] : [stated.value.min, stated.value.max];
