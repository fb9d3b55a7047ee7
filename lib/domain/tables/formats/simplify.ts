import { hasAll, type TableFormat } from "../format";

export const simplify: TableFormat = {
  code: "simplify",
  name: "Simplify",
  recognises: (sheet) => hasAll(sheet, "job title", "company name", "job url", "applied date", "status date"),
  uses: { archived: null, "date archived": null },
};
