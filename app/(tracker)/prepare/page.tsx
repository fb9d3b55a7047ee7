import Link from "next/link";
import { OverviewCard } from "@/components/prepare/overview-card";
import { ComingCard } from "@/components/prepare/questions";
import { Head, Shell } from "@/components/shell/shell";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Way } from "@/components/ui/way";
import { type ListLine, preparedLists, progressOf } from "@/lib/domain/prepare/lists";
import { reflectionQuestions } from "@/lib/domain/prepare/reflection";
import {
  readLatestReflections,
  readLists,
  readPracticeAhead,
  readSkills,
} from "@/lib/features/prepare/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function PreparePage() {
  const userId = await requireUser("/prepare");
  const now = new Date();
  const [frame, latest, lists, goals, practice] = await Promise.all([
    readFrame(userId, now),
    readLatestReflections(userId),
    readLists(userId, now),
    readSkills(userId),
    readPracticeAhead(userId, now),
  ]);
  const open = reflectionQuestions.find(({ id }) => !latest.has(id));
  const skills = goals.flatMap((goal) => goal.skills);
  const bare = skills.filter(({ evidence }) => evidence.length === 0);
  return (
    <Shell room="/prepare" counts={frame.counts}>
      <Head above="Short lists. None of it is compulsory" title="Prepare">
        <ButtonLink href="/guide" className="col-span-2">
          Should I decline? A guide
        </ButtonLink>
      </Head>
      <div className="grid items-start gap-6 wide:grid-cols-[minmax(0,1fr)_340px]">
        <div className="grid gap-5">
          <OverviewCard
            title="Self-reflection"
            href="/prepare/reflection"
            done={latest.size}
            count={reflectionQuestions.length}
            unit="questions answered"
          >
            {open ? `Next: ${open.question}` : "All answered. Answers change: read yours again in a month."}
          </OverviewCard>
          <OverviewCard
            title="Skills"
            href="/prepare/skills"
            done={skills.length - bare.length}
            count={skills.length}
            unit="shown by something"
          >
            {bare[0]
              ? `Nothing shows “${bare[0].name}” yet.`
              : skills.length > 0
                ? "Something shows each of them."
                : "Name a career goal with the skills it takes, and see which invitations build them."}
          </OverviewCard>
          {lists.map(({ list, lines }) => {
            const { title, why } = preparedLists[list];
            const { done, count, next } = progressOf(lines);
            return (
              <OverviewCard
                key={list}
                title={title}
                href={`/prepare/${list}`}
                {...{ done, count }}
                unit="done"
              >
                {next ? <Next line={next} /> : why}
              </OverviewCard>
            );
          })}
          <OverviewCard title="Interview practice" href="/prepare/practice" done={0} count={0} unit="">
            {practice.lastAt
              ? `${practice.count === 1 ? "One answer" : `${practice.count} answers`} practised, the last ${frame.show.ago(practice.lastAt)}.`
              : "Say an answer aloud, a kind no as well, and note how it went."}
          </OverviewCard>
        </div>
        <aside className="grid gap-5">
          {practice.coming.length > 0 ? (
            <ComingCard coming={practice.coming.slice(0, 1)} show={frame.show} />
          ) : null}
          <Card title="What it is for">
            <p className="text-soft">
              Who knows what they look for says no sooner and kinder, and is invited more often to what fits.
              What you prepare here is used elsewhere: answers become{" "}
              <Link href="/criteria" prefetch={false} className="text-accent underline">
                criteria
              </Link>
              , papers go out with{" "}
              <Link href="/opportunities" prefetch={false} className="text-accent underline">
                opportunities
              </Link>
              , and{" "}
              <Link href="/insights" prefetch={false} className="text-accent underline">
                Insights
              </Link>{" "}
              shows what came of it.
            </p>
            <p className="mt-2">
              <Way href="/documents">Your documents</Way>
            </p>
          </Card>
        </aside>
      </div>
    </Shell>
  );
}

const Next = ({ line: { label, isWornOff } }: { line: ListLine }) =>
  isWornOff ? `Look at it again: ${label}` : `Next: ${label}`;
