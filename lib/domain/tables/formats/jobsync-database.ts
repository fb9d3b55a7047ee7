import { fold } from "../fold";
import type { TableFormat } from "../format";
import type { HeadedSheet } from "../sheet";
import { JOBSYNC_STATUSES } from "./jobsync";

/** The columns of its database that are read. Passwords, keys and papers lie in others. */
export const JOBSYNC_TABLES = {
  Job: [
    ...["id", "jobUrl", "jobType", "workplaceType", "createdAt", "appliedDate", "dueDate", "salaryRange"],
    ...["statusId", "jobTitleId", "companyId", "jobSourceId", "locationId"],
  ],
  Company: ["id", "label"],
  JobTitle: ["id", "label"],
  JobStatus: ["id", "label"],
  Location: ["id", "label"],
  JobSource: ["id", "label"],
  Note: ["jobId", "content"],
} as const;

type Table = keyof typeof JOBSYNC_TABLES;

/** Its SQLite file: the names that a job refers to stand in tables of their own. */
export const jobsyncDatabase: TableFormat = {
  code: "jobsync-database",
  name: "JobSync",
  recognises: ({ name, keys }) => name === "Job" && keys.includes("company id"),
  statuses: JOBSYNC_STATUSES,
  choose: (sheets) => {
    const jobs = sheets.find(({ name }) => name === "Job");
    return jobs ? [joined(jobs, sheets)] : [];
  },
};

const COLUMNS = {
  Company: (job: Cells, { Company }: Lookups) => Company(job("companyId")),
  "Job Title": (job: Cells, { JobTitle }: Lookups) => JobTitle(job("jobTitleId")),
  Status: (job: Cells, { JobStatus }: Lookups) => JobStatus(job("statusId")),
  "Applied Date": (job: Cells) => job("appliedDate"),
  "Created At": (job: Cells) => job("createdAt"),
  "Job URL": (job: Cells) => job("jobUrl"),
  Location: (job: Cells, { Location }: Lookups) => Location(job("locationId")),
  "Salary Range": (job: Cells) => job("salaryRange"),
  "Due Date": (job: Cells) => job("dueDate"),
  "Job Type": (job: Cells) => job("jobType"),
  "Workplace Type": (job: Cells) => job("workplaceType"),
  "Job Source": (job: Cells, { JobSource }: Lookups) => JobSource(job("jobSourceId")),
  Notes: (job: Cells, { Note }: Lookups) => Note(job("id")),
};

type Cells = (column: string) => string;
type Lookups = Record<Table, (id: string) => string>;

/** Every job with the names it refers to, as one table. */
function joined(jobs: HeadedSheet, sheets: readonly HeadedSheet[]): HeadedSheet {
  const labels = (table: Table) => lookup(sheets, table, { by: "id", gives: "label" });
  const lookups: Lookups = {
    ...{ Job: () => "", Company: labels("Company"), JobTitle: labels("JobTitle") },
    ...{ JobStatus: labels("JobStatus"), Location: labels("Location"), JobSource: labels("JobSource") },
    Note: lookup(sheets, "Note", { by: "jobId", gives: "content" }),
  };
  const headings = Object.keys(COLUMNS);
  const rows = jobs.rows.map(({ line, cells }) => {
    const job = (column: string) => cells[jobs.headings.indexOf(column)] ?? "";
    return { line, cells: Object.values(COLUMNS).map((value) => value(job, lookups)) };
  });
  return { name: "Job", unit: "row", headings, keys: headings.map(fold), rows };
}

/** What a table gives for an id; several lines for one id stand one under the other. */
function lookup(
  sheets: readonly HeadedSheet[],
  table: Table,
  { by, gives }: { by: string; gives: string },
): (id: string) => string {
  const found = new Map<string, string>();
  const sheet = sheets.find(({ name }) => name === table);
  for (const { cells } of sheet?.rows ?? []) {
    const id = cells[sheet?.headings.indexOf(by) ?? -1] ?? "";
    const value = cells[sheet?.headings.indexOf(gives) ?? -1] ?? "";
    const before = found.get(id);
    found.set(id, before === undefined ? value : `${before}\n${value}`);
  }
  return (id) => found.get(id) ?? "";
}
