import type { DateOrder } from "./dates";
import type { Use } from "./field";
import type { HeadedSheet } from "./sheet";
import type { ImportedStage } from "./statuses";

/** How one tracker writes its tables. A new one is one object in `formats/` and one line in the list of `formats.ts`. */
export interface TableFormat {
  readonly code: string;
  /** As people know it: "LinkedIn". */
  readonly name: string;
  /** Whether a sheet is one that it writes. */
  recognises(sheet: HeadedSheet): boolean;
  /** Headings that mean something of their own here, as `fold` writes them; null: of no use. */
  readonly uses?: Readonly<Record<string, Use | null>>;
  /** Which number is the day, where it always writes them alike. */
  readonly order?: DateOrder;
  /** Statuses that mean something of their own here, as `fold` writes them; null: whoever wrote it is asked. */
  readonly statuses?: Readonly<Record<string, ImportedStage | null>>;
  /** What its columns are called where it writes no headings; null for a row of something else. */
  headless?(firstCells: readonly string[]): readonly string[] | null;
  /** Lists of people come with it. */
  readonly hasContacts?: true;
  /** The sheets that hold what is to be brought in, of all that there are; absent: those with a company or a role. */
  choose?(sheets: readonly HeadedSheet[]): readonly HeadedSheet[];
}

/** Whether a sheet has all of these headings, as `fold` writes them. */
export const hasAll = ({ keys }: HeadedSheet, ...wanted: readonly string[]): boolean =>
  wanted.every((key) => keys.includes(key));
