import { hasAll, type TableFormat } from "../format";

/** The statuses of JobSync, in its table and in its database. */
export const JOBSYNC_STATUSES = { new: "saved", draft: "saved", archived: null } as const;

/** Its table; the column "applied" holds Yes or No beside the day. */
export const jobsync: TableFormat = {
  code: "jobsync",
  name: "JobSync",
  recognises: (sheet) =>
    hasAll(sheet, "company", "job title", "workplace type", "job source", "applied date"),
  uses: { index: null, applied: null },
  statuses: JOBSYNC_STATUSES,
};
