import { hasAll, type TableFormat } from "../format";

/** Its two documents: all of one's own, and the list without anything personal that is made to be shared. */
export const osApplyTrack: TableFormat = {
  code: "os-apply-track",
  name: "OSApplyTrack",
  recognises: (sheet) =>
    hasAll(sheet, "company", "role") &&
    (sheet.name.startsWith("applytrack-") || hasAll(sheet, "lane", "followup")),
  uses: { name: null, applied: "appliedOn", created: "savedOn", contact: "contactName" },
};
