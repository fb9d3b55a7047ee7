import { hasAll, type TableFormat } from "../format";

const HEADINGS = ["num", "date", "company", "role", "status", "score", "pdf", "report", "notes"];

/** A line for each application, often without headings: number, day, company, role, status, a score out of five, … */
export const careerOps: TableFormat = {
  code: "career-ops",
  name: "career-ops",
  recognises: (sheet) => hasAll(sheet, "date", "company", "role", "status", "score", "report"),
  uses: { pdf: null, report: null },
  statuses: { evaluated: "saved", responded: "applied", discarded: null, skip: null },
  headless: ([num = "", date = "", , , , score = "", ...rest]) =>
    /^\d{1,6}$/.test(num) && /^\d{4}-\d\d-\d\d$/.test(date) && SCORE.test(score) && rest.length >= 2
      ? HEADINGS
      : null,
};

const SCORE = /^(?:\d(?:\.\d)?\s?\/\s?5|n\/a)$/i;
