import * as z from "zod";
import { CONTACT_CHOICES } from "./contact-draft";
import { orderOf, readDate } from "./dates";
import { DATE_FIELDS, FIELD_NAMES, type Field, type Use } from "./field";
import { fold } from "./fold";
import { usualUse } from "./headings";
import { IMPORTED_STAGES, stageOf } from "./statuses";
import { isUnnamed, type Table } from "./table";

/** Which column holds what, how its days are written, and what its statuses stand for. */
export const mapping = z.object({
  /** Columns by field, counted from 0. */
  fields: z.partialRecord(z.enum(FIELD_NAMES), z.number().int().nonnegative()),
  /** Columns that become notes under their own heading. */
  kept: z.array(z.number().int().nonnegative()),
  /** Which number is the day in the columns that tell it themselves. */
  orders: z.partialRecord(z.enum(DATE_FIELDS), z.enum(["day-first", "month-first"])).default({}),
  /** The same for the others; `unneeded` where there are none that ask. */
  order: z.enum(["day-first", "month-first", "undecided", "unneeded"]),
  /** Each status as it is written; null: it is not known what it stands for. */
  statuses: z.array(z.object({ text: z.string(), stage: z.enum(IMPORTED_STAGES).nullable() })),
  /** Whom of the people that came with it to bring in; absent: as it is usual. */
  contacts: z.enum(CONTACT_CHOICES).optional(),
});

export type Mapping = z.output<typeof mapping>;

/** More than so many different ones are no statuses. */
const MOST_STATUSES = 40;

/** What the columns of a table probably hold, to be looked over by the person whose table it is. */
export function guessMapping(table: Table): Mapping {
  const fields: Mapping["fields"] = {};
  const kept: number[] = [];
  for (const [at, column] of table.columns.entries()) {
    const use = probableUse(table, column);
    if (use === "kept") kept.push(at);
    else if (use && fields[use] === undefined && holds(table, use, at)) fields[use] = at;
    else if (use === "pay" || use === "notes") kept.push(at);
  }
  return complete(table, { fields, kept });
}

/**
 * What a table with the same headings, in whatever order, was mapped by: taken over as far as this one does not tell
 * better. Null where the headings are others, or there are none.
 */
export function mappingAsBefore(
  table: Table,
  { columns, mapping }: { columns: readonly string[]; mapping: Mapping },
): Mapping | null {
  const keys = columns.map(fold);
  const places = keys.map((key) => table.columns.findIndex((column) => fold(column) === key));
  const isAlike =
    keys.length === table.columns.length && new Set(places).size === keys.length && !places.includes(-1);
  if (!isAlike || table.columns.every(isUnnamed)) return null;
  const place = (at: number) => places[at] ?? at;
  const fields = Object.fromEntries(
    Object.entries(mapping.fields).map(([field, at]) => [field, place(at)]),
  ) as Mapping["fields"];
  const chosen = { fields, kept: mapping.kept.map(place) };
  const read = complete(table, chosen, { ...mapping, order: "unneeded" });
  const order = [mapping.order, ...Object.values(mapping.orders)].find((each) => each !== "unneeded");
  return read.order === "undecided" && order ? { ...read, order } : read;
}

/**
 * The choices that follow from which column holds what. What was chosen before stays where it still applies: the order of
 * days as long as they stand in the same columns.
 */
export function complete(table: Table, chosen: Pick<Mapping, "fields" | "kept">, before?: Mapping): Mapping {
  const earlier = new Map(before?.statuses.map(({ text, stage }) => [fold(text), stage]));
  const statuses = statusesIn(table, chosen.fields.status).map((text) => {
    const key = fold(text);
    const known = earlier.has(key) ? earlier.get(key) : ofIts(table.format.statuses, key);
    return { text, stage: known === undefined ? stageOf(text) : known };
  });
  const { orders, order } = ordersIn(table, chosen.fields);
  const isSettled =
    before !== undefined &&
    before.order !== "unneeded" &&
    DATE_FIELDS.every((field) => before.fields[field] === chosen.fields[field]);
  return {
    ...{ ...chosen, orders, statuses },
    order: isSettled && order !== "unneeded" ? before.order : order,
    ...(before?.contacts ? { contacts: before.contacts } : {}),
  };
}

function probableUse({ format }: Table, column: string): Use | undefined {
  const key = fold(column);
  const own = ofIts(format.uses, key);
  return own === null ? undefined : (own ?? usualUse(key));
}

/** What a format says of a name that a stranger wrote: not what every object has by that name. */
const ofIts = <T>(said: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  said && Object.hasOwn(said, key) ? said[key] : undefined;

/** A column that is called like a day, but holds something else ("Applied: yes"), is none. */
function holds({ rows }: Table, field: Field, at: number): boolean {
  if (!DATE_FIELDS.some((each) => each === field)) return true;
  const written = rows.slice(0, 200).flatMap(({ cells }) => cells[at] || []);
  const days = written.filter((text) => readDate(text).kind !== "no-date");
  return written.length === 0 || days.length * 3 > written.length;
}

/** A heading may say it: "Applied (dd/mm/yyyy)". */
const ORDER_IN_HEADING = /\bd{1,2}[-/. ]m{1,4}\b|\b(m{1,4}[-/. ]d{1,2})\b/i;

/** A column tells it by those of its days that can be read in one way only; of the others its heading may, or its tracker. */
function ordersIn(
  { format, columns, rows }: Table,
  fields: Mapping["fields"],
): Pick<Mapping, "orders" | "order"> {
  const dated = DATE_FIELDS.flatMap((field) => {
    const at = fields[field];
    if (at === undefined) return [];
    const texts = rows.flatMap(({ cells }) => cells[at] || []);
    return [{ field, heading: columns[at] ?? "", texts, order: orderOf(texts) }];
  });
  const orders: Mapping["orders"] = {};
  for (const { field, order } of dated)
    if (order === "day-first" || order === "month-first") orders[field] = order;
  const open = dated.filter(({ order }) => order === "undecided");
  if (open.length === 0) return { orders, order: "unneeded" };
  const said = open.map(({ heading }) => ORDER_IN_HEADING.exec(heading)).find((match) => match !== null);
  if (said) return { orders, order: said[1] ? "month-first" : "day-first" };
  return { orders, order: format.order ?? orderOf(dated.flatMap(({ texts }) => texts)) };
}

/** The different statuses of a table, in the order in which they occur. */
function statusesIn({ rows }: Table, at: number | undefined): string[] {
  const found = new Map<string, string>();
  if (at === undefined) return [];
  for (const { cells } of rows) {
    const text = cells[at] ?? "";
    const key = fold(text);
    if (key !== "" && !found.has(key) && found.size < MOST_STATUSES) found.set(key, text.slice(0, 100));
  }
  return [...found.values()];
}
