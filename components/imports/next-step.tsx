import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Facts } from "@/components/ui/facts";
import { Note } from "@/components/ui/note";
import { Press } from "@/components/ui/press";
import { bringBack, bringIn, forget, takeBack } from "@/lib/features/imports/actions";
import type { ImportReport } from "@/lib/features/imports/queries";
import type { Outcome } from "@/lib/features/imports/schema";
import { NAMES, needsColumns, opportunities, shown, waitingOf } from "./words";

/** Where an import stands, and what can be done with it now. While it is worked at, there is nothing to do but wait. */
export function NextStep({ report }: { report: ImportReport }) {
  const { status, id: importId, doneCount, counts } = report;
  const fields = { importId };
  const { opportunities: jobs, people } = waitingOf(report);
  const waiting = jobs + people;
  const madeCount = doneCount + counts["contact-made"];
  if (status === "checked") {
    const isAsked = report.mapping.order === "undecided";
    const unknown = report.mapping.statuses.filter(({ stage }) => stage === null);
    const aside = (
      <Press action={forget} fields={fields} look={waiting > 0 ? "quiet" : "plain"}>
        Put it aside
      </Press>
    );
    if (needsColumns(report)) return aside;
    return (
      <Step title="What would come of it" report={report} of={BEFORE}>
        {isAsked ? (
          <Note tone="look">Only you know how the days in this table are meant. Say it below first.</Note>
        ) : (
          <p className="text-sm text-soft">Nothing is made yet.</p>
        )}
        {unknown.length > 0 ? (
          <Note tone="look">
            {`What ${listed(unknown)} ${unknown.length === 1 ? "means" : "mean"} is not known. Say it below, or it is kept as a note.`}
          </Note>
        ) : null}
        {waiting > 0 && !isAsked ? (
          <Press action={bringIn} fields={fields} look={unknown.length > 0 ? "plain" : "primary"}>
            {people > 0 ? "Bring them in" : `Bring in ${opportunities(waiting)}`}
          </Press>
        ) : null}
        {aside}
      </Step>
    );
  }
  const undo =
    madeCount > 0 ? (
      <Press action={takeBack} fields={fields}>
        Take all of it back
      </Press>
    ) : null;
  if (status === "stopped")
    return (
      <Step title="Stopped half-way" report={report} of={["made", "contact-made", ...BEFORE]}>
        <Press action={bringIn} fields={fields} look="primary">
          Go on
        </Press>
        {undo}
      </Step>
    );
  if (status === "done")
    return (
      <Step title="What came of it" report={report} of={AFTER}>
        {doneCount > 0 ? (
          <ButtonLink href="/opportunities?view=all" look="primary">
            See them
          </ButtonLink>
        ) : null}
        {counts["contact-made"] > 0 ? (
          <ButtonLink href="/people" look={doneCount > 0 ? "plain" : "primary"}>
            See the people
          </ButtonLink>
        ) : null}
        {undo}
      </Step>
    );
  if (status === "undone")
    return (
      <Step title="It was taken back" report={report} of={BACK}>
        {counts["taken-back"] + counts["contact-taken-back"] > 0 ? (
          <Press action={bringBack} fields={fields}>
            Bring them back
          </Press>
        ) : null}
      </Step>
    );
  return null;
}

const PASSED: readonly Outcome[] = ["contact-known", "contact-left-out", "refused"];
const BEFORE: readonly Outcome[] = ["new", "doubtful", "known", "contact-new", "contact-doubtful", ...PASSED];
const AFTER: readonly Outcome[] = ["made", "known", "contact-made", ...PASSED];
const BACK: readonly Outcome[] = ["taken-back", "kept", "contact-taken-back", "contact-kept"];

/** A few of them by name. */
function listed(statuses: readonly { text: string }[]): string {
  const names = statuses.slice(0, 3).map(({ text }) => `“${text}”`);
  return new Intl.ListFormat("en-GB").format([
    ...names,
    ...(statuses.length > names.length ? [`${statuses.length - names.length} more`] : []),
  ]);
}

function Step({
  title,
  report: { counts, rowCount },
  of,
  children,
}: {
  title: string;
  report: ImportReport;
  /** Which outcomes are told, those of which there are none left out. */
  of: readonly Outcome[];
  children: React.ReactNode;
}) {
  const told = of.filter((outcome) => counts[outcome] > 0);
  const facts = told.map((outcome) => ({ name: NAMES[outcome], value: shown(counts[outcome]) }));
  return (
    <Card title={title} aside={rowCount === 1 ? "one row" : `${shown(rowCount)} rows`}>
      <div className="grid gap-4">
        {facts.length > 0 ? <Facts facts={facts} /> : <p>Nothing.</p>}
        {children}
      </div>
    </Card>
  );
}
