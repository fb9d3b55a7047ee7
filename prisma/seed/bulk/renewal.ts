import type { Prisma } from "@/lib/platform/db/client/client";
import type { MakeId } from "../scene";

/** How a copy differs from its pattern: words put for others, ids that stay or are given, and the days in between. */
export type Difference = {
  words: ReadonlyMap<string, string>;
  ids: ReadonlyMap<string, string>;
  days: number;
};

const DAY_MS = 24 * 3600 * 1000;
const ID = "[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}";
const DAY = '\\b\\d{4}-\\d\\d-\\d\\d(?=T|"|$)';

/**
 * Makes the rows of a pattern into those of its copy. Whatever is found in them, in texts and in JSON alike, is changed
 * the same way wherever it stands, so that what agreed in the pattern agrees in the copy.
 */
export class Renewal {
  readonly #words: ReadonlyMap<string, string>;
  readonly #ids: Map<string, string>;
  readonly #shiftMs: number;
  readonly #makeId: MakeId;
  readonly #sought: RegExp;

  constructor({ words, ids, days }: Difference, makeId: MakeId) {
    this.#words = words;
    this.#ids = new Map(ids);
    this.#shiftMs = days * DAY_MS;
    this.#makeId = makeId;
    this.#sought = new RegExp([ID, DAY, ...words.keys()].join("|"), "g");
  }

  /** A row with its texts and moments renewed; its JSON columns are for `json`. */
  row<Row extends object>(row: Row): Row {
    const renewed = Object.entries(row).map(([column, value]) => [column, this.#value(value)]);
    // Each value was given one of its own type.
    return Object.fromEntries(renewed) as Row;
  }

  json(value: NonNullable<unknown>): Prisma.InputJsonValue {
    return JSON.parse(this.text(JSON.stringify(value)));
  }

  text(text: string): string {
    return text.replace(this.#sought, (found) => {
      const word = this.#words.get(found);
      if (word !== undefined) return word;
      return found.length === "2026-11-24".length ? this.#day(found) : this.id(found);
    });
  }

  /** The new id keeps the last digits of the old one: a letter draws its wording from them. */
  id(old: string): string {
    const known = this.#ids.get(old);
    if (known) return known;
    const madeAt = new Date(Number.parseInt(old.replace("-", "").slice(0, 12), 16) + this.#shiftMs);
    const renewed = this.#makeId(madeAt).slice(0, -6) + old.slice(-6);
    this.#ids.set(old, renewed);
    return renewed;
  }

  #value(value: unknown): unknown {
    if (typeof value === "string") return this.text(value);
    return value instanceof Date ? new Date(value.getTime() + this.#shiftMs) : value;
  }

  #day(day: string): string {
    return new Date(Date.parse(day) + this.#shiftMs).toISOString().slice(0, day.length);
  }
}
