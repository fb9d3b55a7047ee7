import * as z from "zod";

const value = z.union([z.string(), z.number(), z.null(), z.array(z.union([z.string(), z.null()]))]);

const labelledFile = z.object({
  /** Within the folder that the list stands in; without a folder it may lie in any of it. */
  file: z.string(),
  /** By field what the file says; null: it does not say it; a field that is missing is not scored. */
  expected: z.record(z.string(), z.unknown()),
  /** By field what is right too. */
  acceptable: z.record(z.string(), z.array(z.unknown())).default({}),
  /** Fields on which readers may differ: counted apart. */
  ambiguous: z.array(z.string()).default([]),
  now: z.string().optional(),
  readerTimeZone: z.string().default("UTC"),
});

/** A file with what a reader found in it. */
export type Labelled = z.output<typeof labelledFile>;

/** What a field holds: one thing or a list of them. */
export type Value = z.infer<typeof value>;

/** The files of a `truth.json`; null for another shape. */
export function readLabelled(content: unknown): readonly Labelled[] | null {
  const { data } = z.array(labelledFile).safeParse(content);
  return data ?? null;
}

/** A value of a shape that is compared; undefined for another one, such as a list of objects. */
export function readValue(content: unknown): Value | undefined {
  return value.safeParse(content).data;
}
