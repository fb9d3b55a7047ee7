import { DealingList } from "@/components/opportunities/dealing-list";
import { Head, Shell } from "@/components/shell/shell";
import { dealingsWith } from "@/lib/features/dealings/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

const MOST = 12;

export default async function DealingsPage({ searchParams }: PageProps<"/opportunities/dealings">) {
  const userId = await requireUser("/opportunities/dealings");
  const { q } = await searchParams;
  const text = typeof q === "string" ? q.trim().slice(0, 200) : "";
  const [frame, dealings] = await Promise.all([
    readFrame(userId, new Date()),
    text ? dealingsWith(userId, text, MOST) : [],
  ]);
  return (
    <Shell room="/opportunities" counts={frame.counts}>
      <Head above="Opportunities" title="Have I dealt with them before?" />
      <DealingList text={text} dealings={dealings} show={frame.show} />
    </Shell>
  );
}
