import type { TableFormat } from "../format";

/** A table of one's own making, known by what its columns are usually called. */
export const anyTable: TableFormat = { code: "any-table", name: "a table", recognises: () => true };
