import type * as z from "zod";
import { formatOf } from "@/lib/domain/tables/formats";
import { complete, guessMapping, type Mapping, mappingAsBefore } from "@/lib/domain/tables/mapping";
import type { Row } from "@/lib/domain/tables/sheet";
import { isContact, type Table } from "@/lib/domain/tables/table";
import type { Work } from "@/lib/platform/action";
import { pause } from "@/lib/platform/background";
import { database } from "@/lib/platform/db";
import { toJson } from "@/lib/platform/db/json";
import type { UserId } from "@/lib/platform/user-id";
import { err, ok, type Result } from "@/lib/result";
import { type ImportStatus, loadImport, loadMappings, loadRows, toCells } from "./records";
import {
  type contactsForm,
  type importForm,
  type mappingForm,
  type Outcome,
  type rowForm,
  WAITING,
} from "./schema";

type Named = z.output<typeof importForm>;

/** So many rows go into one statement. */
const KEPT_AT_ONCE = 500;

/**
 * Keeps the rows of a table as they are, to be looked through before anything is made of them. The newest one that had
 * the same headings says how it is read.
 */
export async function keepTable(
  work: Work,
  { name, table }: { name: string; table: Table },
): Promise<Result<Named, never>> {
  const { tx, userId, now, newId } = work;
  const importId = newId();
  const { format, columns, parts } = table;
  const rows = [...table.rows, ...table.contacts];
  await tx.import.create({
    data: {
      ...{ id: importId, userId, name, format: format.code, rowCount: rows.length, createdAt: now },
      ...{ status: "checking" satisfies ImportStatus },
      mapping: toJson((await findMapping(work, table)) ?? guessMapping(table)),
      columns: toJson({ columns, parts }),
    },
  });
  for (let from = 0; from < rows.length; from += KEPT_AT_ONCE) {
    const some = rows.slice(from, from + KEPT_AT_ONCE).map(({ line, cells }) => [line, cells]);
    await tx.$executeRaw`
      INSERT INTO "ImportRow" ("importId", "userId", "line", "cells")
      SELECT ${importId}, ${userId}, "value" ->> 0, "value" -> 1 FROM json_each(${JSON.stringify(some)})`;
    // The database answers without ever giving way: with fifty thousand rows nobody else would be heard for a second.
    await pause(0);
  }
  return ok({ importId });
}

/** How the newest table with the headings of this one was read; null where there was none. */
async function findMapping({ tx, userId }: Work, table: Table): Promise<Mapping | null> {
  const earlier = await loadMappings(tx, userId, table.format.code);
  return earlier.map((each) => mappingAsBefore(table, each)).find((each) => each !== null) ?? null;
}

/** What a changed mapping comes to. It depends on all the rows, so it is worked out before the change is written. */
export async function prepareMapping(
  userId: UserId,
  { importId, fields, kept, order, statuses }: z.output<typeof mappingForm>,
): Promise<Result<{ importId: string; mapping: Mapping }, "not-found">> {
  const stored = await loadImport(database(), userId, importId);
  if (!stored || !isBefore(stored.status)) return err("not-found");
  const { columns, parts } = stored.layout;
  if ([...Object.values(fields), ...kept].some((at) => at >= columns.length)) return err("not-found");
  const rows: Row[] = [];
  for await (const some of loadRows(database(), userId, importId))
    rows.push(...some.filter(({ line }) => !isContact(stored.layout, line)));
  const table = { format: formatOf(stored.format), columns, parts, rows, contacts: [] };
  const before = { ...stored.mapping, statuses, order: order ?? stored.mapping.order };
  return ok({ importId, mapping: complete(table, { fields, kept }, before) });
}

/** Says anew which column holds what. All rows are looked through again. */
export async function changeMapping(
  { tx, userId }: Work,
  { importId, mapping }: { importId: string; mapping: Mapping },
): Promise<Result<Named, "not-found">> {
  const { count } = await tx.import.updateMany({
    where: { id: importId, userId, status: { in: BEFORE } },
    data: { mapping: toJson(mapping), status: "checking" satisfies ImportStatus },
  });
  return count === 1 ? ok({ importId }) : err("not-found");
}

/** Says whom to bring in of the people that came with it. All rows are looked through again. */
export async function chooseContacts(
  work: Work,
  { importId, contacts }: z.output<typeof contactsForm>,
): Promise<Result<Named, "not-found">> {
  const stored = await loadImport(work.tx, work.userId, importId);
  if (!stored) return err("not-found");
  return changeMapping(work, { importId, mapping: { ...stored.mapping, contacts } });
}

/** Writes cells of one row that nothing could be made of, or only with a doubt. All rows are looked through again. */
export async function completeRow(
  work: Work,
  { importId, line, cells: written }: z.output<typeof rowForm>,
): Promise<Result<Named, "not-found">> {
  const { tx, userId } = work;
  const stored = await loadImport(tx, userId, importId);
  const row = await tx.importRow.findFirst({ where: { importId, userId, line }, select: { cells: true } });
  if (!row || stored?.status !== "checked") return err("not-found");
  const cells = toCells(row.cells);
  for (const { field, text } of written) {
    const at = stored.mapping.fields[field];
    if (at === undefined) return err("not-found");
    cells[at] = text;
  }
  const data = { cells: toJson(Array.from(cells, (cell = "") => cell)) };
  await tx.importRow.updateMany({ where: { importId, userId, line }, data });
  return move(work, importId, { from: ["checked"], to: "checking" });
}

/** Puts a table aside of which nothing was made. */
export async function forgetImport(
  { tx, userId }: Work,
  { importId }: Named,
): Promise<Result<null, "not-found">> {
  const where = { id: importId, userId, status: { in: BEFORE } };
  const { count } = await tx.import.deleteMany({ where });
  return count === 1 ? ok(null) : err("not-found");
}

/** Begins to bring in what is new, or goes on where it was stopped. */
export async function startImport(
  work: Work,
  { importId }: Named,
): Promise<Result<Named, "not-found" | "order-undecided" | "nothing-new">> {
  const { tx, userId } = work;
  const stored = await loadImport(tx, userId, importId);
  if (stored?.status !== "checked" && stored?.status !== "stopped") return err("not-found");
  if (stored.mapping.order === "undecided") return err("order-undecided");
  const fresh = await tx.importRow.findFirst({
    where: { importId, userId, outcome: { in: [...WAITING] } },
    select: { line: true },
  });
  return fresh ? move(work, importId, { from: [stored.status], to: "running" }) : err("nothing-new");
}

/** Stops bringing in: what is there stays, and the rest can follow later. */
export const stopImport = (work: Work, { importId }: Named): Promise<Result<Named, "not-found">> =>
  move(work, importId, { from: ["running"], to: "stopped" });

/** Begins to take back everything of it that nobody has worked with since. */
export const undoImport = (work: Work, { importId }: Named): Promise<Result<Named, "not-found">> =>
  move(work, importId, { from: ["done", "stopped"], to: "undoing" });

/** Begins to bring back what was taken back: the same opportunities, not new ones. */
export async function redoImport(work: Work, { importId }: Named): Promise<Result<Named, "not-found">> {
  const begun = await move(work, importId, { from: ["undone"], to: "redoing" });
  const own = { importId, userId: work.userId };
  if (begun.ok)
    for (const [outcome, made] of [
      ["kept", "made"],
      ["contact-kept", "contact-made"],
    ] as const satisfies Outcome[][])
      await work.tx.importRow.updateMany({ where: { ...own, outcome }, data: { outcome: made } });
  return begun;
}

const BEFORE: ImportStatus[] = ["checking", "checked"];

const isBefore = (status: ImportStatus): boolean => BEFORE.includes(status);

async function move(
  { tx, userId }: Work,
  importId: string,
  { from, to }: { from: ImportStatus[]; to: ImportStatus },
): Promise<Result<Named, "not-found">> {
  const where = { id: importId, userId, status: { in: from } };
  const { count } = await tx.import.updateMany({ where, data: { status: to } });
  return count === 1 ? ok({ importId }) : err("not-found");
}
