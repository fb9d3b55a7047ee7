/**
 * What a spreadsheet would take for a formula: it begins with one of these signs, full width or not, or with what a
 * program may drop before it looks for one. Marks that a guard has put before it already count as part of it.
 */
export const FORMULA = /^'*(?:[=+\-@＝＋－＠]|[\s\p{Cc}])/u;

/** The mark that makes a text of what follows it, in every spreadsheet. */
const MARK = "'";

/**
 * The text without the mark that `FORMULA` asks for: one apostrophe less before what would be a formula, and nothing
 * else. So what was written guarded is read as it was, also where it had an apostrophe of its own.
 */
export const withoutGuard = (cell: string): string =>
  cell.startsWith(MARK) && FORMULA.test(cell) ? cell.slice(MARK.length) : cell;
