import type { ImportReport, ImportSummary } from "@/lib/features/imports/queries";
import type { Outcome } from "@/lib/features/imports/schema";

/** What the outcomes are called, each as a short name over a number. */
export const NAMES: Record<Outcome, string> = {
  new: "New",
  doubtful: "With a doubt",
  known: "Here already, or twice",
  refused: "Cannot be read",
  made: "Brought in",
  kept: "Not taken back",
  "taken-back": "Taken back",
  "contact-new": "People, new",
  "contact-doubtful": "People, with a doubt",
  "contact-known": "People you know already",
  "contact-left-out": "People left out",
  "contact-made": "People brought in",
  "contact-kept": "People not taken back",
  "contact-taken-back": "People taken back",
};

/** Rows of which something is to become yet, and those that were made, are taken back, or stay. */
export const waitingOf = ({ counts }: ImportReport) => ({
  opportunities: counts.new + counts.doubtful,
  people: counts["contact-new"] + counts["contact-doubtful"],
});

export const opportunities = (count: number): string =>
  count === 1 ? "one opportunity" : `${shown(count)} opportunities`;

const people = (count: number): string => (count === 1 ? "one person" : `${shown(count)} people`);

/** Both, or the one that there is. */
const brought = (count: { opportunities: number; people: number }): string =>
  [
    ...(count.opportunities > 0 || count.people === 0 ? [opportunities(count.opportunities)] : []),
    ...(count.people > 0 ? [people(count.people)] : []),
  ].join(" and ");

export const shown = (count: number): string => count.toLocaleString("en-GB");

/** What an import has come to, in a few words. */
export function standing({
  status,
  doneCount,
  contactCount,
}: Pick<ImportSummary, "status" | "doneCount" | "contactCount">): string {
  const there = brought({ opportunities: doneCount, people: contactCount });
  if (status === "checking") return "being looked through";
  if (status === "checked") return "nothing made yet";
  if (status === "running") return `under way, ${there} so far`;
  if (status === "stopped") return `stopped after ${there}`;
  if (status === "undoing") return "being taken back";
  if (status === "redoing") return "being brought back";
  if (status === "done") return there;
  return doneCount + contactCount > 0 ? `taken back but for ${there}` : "taken back";
}

/** Whether nothing can be said of a table before it is known which column names the company, and which the role. */
export const needsColumns = ({ status, layout: { columns }, mapping: { fields } }: ImportReport): boolean =>
  status === "checked" && columns.length > 0 && (fields.company === undefined || fields.role === undefined);
