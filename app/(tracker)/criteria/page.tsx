import { BesideTheList } from "@/components/criteria/beside-the-list";
import { Goals, NonNegotiables } from "@/components/criteria/criteria-lists";
import { Head, Shell } from "@/components/shell/shell";
import { RemovedNote } from "@/components/timeline/removed-note";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Note } from "@/components/ui/note";
import { warningsFor } from "@/lib/domain/fit/warnings";
import { weightMeaning } from "@/lib/domain/fit/weight-meaning";
import { wholeShares } from "@/lib/domain/fit/weights";
import { wholePoints } from "@/lib/domain/fit/wording";
import { listCareerGoals } from "@/lib/features/career-goals/queries";
import { findRemoved, type Removed } from "@/lib/features/criteria/queries";
import { readPresentJob } from "@/lib/features/judging/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

/** From here on the next step is an invitation to hold against them. */
const ENOUGH_TO_START = 3;

const KEPT_BY = "Decisions that were made with it keep it.";

export default async function CriteriaPage({ searchParams }: PageProps<"/criteria">) {
  const userId = await requireUser("/criteria");
  const { removed: entryId } = await searchParams;
  const [frame, present, careerGoals, removed] = await Promise.all([
    readFrame(userId, new Date()),
    readPresentJob(userId),
    listCareerGoals(userId),
    typeof entryId === "string" ? findRemoved(userId, entryId) : null,
  ]);
  const { criteria, profile } = present;
  if (criteria.length === 0) return <EmptyRoom counts={frame.counts} removed={removed} />;
  const isEnough = criteria.length >= ENOUGH_TO_START;
  return (
    <Shell room="/criteria" counts={frame.counts}>
      <Head above="What matters to you" title="Criteria">
        <ButtonLink href="/criteria/new">Write one</ButtonLink>
        <ButtonLink href="/criteria/library" look={isEnough ? "plain" : "primary"}>
          Pick from the library
        </ButtonLink>
        {isEnough ? (
          <ButtonLink href="/log" look="primary" className="col-span-2">
            Log an invitation
          </ButtonLink>
        ) : null}
      </Head>
      {removed ? <RemovedNote removed={removed} keptBy={KEPT_BY} /> : null}
      <div className="grid items-start gap-6 wide:grid-cols-[minmax(0,1fr)_340px]">
        <div className="grid gap-5">
          {warningsFor(criteria).map(({ sentence, criterionIds }) => (
            <Note key={criterionIds.join()} tone="look">
              {sentence}
            </Note>
          ))}
          <NonNegotiables criteria={profile.criteria} />
          <Goals goals={goalsOf(profile)} meaning={weightMeaning(profile)?.sentence ?? null} />
        </div>
        <aside>
          <BesideTheList
            pages={[
              { href: "/criteria/judging", name: "How it is judged", says: levels(present) },
              { href: "/criteria/present-job", name: "Your present job", says: standing(present) },
              { href: "/criteria/career-goals", name: "Career goals", says: titles(careerGoals) },
            ]}
          />
        </aside>
      </div>
    </Shell>
  );
}

function EmptyRoom({ counts, removed }: { counts: Record<string, string>; removed: Removed | null }) {
  return (
    <Shell room="/criteria" counts={counts}>
      <Head above="What matters to you" title="Criteria" />
      {removed ? <RemovedNote removed={removed} keptBy={KEPT_BY} /> : null}
      <Empty
        title="Begin with what you would not go without"
        action={
          <div className="flex flex-wrap gap-2.5">
            <ButtonLink href="/criteria/library" look="primary">
              Pick from the library
            </ButtonLink>
            <ButtonLink href="/criteria/new" look="quiet">
              Write one yourself
            </ButtonLink>
          </div>
        }
      >
        Three are a good start: a line that you would not cross, and two things that make one job better than
        another. You pick them, say where their ends are, and put them in order. You can change them at any
        time; decisions you have made keep theirs.
      </Empty>
    </Shell>
  );
}

type Present = Awaited<ReturnType<typeof readPresentJob>>;

/** Goals with their shares of the score, the weightiest first. */
function goalsOf({ criteria, weights }: Present["profile"]) {
  const shares = wholeShares(weights);
  return criteria
    .map((criterion, at) => ({ criterion, share: shares[at] ?? 0, weight: weights[at] ?? 0 }))
    .filter(({ criterion }) => criterion.isGoal)
    .sort((a, b) => b.weight - a.weight);
}

function levels({ judging, profile: { thresholds }, isBarPresent }: Present): string {
  const { interviewFloor, offerFloor, offerBar } = judging;
  const bar = wholePoints(thresholds.bar);
  return isBarPresent
    ? `The bar is what your present job comes to, ${bar}; the floor is ${Math.min(interviewFloor, bar)} for an interview and ${Math.min(offerFloor, bar)} for an offer.`
    : `Floor ${interviewFloor} and bar ${bar} for an interview, ${offerFloor} and ${offerBar} for an offer.`;
}

function standing({ answers, judgement: { shown } }: Present): string {
  if (Object.keys(answers).length === 0)
    return "Score it on the same list, and you have something to hold others against.";
  return shown ? `It comes to about ${shown.est} of 100.` : "It has no score while no goal has weight.";
}

function titles(careerGoals: readonly { title: string }[]): string {
  if (careerGoals.length === 0) return "Where the search is to lead, and the skills it takes.";
  return careerGoals.map(({ title }) => title).join(" · ");
}
