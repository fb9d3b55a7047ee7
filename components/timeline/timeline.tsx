import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { Form, Submit } from "@/components/ui/form";
import type { Show } from "@/lib/domain/time/show";
import type { Told } from "@/lib/domain/timeline/timeline";
import { undo } from "@/lib/features/undo/actions";
import { newFormKey } from "@/lib/form";

const who = { me: "by you", them: "by them", system: "by Tactful" } as const;

type Entry = Told & { opportunity?: { id: string; name: string } | null };

/** What happened, newest first, by whom and when; what can be taken back has its button. */
export function Timeline({
  entries,
  show,
  mostPrinted = entries.length,
}: {
  entries: readonly Entry[];
  show: Show;
  /** On paper only so many of the latest; all of them when it is left out. */
  mostPrinted?: number;
}) {
  return (
    <>
      <Entries entries={entries} show={show} mostPrinted={mostPrinted} />
      {entries.length > mostPrinted ? (
        <p className="mt-4 hidden text-sm text-soft print:block">
          The latest {mostPrinted} of {entries.length} entries.
        </p>
      ) : null}
    </>
  );
}

function Entries({
  entries,
  show,
  mostPrinted,
}: {
  entries: readonly Entry[];
  show: Show;
  mostPrinted: number;
}) {
  return (
    <ol className="relative grid gap-4 pl-[22px] before:absolute before:inset-y-2 before:left-[5px] before:w-px before:bg-line-strong">
      {entries.map((entry, at) => (
        <li key={entry.id} className={`relative ${at < mostPrinted ? "" : "print:hidden"}`}>
          <span
            aria-hidden="true"
            className={`absolute top-2 -left-[21px] size-[9px] rounded-full border-2 bg-card ${entry.by === "them" ? "border-line-strong" : "border-accent"}`}
          />
          <div className="items-start justify-between gap-x-4 wide:flex">
            <div className="min-w-0 flex-1">
              <b className={`font-[560] break-words ${entry.isUndone ? "line-through opacity-70" : ""}`}>
                {entry.title}
              </b>
              <div className="text-sm text-soft">
                <time dateTime={entry.at.toISOString()}>{show.moment(entry.at)}</time> · {who[entry.by]}
                {entry.isUndone ? " · taken back" : ""}
                {entry.opportunity ? (
                  <>
                    {" · "}
                    <Link
                      href={`/opportunities/${entry.opportunity.id}`}
                      prefetch={false}
                      className="underline"
                    >
                      {entry.opportunity.name}
                    </Link>
                  </>
                ) : null}
              </div>
              {entry.details.length > 0 ? (
                <div className="text-sm break-words text-soft">{entry.details.join(" · ")}</div>
              ) : null}
            </div>
            {entry.undo ? <UndoButton entryId={entry.id} label={entry.undo} /> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}

function UndoButton({ entryId, label }: { entryId: string; label: string }) {
  return (
    <Form action={undo} formKey={newFormKey()} className="grid w-max max-w-full gap-1 print:hidden">
      <input type="hidden" name="entryId" value={entryId} />
      <Submit
        className={`${buttonClass("quiet")} -my-2 -ml-[17px] text-sm underline wide:-mr-[17px] wide:ml-0`}
      >
        {label}
      </Submit>
    </Form>
  );
}
