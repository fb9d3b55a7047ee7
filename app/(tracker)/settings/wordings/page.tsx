import { Head, Shell } from "@/components/shell/shell";
import { RemovedNote } from "@/components/timeline/removed-note";
import { ButtonLink, buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Empty } from "@/components/ui/empty";
import { KnownList } from "@/components/wordings/known-list";
import { TemplateList } from "@/components/wordings/template-list";
import { WordingForm } from "@/components/wordings/wording-form";
import { WordingList } from "@/components/wordings/wording-list";
import { readFrame } from "@/lib/features/rooms/queries";
import { findRetired, readWordings } from "@/lib/features/wordings/queries";
import { requireUser } from "@/lib/platform/session";

export default async function WordingsPage({ searchParams }: PageProps<"/settings/wordings">) {
  const userId = await requireUser("/settings/wordings");
  const { removed: entryId } = await searchParams;
  const [frame, { wordings, templates, known }, removed] = await Promise.all([
    readFrame(userId, new Date()),
    readWordings(userId),
    typeof entryId === "string" ? findRetired(userId, entryId) : null,
  ]);
  const hasSome = wordings.length + templates.length > 0;
  return (
    <Shell room="/settings" counts={frame.counts}>
      <Head above="Settings" title="Words of your own">
        {hasSome ? (
          <a href="/api/wordings" download className={buttonClass()}>
            Export
          </a>
        ) : null}
        <ButtonLink href="/settings/wordings/import">Import</ButtonLink>
        <ButtonLink href="/settings/wordings/templates/new" className={hasSome ? "col-span-2" : ""}>
          New template
        </ButtonLink>
      </Head>
      {removed ? <RemovedNote removed={removed} keptBy="Letters that hold it keep it." /> : null}
      <div className="grid max-w-3xl gap-5">
        {wordings.length === 0 ? (
          <Empty title="Keep a sentence that sounds like you">
            Change a sentence of a letter at its desk and keep it there, or write one here. From then on it
            stands in your letters where one of ours stood; you see how the two differ, and can remove yours
            at any time.
          </Empty>
        ) : (
          <WordingList wordings={wordings} />
        )}
        <Card title={wordings.length === 0 ? "Your first one" : "Another one"}>
          <WordingForm wording={null} />
        </Card>
        <TemplateList templates={templates} />
        {known.length > 0 ? <KnownList known={known} /> : null}
      </div>
    </Shell>
  );
}
