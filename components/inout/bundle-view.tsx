import { KeepFresh } from "@/components/imports/keep-fresh";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Facts } from "@/components/ui/facts";
import { Note } from "@/components/ui/note";
import { Press } from "@/components/ui/press";
import { ProgressBar } from "@/components/ui/progress-bar";
import type { Show } from "@/lib/domain/time/show";
import { bringIn, forget, takeBack } from "@/lib/features/bundles/actions";
import type { BundleReport } from "@/lib/features/bundles/queries";
import { bundleProblem, stopReason, UNDO_DAYS } from "@/lib/features/bundles/schema";
import { BundleUndone } from "./bundle-undone";
import { KindsTable } from "./kinds-table";
import { shown } from "./words";

/** Where a bundle stands: how far it is, what would come of it, or what came. */
export function BundleView({ bundle, show }: { bundle: BundleReport; show: Show }) {
  const { status, reason } = bundle;
  if (status === "unusable")
    return (
      <Card title="It cannot be brought in">
        <div className="grid gap-4">
          <p>{bundleProblem(reason ?? "")}</p>
          <Aside id={bundle.id}>Put it aside</Aside>
        </div>
      </Card>
    );
  if (status === "looking" || status === "running" || status === "undoing")
    return <UnderWay bundle={bundle} />;
  if (status === "undone" && bundle.undo) return <BundleUndone undo={bundle.undo} />;
  if (status === "stopped" && bundle.undo) return <Stopped bundle={bundle} />;
  return (
    <>
      {status === "looked" ? <Decide bundle={bundle} show={show} /> : null}
      {status === "stopped" ? <Stopped bundle={bundle} /> : null}
      {status === "done" ? <Done bundle={bundle} show={show} /> : null}
      <KindsTable
        headings={["new", "here", "differ", "refused"]}
        kinds={bundle.tables.map(({ name, ...its }) => ({
          name,
          counts: [its.new, its.same, its.differs, its.refused],
        }))}
      />
      <Problems bundle={bundle} />
    </>
  );
}

/** What goes on and how far it is; without a number where that cannot be told. */
function progressOf({ status, seen, rows, finding, undo }: BundleReport) {
  if (finding) {
    const about = "All its rows are in. Now they get their places in the search and in the figures.";
    return { says: "What came is made findable", of: "places", about, ...finding };
  }
  if (status === "undoing") {
    const about = undo?.isThrough
      ? "What was taken back is gone. What stays is brought in line with that."
      : null;
    const done = undo?.isThrough ? null : (undo?.rows.taken ?? 0);
    return { says: "It is taken back", of: "rows", about, done, all: undo?.all ?? 0 };
  }
  const says = status === "looking" ? "It is looked over" : "It is brought in";
  return { says, of: "rows", about: null, done: rows > 0 ? Math.min(seen, rows) : null, all: rows };
}

function UnderWay({ bundle }: { bundle: BundleReport }) {
  const { says, of, about, done, all } = progressOf(bundle);
  return (
    <Card title={says} aside={done === null ? undefined : `${shown(done)} of ${shown(all)} ${of}`}>
      <KeepFresh />
      <div className="grid gap-4">
        <ProgressBar value={done} max={Math.max(1, all)} label={says} />
        {about ? <p>{about}</p> : null}
        <p className="text-sm text-soft">
          You can leave this page and go on with something else; it is here again when you come back.
        </p>
        <noscript>
          <ButtonLink href={`/settings/export/${bundle.id}`}>See how far it is</ButtonLink>
        </noscript>
      </div>
    </Card>
  );
}

function Decide({ bundle, show }: { bundle: BundleReport; show: Show }) {
  const { id, total, exportedAt, isAltered, isRenamed } = bundle;
  return (
    <Card
      title="What would come of it"
      aside={exportedAt ? `exported ${show.moment(exportedAt)}` : undefined}
    >
      <div className="grid gap-4">
        <Totals total={total} newCalled="New" />
        {isAltered ? (
          <Note tone="look">
            This archive is not as it was exported: somebody changed it, or it was damaged. What can be read
            in it can still be brought in.
          </Note>
        ) : null}
        {isRenamed ? (
          <Note>
            What is in it is also in another account on this server. You get a copy of your own, which has
            nothing to do with that one.
          </Note>
        ) : null}
        {total.new > 0 ? (
          <>
            <p className="text-sm text-soft">
              What you have already is not changed. For {UNDO_DAYS} days you can take all of it back, but for
              what you will have worked with.
            </p>
            <div className="flex flex-wrap gap-2.5">
              <Press action={bringIn} fields={{ bundleId: id }} look="primary">
                Bring in what is new
              </Press>
              <Aside id={id}>Put it aside</Aside>
            </div>
          </>
        ) : (
          <>
            <p>There is nothing new in it.</p>
            <Aside id={id}>Put it aside</Aside>
          </>
        )}
      </div>
    </Card>
  );
}

function Done({ bundle, show }: { bundle: BundleReport; show: Show }) {
  const { id, total, undoUntil } = bundle;
  return (
    <Card title="It is brought in">
      <div className="grid gap-4">
        <Totals total={total} newCalled="Brought in" />
        {undoUntil ? (
          <p className="text-sm text-soft">
            You can take all of it back until {show.day(undoUntil)}. What you have worked with since stays.
          </p>
        ) : null}
        <div className="flex flex-wrap gap-2.5">
          <ButtonLink href="/opportunities" look="primary">
            See your opportunities
          </ButtonLink>
          {undoUntil ? <TakeBack id={id}>Take all of it back</TakeBack> : null}
        </div>
      </div>
    </Card>
  );
}

/** What broke off, in either direction. */
function Stopped({ bundle: { id, total, reason, undo, undoUntil } }: { bundle: BundleReport }) {
  return (
    <Card title="Stopped half-way">
      <div className="grid gap-4">
        {undo ? (
          <Facts facts={[{ name: "Taken back", value: shown(undo.rows.taken) }]} />
        ) : (
          <Totals total={total} newCalled="Brought in" />
        )}
        <Note tone="look">{stopReason(reason ?? "")} Nothing is lost: it can go on where it was.</Note>
        <div className="flex flex-wrap gap-2.5">
          {undo ? (
            <TakeBack id={id} look="primary">
              Go on taking it back
            </TakeBack>
          ) : (
            <Press action={bringIn} fields={{ bundleId: id }} look="primary">
              Go on
            </Press>
          )}
          {undoUntil && !undo ? <TakeBack id={id}>Take all of it back</TakeBack> : null}
        </div>
      </div>
    </Card>
  );
}

const TakeBack = ({ id, look, children }: { id: string; look?: "primary"; children: string }) => (
  <Press action={takeBack} fields={{ bundleId: id }} look={look}>
    {children}
  </Press>
);

const Totals = ({ total, newCalled }: { total: BundleReport["total"]; newCalled: string }) => (
  <Facts
    facts={[
      { name: newCalled, value: shown(total.new) },
      { name: "Here already", value: shown(total.same) },
      { name: "Differs: stays as it is here", value: shown(total.differs) },
      { name: "Cannot be taken", value: shown(total.refused) },
    ]}
  />
);

/** The first lines that could not be taken, each with its place in the archive. */
const Problems = ({ bundle: { problems, total } }: { bundle: BundleReport }) =>
  problems.length === 0 ? null : (
    <Card
      title="What cannot be taken"
      aside={
        total.refused > problems.length
          ? `the first ${problems.length} of ${shown(total.refused)}`
          : undefined
      }
    >
      <ul className="-my-2 divide-y divide-line text-sm">
        {problems.map(({ table, line, problem }) => (
          <li key={`${table} ${line}`} className="py-2">
            <span className="text-soft">
              data/{table}.jsonl, line {shown(line)}:
            </span>{" "}
            <span className="break-words">{problem}</span>
          </li>
        ))}
      </ul>
    </Card>
  );

const Aside = ({ id, children }: { id: string; children: string }) => (
  <Press action={forget} fields={{ bundleId: id }} look="quiet">
    {children}
  </Press>
);
