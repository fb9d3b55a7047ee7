import { KeepFresh } from "@/components/imports/keep-fresh";
import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Note } from "@/components/ui/note";
import { Press } from "@/components/ui/press";
import { ProgressBar } from "@/components/ui/progress-bar";
import type { Show } from "@/lib/domain/time/show";
import { backUpNow, removeBackup } from "@/lib/features/backups/actions";
import type { Backups } from "@/lib/features/backups/queries";
import { sizeOf } from "./words";

/** The copies of the whole database, with what can be done with each. */
export function BackupList({ backups, show }: { backups: Backups; show: Show }) {
  const { copies, folder, progress, hasFailed } = backups;
  return (
    <Card
      title="Copies of everything here"
      aside={copies.length === 1 ? "one copy" : `${copies.length} copies`}
    >
      <div className="grid gap-5">
        <p className="text-sm text-soft">
          One is made every day while Tactful runs. Of seven days the newest stays, and of four weeks; from
          before an upgrade or a restore it stays for thirty days. Each is read through, and counts only when
          it is sound.
        </p>
        {hasFailed ? (
          <Note tone="problem">
            The last one could not be made, and nothing of it was kept. Is there room on this server’s disk?
          </Note>
        ) : null}
        {progress ? (
          <div className="grid gap-2" role="status">
            <KeepFresh />
            <ProgressBar
              value={Math.min(progress.done, progress.all)}
              max={Math.max(1, progress.all)}
              label="The backup is being made"
            />
            <p className="text-sm text-soft">
              {sizeOf(progress.done)} of at most {sizeOf(progress.all)}, then it is read through.
            </p>
          </div>
        ) : (
          <div className="flex">
            <Press action={backUpNow} fields={{}} look="primary">
              Back up now
            </Press>
          </div>
        )}
        {copies.length > 0 ? (
          <ul className="divide-y divide-line border-t border-line">
            {copies.map(({ name, kind, madeAt, sizeBytes }) => (
              <li key={name} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
                <div className="min-w-0">
                  <div className="font-[540]">{show.moment(madeAt)}</div>
                  <div className="text-sm break-words text-soft">
                    {KINDS[kind]} · {sizeOf(sizeBytes)} ·{" "}
                    {kind === "before-restore" ? "as it was" : "found sound"}
                  </div>
                </div>
                <div className="flex flex-wrap gap-2.5">
                  <a
                    href={`/api/backups/${name}`}
                    download
                    aria-label={`Download the backup of ${show.moment(madeAt)}`}
                    className={buttonClass()}
                  >
                    Download
                  </a>
                  {kind === "backup" ? (
                    <Press action={removeBackup} fields={{ name }} look="quiet">
                      Remove
                    </Press>
                  ) : null}
                </div>
              </li>
            ))}
          </ul>
        ) : null}
        <p className="text-sm text-soft">
          A backup holds what belongs to everybody who has an account here. Keep what you download as you
          would keep your own letters.
        </p>
        <div className="text-sm text-soft">
          <p>
            To go back to one, stop Tactful and run this where it is installed; what is there now is kept
            aside.
          </p>
          <pre className="mt-2 rounded-[10px] bg-sunk px-4 py-3 text-[13px] break-all whitespace-pre-wrap">
            <code>
              npm run restore -- {folder}/
              {(copies.find(({ kind }) => kind === "daily" || kind === "backup") ?? copies[0])?.name ??
                "FILE"}
            </code>
          </pre>
        </div>
      </div>
    </Card>
  );
}

const KINDS: Record<Backups["copies"][number]["kind"], string> = {
  daily: "of the day",
  backup: "made by hand, stays until you remove it",
  "before-migration": "from before an upgrade",
  "before-restore": "from before a restore",
};
