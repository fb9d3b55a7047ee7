import { TagList } from "@/components/opportunities/tags/tag-list";
import { Head, Shell } from "@/components/shell/shell";
import { RemovedNote } from "@/components/timeline/removed-note";
import { readFrame } from "@/lib/features/rooms/queries";
import { countTags, findRemovedTag } from "@/lib/features/tags/queries";
import { requireUser } from "@/lib/platform/session";

export default async function TagsPage({ searchParams }: PageProps<"/opportunities/tags">) {
  const userId = await requireUser("/opportunities/tags");
  const { removed: asked } = await searchParams;
  const [frame, tags, removed] = await Promise.all([
    readFrame(userId, new Date()),
    countTags(userId),
    typeof asked === "string" ? findRemovedTag(userId, asked) : null,
  ]);
  return (
    <Shell room="/opportunities" counts={frame.counts}>
      <Head above="Opportunities" title="Tags" />
      {removed ? <RemovedNote removed={removed} keptBy="What had it still has it, out of sight." /> : null}
      <TagList tags={tags} />
    </Shell>
  );
}
