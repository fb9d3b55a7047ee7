import { isOfContacts } from "../contact-draft";
import { hasAll, type TableFormat } from "../format";
import type { HeadedSheet } from "../sheet";

/**
 * The archive that LinkedIn hands out: what was applied to and what was saved, in files of their own, without a status, and
 * whom one is connected with. The smaller one has only the last.
 */
export const linkedin: TableFormat = {
  code: "linkedin",
  name: "LinkedIn",
  recognises: (sheet) => isApplications(sheet) || isSaved(sheet) || isOfContacts(sheet),
  hasContacts: true,
  order: "month-first",
  uses: {
    // The address and the number that the person gave with the application: their own.
    "contact email": null,
    "contact phone number": null,
    "question and answers": null,
    "resume name": "kept",
  },
  // What was saved and then applied to is in both, and the first of two counts.
  choose: (sheets) => [...sheets.filter(isApplications), ...sheets.filter(isSaved)],
};

const isApplications = (sheet: HeadedSheet): boolean =>
  hasAll(sheet, "application date", "company name", "job title", "job url");

const isSaved = (sheet: HeadedSheet): boolean =>
  hasAll(sheet, "saved date", "company name", "job title", "job url");
