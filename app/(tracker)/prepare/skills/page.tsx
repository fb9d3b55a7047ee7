import { GoalSkills } from "@/components/prepare/skill-cards";
import { BackTo, Head, Shell } from "@/components/shell/shell";
import { RemovedNote } from "@/components/timeline/removed-note";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { findToTakeBack, readSkills } from "@/lib/features/prepare/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function SkillsPage({ searchParams }: PageProps<"/prepare/skills">) {
  const userId = await requireUser("/prepare/skills");
  const { removed: asked } = await searchParams;
  const [frame, goals, removed] = await Promise.all([
    readFrame(userId, new Date()),
    readSkills(userId),
    typeof asked === "string" ? findToTakeBack(userId, asked) : null,
  ]);
  return (
    <Shell room="/prepare" counts={frame.counts}>
      <Head above={<BackTo href="/prepare">Prepare</BackTo>} title="Skills">
        {goals.length > 0 ? (
          <ButtonLink href="/criteria/career-goals" className="col-span-2">
            Change the goals
          </ButtonLink>
        ) : null}
      </Head>
      {removed ? <RemovedNote removed={removed} keptBy="The history of it stays." /> : null}
      {goals.length === 0 ? (
        <Empty
          title="Skills belong to a goal"
          action={
            <ButtonLink href="/criteria/career-goals" look="primary">
              Name a career goal
            </ButtonLink>
          }
        >
          Say where the search is to lead and what that takes. Here you then collect what shows each skill,
          and see which invitations would build the ones that are missing.
        </Empty>
      ) : (
        <>
          <p className="-mt-3 mb-6 max-w-2xl text-soft">
            What shows a skill is what you say when you are asked. Where nothing does, an interview that
            builds it may be worth more than its pay.
          </p>
          <div className="grid max-w-3xl gap-5">
            {goals.map((goal) => (
              <GoalSkills key={goal.id} goal={goal} />
            ))}
          </div>
        </>
      )}
    </Shell>
  );
}
