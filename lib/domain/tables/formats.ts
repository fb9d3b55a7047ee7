import type { TableFormat } from "./format";
import { anyTable } from "./formats/any-table";
import { careerOps } from "./formats/career-ops";
import { huntr } from "./formats/huntr";
import { jobsync } from "./formats/jobsync";
import { JOBSYNC_TABLES, jobsyncDatabase } from "./formats/jobsync-database";
import { linkedin } from "./formats/linkedin";
import { osApplyTrack } from "./formats/os-apply-track";
import { reactiveResume } from "./formats/reactive-resume";
import { simplify } from "./formats/simplify";
import { teal } from "./formats/teal";

/** The formats that are known by their headings, in the order in which they are tried; the last one takes every table. */
export const FORMATS: readonly TableFormat[] = [
  linkedin,
  simplify,
  huntr,
  teal,
  jobsync,
  jobsyncDatabase,
  osApplyTrack,
  reactiveResume,
  careerOps,
  anyTable,
];

/** A format by its code; one of a later version is read as any table. */
export const formatOf = (code: string): TableFormat =>
  FORMATS.find((format) => format.code === code) ?? anyTable;

/** What is read of files that hold more than what is to be brought in. */
export const WANTED = {
  files: /(?:^|\/)(?:Job Applications|Saved Jobs|Connections)(?:_\d{1,3})?\.csv$/i,
  tables: JOBSYNC_TABLES,
} as const;
