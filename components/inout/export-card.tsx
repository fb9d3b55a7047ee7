import { KeepFresh } from "@/components/imports/keep-fresh";
import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Facts } from "@/components/ui/facts";
import { Note } from "@/components/ui/note";
import { Press } from "@/components/ui/press";
import { ProgressBar } from "@/components/ui/progress-bar";
import type { Show } from "@/lib/domain/time/show";
import { makeExport } from "@/lib/features/export/actions";
import type { ExportStanding } from "@/lib/features/export/queries";
import { shown, sizeOf, tableName } from "./words";

/** So many numbers tell how much there is; the others unfold. */
const TOLD = 6;

/** A copy of everything: how much it is, how far it is, and the file when it is there. */
export function ExportCard({ standing, show }: { standing: ExportStanding; show: Show }) {
  const { counts, progress, hasFailed, ready } = standing;
  const facts = [...counts]
    .sort((one, other) => other.count - one.count)
    .map(({ table, count }) => ({ name: tableName(table), value: shown(count) }));
  return (
    <Card title="Take everything with you">
      <div className="grid gap-5">
        <p className="text-sm text-soft">
          One archive with all that Tactful keeps for you: as JSON for programs, as CSV for spreadsheets,
          every file as it came, and your dates as a calendar. Another Tactful can read it, and this one as
          well.
        </p>
        <Facts facts={facts.slice(0, TOLD)} />
        {facts.length > TOLD ? (
          <details>
            <summary className="inline-flex min-h-[44px] items-center text-sm text-soft underline wide:min-h-8">
              And the rest
            </summary>
            <div className="mt-4">
              <Facts facts={facts.slice(TOLD)} />
            </div>
          </details>
        ) : null}
        {hasFailed ? (
          <Note tone="problem">
            The copy could not be made, and nothing of it was kept. Is there room on this server’s disk? You
            can try again.
          </Note>
        ) : null}
        {progress ? <Making progress={progress} /> : null}
        {ready && !progress ? (
          <div className="grid gap-2">
            <p className="text-sm text-soft">
              Made {show.near(ready.madeAt)} · {sizeOf(ready.sizeBytes)} · kept here for a day
            </p>
            <div className="flex flex-wrap gap-2.5">
              <a href="/api/export" download className={buttonClass("primary")}>
                Download it
              </a>
              <Press action={makeExport} fields={{}}>
                Make a new one
              </Press>
            </div>
            <p className="text-sm text-soft">
              Your browser knows how large it is: if the download breaks off, it says so. Then take it again.
            </p>
          </div>
        ) : null}
        {ready || progress ? null : (
          <div className="flex">
            <Press action={makeExport} fields={{}} look="primary">
              Make a copy of everything
            </Press>
          </div>
        )}
      </div>
    </Card>
  );
}

const Making = ({ progress: { done, all } }: { progress: { done: number; all: number } }) => (
  <div className="grid gap-2" role="status">
    <KeepFresh />
    <ProgressBar value={Math.min(done, all)} max={Math.max(1, all)} label="The copy is being made" />
    <p className="text-sm text-soft">
      {shown(Math.min(done, all))} of {shown(all)} rows are written. You can leave this page; the copy is here
      when you come back.
    </p>
    <noscript>
      <a href="/settings/export" className={buttonClass()}>
        See how far it is
      </a>
    </noscript>
  </div>
);
