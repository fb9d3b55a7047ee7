import { notFound } from "next/navigation";
import { Head, Shell } from "@/components/shell/shell";
import { ButtonLink, buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Empty } from "@/components/ui/empty";
import { Select } from "@/components/ui/field";
import { Press } from "@/components/ui/press";
import { quoted } from "@/lib/domain/fit/wording";
import { listPlaces } from "@/lib/features/filings/queries";
import { merge } from "@/lib/features/merging/actions";
import { type MergePreview, previewMerge } from "@/lib/features/merging/queries";
import { readChecklist } from "@/lib/features/opportunities/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function MergePage({ params, searchParams }: PageProps<"/opportunities/[id]/merge">) {
  const { id } = await params;
  const { with: asked } = await searchParams;
  const otherId = typeof asked === "string" ? asked : "";
  const userId = await requireUser(`/opportunities/${id}/merge`);
  const [frame, row, places, preview] = await Promise.all([
    readFrame(userId, new Date()),
    readChecklist(userId, id),
    listPlaces(userId),
    previewMerge(userId, { opportunityId: id, otherId }),
  ]);
  if (!row) notFound();
  const others = places.filter((place) => place.id !== id);
  return (
    <Shell room="/opportunities" counts={frame.counts}>
      <Head above={`${row.role} · ${row.company}`} title="Merge with another" />
      {others.length === 0 ? (
        <Empty
          title="There is no other one yet"
          action={<ButtonLink href={`/opportunities/${id}`}>Back to the sheet</ButtonLink>}
        >
          When one role has come to you twice, under two names, both can be made one here.
        </Empty>
      ) : (
        <div className="grid max-w-xl gap-5">
          <form action={`/opportunities/${id}/merge`} className="grid gap-4">
            <Select
              name="with"
              label="Which one is the same role?"
              hint="This one stays, and takes in what the other has."
              value={otherId}
              options={others.map((place) => ({ value: place.id, label: place.name }))}
            />
            <div>
              <button type="submit" className={buttonClass(preview ? "plain" : "primary")}>
                Show what would move
              </button>
            </div>
          </form>
          {preview ? <Preview {...{ id, otherId, preview }} /> : null}
        </div>
      )}
    </Shell>
  );
}

const Preview = ({
  id,
  otherId,
  preview: { into, from, moves, entryCount },
}: {
  id: string;
  otherId: string;
  preview: MergePreview;
}) => (
  <Card title={`Into ${into}`}>
    <p>From {quoted(from)} come here:</p>
    <ul className="mt-2 list-disc pl-5">
      {moves.map((words) => (
        <li key={words}>{words}</li>
      ))}
      <li>
        {entryCount} {entryCount === 1 ? "entry" : "entries"} of its timeline, told with this one
      </li>
      <li>what this one does not know yet: contact, place, posting and the like</li>
    </ul>
    <p className="mt-3 text-sm text-soft">
      The other one is in no list any more, and its address leads here. You can take them apart again in the
      timeline.
    </p>
    <div className="mt-4 flex flex-wrap gap-2.5">
      <Press action={merge} fields={{ opportunityId: id, otherId }} look="primary">
        Merge them
      </Press>
      <ButtonLink href={`/opportunities/${id}`} look="quiet">
        Leave them as they are
      </ButtonLink>
    </div>
  </Card>
);
