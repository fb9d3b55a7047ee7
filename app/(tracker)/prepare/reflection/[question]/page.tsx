import { notFound } from "next/navigation";
import { AnswerForm, AnswersCard, KeptNote } from "@/components/prepare/answers";
import { OutOfThis } from "@/components/prepare/out-of-this";
import { BackTo, Head, Shell } from "@/components/shell/shell";
import { reflectionQuestion } from "@/lib/domain/prepare/reflection";
import { listCriteria } from "@/lib/features/criteria/queries";
import { findToTakeBack, listReflections } from "@/lib/features/prepare/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function QuestionPage({
  params,
  searchParams,
}: PageProps<"/prepare/reflection/[question]">) {
  const { question: id } = await params;
  const path = `/prepare/reflection/${encodeURIComponent(id)}`;
  const userId = await requireUser(path);
  const asked = reflectionQuestion(id);
  if (!asked) notFound();
  const { after, kept: entryId } = await searchParams;
  const [frame, { rows, next }, criteria, kept] = await Promise.all([
    readFrame(userId, new Date()),
    listReflections(userId, id, typeof after === "string" ? after : undefined),
    listCriteria(userId),
    typeof entryId === "string" ? findToTakeBack(userId, entryId) : null,
  ]);
  const taken = new Set(criteria.map(({ attribute }) => attribute));
  return (
    <Shell room="/prepare" counts={frame.counts}>
      <Head above={<BackTo href="/prepare/reflection">Self-reflection</BackTo>} title={asked.question} />
      <p className="-mt-3 mb-6 max-w-2xl text-soft">{asked.hint}</p>
      {kept ? <KeptNote entryId={kept.entryId} /> : null}
      <div className="grid items-start gap-6 wide:grid-cols-[minmax(0,1fr)_340px]">
        <div className="grid gap-5">
          <AnswerForm key={rows[0]?.id} question={id} isFirst={rows.length === 0} />
          {rows.length > 0 ? (
            <AnswersCard answers={rows} older={next ? `${path}?after=${next}` : null} show={frame.show} />
          ) : null}
        </div>
        <aside className="print:hidden">
          <OutOfThis leadsTo={asked.leadsTo} answer={rows[0]?.answer ?? ""} taken={taken} />
        </aside>
      </div>
    </Shell>
  );
}
