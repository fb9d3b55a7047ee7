import { Settings } from "lucide-static";
import Link from "next/link";
import { Head, Shell } from "@/components/shell/shell";
import { DueFollowUps } from "@/components/today/due-follow-ups";
import { DueReviews } from "@/components/today/due-reviews";
import { WaitingAnswers } from "@/components/today/waiting-answers";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Icon } from "@/components/ui/icon";
import { Note } from "@/components/ui/note";
import { countToTell } from "@/lib/features/close-out/queries";
import { listDueReviews } from "@/lib/features/decisions/queries";
import { listDueFollowUps, listWaiting } from "@/lib/features/opportunities/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

/** More than these are not looked at in one day; the rest stands under Opportunities. */
const MOST = 20;

/** Looking back can wait, and is done better one at a time. */
const MOST_REVIEWS = 3;

export default async function TodayPage() {
  const userId = await requireUser("/");
  const now = new Date();
  const [frame, waiting, due, reviews, closeOut] = await Promise.all([
    readFrame(userId, now),
    listWaiting(userId, MOST),
    listDueFollowUps(userId, now, MOST),
    listDueReviews(userId, now, MOST_REVIEWS + 1),
    countToTell(userId),
  ]);
  const isClear = !closeOut && waiting.length + due.length + reviews.length === 0;
  return (
    <Shell room="/" counts={frame.counts}>
      <Head above={frame.show.day(now)} title="Today">
        <ButtonLink href="/log" look="primary" className="col-span-2">
          Log an invitation
        </ButtonLink>
      </Head>
      {isClear ? (
        <Empty
          title="All answered"
          action={<ButtonLink href="/criteria">Look at what matters to you</ButtonLink>}
        >
          Nobody waits for a word from you, and nothing falls due today.
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
          {waiting.length > 0 ? <WaitingAnswers rows={waiting} frame={frame} /> : null}
          {due.length > 0 ? <DueFollowUps rows={due} show={frame.show} /> : null}
          {reviews.length > 0 ? (
            <DueReviews
              rows={reviews.slice(0, MOST_REVIEWS)}
              hasMore={reviews.length > MOST_REVIEWS}
              show={frame.show}
            />
          ) : null}
        </div>
      )}
      <p className="mt-8 wide:hidden">
        <Link href="/settings" className="inline-flex min-h-[44px] items-center gap-2 text-soft">
          <Icon svg={Settings} />
          Settings
        </Link>
      </p>
    </Shell>
  );
}
