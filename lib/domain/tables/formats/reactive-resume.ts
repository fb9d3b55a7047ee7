import { hasAll, type TableFormat } from "../format";

/** A document with a list of applications, each with its people. */
export const reactiveResume: TableFormat = {
  code: "reactive-resume",
  name: "Reactive Resume",
  recognises: (sheet) =>
    hasAll(sheet, "company", "role") && (hasAll(sheet, "source url") || hasAll(sheet, "stage entered at")),
  uses: { "job description": null },
};
