import { ChangeNote } from "@/components/opportunities/list/change-note";
import { SilentList } from "@/components/opportunities/silent-list";
import { Head, Shell } from "@/components/shell/shell";
import { readChange } from "@/lib/features/changes/queries";
import { readPreferences } from "@/lib/features/preferences/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { listSilent } from "@/lib/features/silence/queries";
import { requireUser } from "@/lib/platform/session";

/** More at once would be no list to go through. */
const MOST = 50;

export default async function SilentPage({ searchParams }: PageProps<"/opportunities/silent">) {
  const userId = await requireUser("/opportunities/silent");
  const { done } = await searchParams;
  const frame = await readFrame(userId, new Date());
  const [{ silenceDays }, silent, change] = await Promise.all([
    readPreferences(userId),
    listSilent(userId, frame.now, MOST),
    typeof done === "string" ? readChange(userId, done) : null,
  ]);
  return (
    <Shell room="/opportunities" counts={frame.counts}>
      <Head above="Opportunities" title="Who has gone silent" />
      {change ? <ChangeNote change={change} /> : null}
      <SilentList silent={silent} silenceDays={silenceDays} show={frame.show} />
    </Shell>
  );
}
