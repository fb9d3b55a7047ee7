import Link from "next/link";
import { DoorsCard } from "@/components/people/doors-card";
import { Head, Shell } from "@/components/shell/shell";
import { DueFollowUps } from "@/components/today/due-follow-ups";
import { DueReviews } from "@/components/today/due-reviews";
import { DueTouches } from "@/components/today/due-touches";
import { InterviewsAhead } from "@/components/today/interviews-ahead";
import { SilentOnes } from "@/components/today/silent-ones";
import { WaitingAnswers } from "@/components/today/waiting-answers";
import { WaitingOriginals } from "@/components/today/waiting-originals";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Note } from "@/components/ui/note";
import { DAY_MS } from "@/lib/domain/time/spans";
import { countToTell } from "@/lib/features/close-out/queries";
import { listDueReviews } from "@/lib/features/decisions/queries";
import { listDoors } from "@/lib/features/doors/queries";
import { listInterviews } from "@/lib/features/interviews/queries";
import { listDueFollowUps, listWaiting } from "@/lib/features/opportunities/queries";
import { listDueTouches } from "@/lib/features/people/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { listSilent } from "@/lib/features/silence/queries";
import { requireUser } from "@/lib/platform/session";

/** More than these are not looked at in one day; the rest stands under Opportunities. */
const MOST = 20;

/** Interviews of the next two weeks: what is later stands in the calendar. */
const AHEAD_MS = 14 * DAY_MS;
const MOST_AHEAD = 6;

/** A few at a time get done; so many lines in a list do not. */
const MOST_DUE = 6;
const MOST_TOUCHES = 3;
const MOST_DOORS = 2;
const MOST_SILENT = 3;

/** Looking back can wait, and is done better one at a time. */
const MOST_REVIEWS = 3;

export default async function TodayPage() {
  const userId = await requireUser("/");
  const now = new Date();
  const [frame, waiting, due, reviews, closeOut, meetings, doors, silent, touches] = await Promise.all([
    readFrame(userId, now),
    listWaiting(userId, MOST),
    listDueFollowUps(userId, now, MOST_DUE + 1),
    listDueReviews(userId, now, MOST_REVIEWS + 1),
    countToTell(userId),
    listInterviews(userId, now, new Date(now.getTime() + AHEAD_MS), MOST_AHEAD),
    listDoors(userId, now, MOST_DOORS),
    listSilent(userId, now, MOST_SILENT + 1),
    listDueTouches(userId, now, MOST_TOUCHES),
  ]);
  const unread = frame.counts["/log"];
  const ahead = meetings.filter(({ status }) => status === "planned");
  const lists = [waiting, due, reviews, ahead, doors, silent, touches];
  const hasOpen = Boolean(frame.counts["/opportunities"]);
  const isClear = !closeOut && !unread && lists.every((list) => list.length === 0);
  return (
    <Shell room="/" counts={frame.counts}>
      <Head above={frame.show.day(now)} title="Today">
        <ButtonLink href="/log" look="primary" className="col-span-2">
          Log an invitation
        </ButtonLink>
      </Head>
      {isClear ? (
        <Empty
          title={hasOpen ? "All answered" : "Nothing to answer"}
          action={<ButtonLink href="/criteria">Look at what matters to you</ButtonLink>}
        >
          {hasOpen
            ? "Nobody waits for a word from you, and nothing falls due today."
            : "When somebody invites you, log it: Tactful reads out what their message says, and holds it against what matters to you."}
        </Empty>
      ) : (
        <div className="grid max-w-3xl gap-5">
          {closeOut ? (
            <Note>
              You accepted the offer of {closeOut.company}.{" "}
              <Link href="/close-out" className="underline">
                {closeOut.left === 1 ? "One more is" : `${closeOut.left} more are`} still to be told
              </Link>
              .
            </Note>
          ) : null}
          {unread ? <WaitingOriginals count={unread} /> : null}
          {waiting.length > 0 ? <WaitingAnswers rows={waiting} frame={frame} /> : null}
          {ahead.length > 0 ? <InterviewsAhead rows={ahead} frame={frame} /> : null}
          {due.length > 0 ? (
            <DueFollowUps rows={due.slice(0, MOST_DUE)} hasMore={due.length > MOST_DUE} show={frame.show} />
          ) : null}
          {touches.length > 0 ? <DueTouches rows={touches} show={frame.show} /> : null}
          {doors.length > 0 ? <DoorsCard doors={doors} show={frame.show} /> : null}
          {silent.length > 0 ? (
            <SilentOnes rows={silent.slice(0, MOST_SILENT)} hasMore={silent.length > MOST_SILENT} />
          ) : null}
          {reviews.length > 0 ? (
            <DueReviews
              rows={reviews.slice(0, MOST_REVIEWS)}
              hasMore={reviews.length > MOST_REVIEWS}
              show={frame.show}
            />
          ) : null}
        </div>
      )}
    </Shell>
  );
}
