import * as z from "zod";
import { bundleTables } from "./tables";

export const FORMAT = "tactful-bundle";
/** Grows with every change of what a bundle holds; an import takes its own version and those before it. */
export const FORMAT_VERSION = 1;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** How many rows a file of the bundle has, and the SHA-256 of its bytes in hexadecimal. */
const part = z.strictObject({ count: z.int().min(0), sha256 });

export type Part = z.output<typeof part>;

/**
 * What a bundle says of itself in `manifest.json`. `digest` is that of `digestText`: two bundles with the same one hold
 * the same rows and files.
 */
export const manifest = z.object({
  format: z.literal(FORMAT),
  version: z.int().min(1),
  exportedAt: z.iso.datetime(),
  digest: sha256,
  tables: z.record(z.string().max(100), part),
});

export type Manifest = z.output<typeof manifest>;

/** What the digest of a whole bundle is taken of: a line for each table, in the order of the tables. */
export const digestText = (tables: Readonly<Record<string, Part>>): string =>
  bundleTables
    .map(({ name }) => `${name} ${tables[name]?.count ?? 0} ${tables[name]?.sha256 ?? ""}\n`)
    .join("");

/** Where a bundle keeps what. */
export const PLACES = {
  manifest: "manifest.json",
  schema: "schema.json",
  account: "account.json",
  accountEntries: "account/entries.jsonl",
  calendar: "calendar.ics",
  about: "README.txt",
  rows: (table: string) => `data/${table}.jsonl`,
  sheet: (table: string) => `csv/${table}.csv`,
  file: (table: string, key: string, name: string) => `files/${table}/${key}-${name}`,
} as const;
