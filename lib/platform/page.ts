/** How many rows a page of a list shows. */
export const PAGE_SIZE = 25;

/** Where the next page of a list begins: after the row with this moment and id. */
export type Cursor = { at: Date; id: string };

/** A cursor as it stands in the address bar. */
const writeCursor = ({ at, id }: Cursor): string => `${at.getTime()}.${id}`;

/** @returns null for anything that is not a cursor. */
export function readCursor(text: string | undefined): Cursor | null {
  const match = /^(\d{1,15})\.([\w-]{1,40})$/.exec(text ?? "");
  return match?.[1] && match[2] ? { at: new Date(Number(match[1])), id: match[2] } : null;
}

/** The rows after a cursor, in a list in which the latest by this column stand first, and at one moment the greatest id. */
export function olderThan<Column extends string>(cursor: Cursor | null, column: Column): Older<Column> {
  if (!cursor) return {};
  const { at, id } = cursor;
  return { [column]: { lte: at }, NOT: { [column]: at, id: { gte: id } } } as Older<Column>;
}

type Older<Column extends string> = Partial<
  Record<Column, { lte: Date }> & { NOT: Record<Column, Date> & { id: { gte: string } } }
>;

/** One page out of `size + 1` rows that were asked for: the extra one only tells that there is more. */
export function cutPage<Row>(
  rows: Row[],
  cursorOf: (row: Row) => Cursor,
  size = PAGE_SIZE,
): { rows: Row[]; next: string | null } {
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return { rows: shown, next: rows.length > size && last ? writeCursor(cursorOf(last)) : null };
}
