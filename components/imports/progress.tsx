import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Press } from "@/components/ui/press";
import { ProgressBar } from "@/components/ui/progress-bar";
import { stop } from "@/lib/features/imports/actions";
import type { ImportReport } from "@/lib/features/imports/queries";
import { KeepFresh } from "./keep-fresh";
import { shown, waitingOf } from "./words";

/** Whether an import is worked at, so that there is nothing to do but wait. */
export const isUnderWay = (report: ImportReport): boolean => progressOf(report) !== null;

/** How far it is, of what is under way; null for what is not. */
function progressOf(report: ImportReport) {
  const { status, counts, rowCount } = report;
  const { opportunities, people } = waitingOf(report);
  const waiting = opportunities + people;
  const made = counts.made + counts["contact-made"];
  const back = counts["taken-back"] + counts["contact-taken-back"];
  if (status === "checking") return { done: null, all: rowCount, says: "The rows are looked through" };
  if (status === "running") return { done: made, all: made + waiting, says: "They are brought in" };
  if (status === "undoing") {
    const done = back + counts.kept + counts["contact-kept"];
    return { done, all: made + done, says: "They are taken back" };
  }
  if (status === "redoing") return { done: made, all: made + back, says: "They are brought back" };
  return null;
}

/** What is under way and how far it is. It goes on whether or not anybody looks at it. */
export function Progress({ report }: { report: ImportReport }) {
  const progress = progressOf(report);
  if (!progress) return null;
  const { done, all, says } = progress;
  return (
    <Card title={says} aside={done === null ? `${shown(all)} rows` : `${shown(done)} of ${shown(all)}`}>
      <KeepFresh />
      <div className="grid gap-4">
        <ProgressBar value={done} max={Math.max(1, all)} label={says} />
        <p className="text-sm text-soft">
          You can leave this page and go on with something else; it is here again when you come back.
        </p>
        <div className="flex flex-wrap gap-2.5">
          {report.status === "running" ? (
            <Press action={stop} fields={{ importId: report.id }}>
              Stop
            </Press>
          ) : null}
          <noscript>
            <ButtonLink href={`/import/${report.id}`}>See how far it is</ButtonLink>
          </noscript>
        </div>
      </div>
    </Card>
  );
}
