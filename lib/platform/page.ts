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

/** One page out of `PAGE_SIZE + 1` rows that were asked for: the extra one only tells that there is more. */
export function cutPage<Row>(
  rows: Row[],
  cursorOf: (row: Row) => Cursor,
): { rows: Row[]; next: string | null } {
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  return { rows: shown, next: rows.length > PAGE_SIZE && last ? writeCursor(cursorOf(last)) : null };
}
