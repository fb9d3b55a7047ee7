import { notFound } from "next/navigation";
import { OneSentence, VersionsCard, WriteNext } from "@/components/prepare/beside-lists";
import { PreparedListCard } from "@/components/prepare/prepared-list";
import { BackTo, Head, Shell } from "@/components/shell/shell";
import { RemovedNote } from "@/components/timeline/removed-note";
import { isListName, type ListName, preparedLists } from "@/lib/domain/prepare/lists";
import { DAY_MS } from "@/lib/domain/time/spans";
import { listCareerGoals } from "@/lib/features/career-goals/queries";
import { listDocuments } from "@/lib/features/documents/queries";
import { listDueTouches } from "@/lib/features/people/queries";
import { findToTakeBack, readLatestReflections, readList } from "@/lib/features/prepare/queries";
import { type RoomFrame, readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function ListPage({ params, searchParams }: PageProps<"/prepare/[list]">) {
  const { list } = await params;
  const userId = await requireUser(`/prepare/${encodeURIComponent(list)}`);
  if (!isListName(list)) notFound();
  const { removed: asked } = await searchParams;
  const now = new Date();
  const [frame, lines, removed] = await Promise.all([
    readFrame(userId, now),
    readList(userId, list, now),
    typeof asked === "string" ? findToTakeBack(userId, asked) : null,
  ]);
  const { title, why } = preparedLists[list];
  return (
    <Shell room="/prepare" counts={frame.counts}>
      <Head above={<BackTo href="/prepare">Prepare</BackTo>} title={title} />
      <p className="-mt-3 mb-6 max-w-2xl text-soft">{why}</p>
      {removed ? <RemovedNote removed={removed} keptBy="The history of it stays." /> : null}
      <div className="grid items-start gap-6 wide:grid-cols-[minmax(0,1fr)_340px]">
        <PreparedListCard {...{ list, title, lines, show: frame.show }} />
        <aside>{await besides[list](userId, frame)}</aside>
      </div>
    </Shell>
  );
}

type UserId = Awaited<ReturnType<typeof requireUser>>;

/** So many people are named; nobody writes to more in a day. */
const MOST_PEOPLE = 5;
const AHEAD_MS = 14 * DAY_MS;

/** What of the other rooms belongs beside each list. */
const besides: Record<ListName, (userId: UserId, frame: RoomFrame) => Promise<React.ReactNode>> = {
  resume: async (userId) => {
    const [goals, documents] = await Promise.all([listCareerGoals(userId), listDocuments(userId)]);
    const resumes = documents.filter(({ kind }) => kind === "resume");
    const versions = (goalId: string) => resumes.filter(({ careerGoal }) => careerGoal?.id === goalId).length;
    const others = resumes.filter(({ careerGoal }) => !goals.some(({ id }) => id === careerGoal?.id)).length;
    return (
      <VersionsCard
        goals={goals.map(({ id, title }) => ({ id, title, versions: versions(id) }))}
        others={others}
      />
    );
  },
  profiles: async (userId, { show }) => (
    <OneSentence answer={(await readLatestReflections(userId)).get("seen-as")} show={show} />
  ),
  network: async (userId, { show, now }) => {
    const contacts = await listDueTouches(userId, new Date(now.getTime() + AHEAD_MS), MOST_PEOPLE);
    return <WriteNext contacts={contacts} show={show} now={now} />;
  },
};
