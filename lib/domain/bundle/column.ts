import * as z from "zod";
import { isStage } from "@/lib/domain/timeline/stage";

/** What a column holds: how a bundle writes it, and what is taken back out of one. */
export type Column = {
  readonly holds:
    | ("id" | "reference" | "text" | "word" | "address" | "whole" | "decimal" | "flag")
    | ("moment" | "json" | "file");
  readonly isOptional: boolean;
  readonly schema: z.ZodType;
  /** Of a reference: the table whose row it names. */
  readonly of?: string;
  /** Ids of other rows may stand anywhere in it. */
  readonly namesIds?: true;
};

/** A file of its own in the bundle: where it is there, how large it is, and its SHA-256 in hexadecimal. */
export const fileMention = z.strictObject({
  file: z.string().max(300),
  size: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export type FileMention = z.output<typeof fileMention>;

const column = (holds: Column["holds"], schema: z.ZodType): Column => ({ holds, schema, isOptional: false });

/** The column may be null. */
export const optional = (it: Column): Column => ({ ...it, schema: it.schema.nullable(), isOptional: true });

/** What was written is what is kept: no half of a pair of surrogates, which no file can hold. */
const written = z.string().refine((text) => text.isWellFormed(), "has a character that is only half of one");

export const id = column("id", z.guid());
export const of = (table: string): Column => ({ ...column("reference", z.guid()), of: table });
export const text = column("text", written);
/** A text in which ids of other rows may stand. */
export const textWithIds: Column = { ...text, namesIds: true };
/** One of a fixed list of words, where any other would be understood by nobody. */
export const word = (...words: readonly string[]): Column => column("word", z.enum(words));
export const stage = column("word", z.string().refine(isStage, "is no stage"));
/** An address that is led to: none that is a program or a document in itself, however it is spelled. */
export const address = column(
  "address",
  written.refine((url) => !HARMFUL.test(url.replace(/[\0-\x20]/g, "")), "is an address that does harm"),
);
export const whole = column("whole", z.int32());
export const decimal = column("decimal", z.number());
export const flag = column("flag", z.boolean());
/** UTC, to the millisecond, in the one spelling that is written. */
export const moment = column("moment", z.string().refine(isMoment, "is no moment in UTC"));
export const json = column(
  "json",
  z.unknown().refine((value) => value !== undefined, "is missing"),
);
/** JSON that is read by this schema, and stays as it is. */
export const jsonLike = (schema: z.ZodType): Column =>
  column(
    "json",
    z.unknown().refine((value) => schema.safeParse(value).success, "is not what belongs there"),
  );
/** JSON in which ids of other rows stand. */
export const jsonWithIds: Column = { ...json, namesIds: true };
export const file = column("file", fileMention);

const HARMFUL = /^(?:javascript|vbscript|data|blob|file):/i;

function isMoment(text: string): boolean {
  const at = new Date(text);
  return !Number.isNaN(at.getTime()) && at.toISOString() === text;
}
