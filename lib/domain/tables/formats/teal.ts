import { hasAll, type TableFormat } from "../format";

/** As its table is shown; its own export could not be seen. */
export const teal: TableFormat = {
  code: "teal",
  name: "Teal",
  recognises: (sheet) => hasAll(sheet, "job position", "company", "status", "excitement"),
  statuses: { negotiating: "offered", archived: null },
};
