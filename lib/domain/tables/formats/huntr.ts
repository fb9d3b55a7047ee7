import { hasAll, type TableFormat } from "../format";

/** Boards with lists; what stage a job is in is the name of its list. */
export const huntr: TableFormat = {
  code: "huntr",
  name: "Huntr",
  recognises: (sheet) => hasAll(sheet, "title", "company name", "list name", "board name"),
  uses: {
    title: "role",
    deadline: "kept",
    "html description": null,
    "root domain": null,
    "company domain": null,
  },
};
