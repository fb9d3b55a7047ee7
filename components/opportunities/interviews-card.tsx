import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Press } from "@/components/ui/press";
import { QuietPress } from "@/components/ui/quiet-press";
import { TheirLink } from "@/components/ui/their-link";
import { Way } from "@/components/ui/way";
import { spanOf } from "@/lib/domain/interview/interview";
import { showIn } from "@/lib/domain/time/show";
import { slotWords } from "@/lib/domain/time/slot";
import { dropInterview, take } from "@/lib/features/interviews/actions";
import type { InterviewRow } from "@/lib/features/interviews/records";
import type { Sheet } from "@/lib/features/opportunities/queries";
import type { RoomFrame } from "@/lib/features/rooms/queries";
import { HeldForm, InterviewForm } from "./interview-form";

type Shown = { sheet: Sheet; interviews: readonly InterviewRow[]; frame: RoomFrame };

/** The meetings of an opportunity, the times that are proposed for the next one, and room for another. */
export function InterviewsCard({ sheet, interviews, frame }: Shown) {
  const proposed = sheet.isOpen ? stillProposed({ sheet, interviews, frame }) : [];
  if (!sheet.isOpen && interviews.length === 0) return null;
  return (
    <Card id="interviews" title="Interviews">
      {interviews.length > 0 ? (
        <ul className="-my-3 mb-1 divide-y divide-line">
          {interviews.map((interview) => (
            <Meeting key={interview.id} {...{ interview, frame }} opportunityId={sheet.id} />
          ))}
        </ul>
      ) : null}
      {proposed.length > 0 ? <Proposed {...{ sheet, proposed, frame }} /> : null}
      {interviews.length === 0 && proposed.length === 0 ? (
        <p className="text-soft">No time is settled yet.</p>
      ) : null}
      {sheet.isOpen ? (
        <div className="mt-2">
          <InterviewForm opportunityId={sheet.id} timeZone={frame.timeZone} />
        </div>
      ) : null}
    </Card>
  );
}

const MARKS = {
  planned: null,
  held: { hue: "accept", says: "Held" },
  cancelled: { hue: "plain", says: "Called off" },
} as const;

type One = { interview: InterviewRow; opportunityId: string; frame: RoomFrame };

function Meeting({ interview, opportunityId, frame }: One) {
  const { id, name, place, link, status, startsAt } = interview;
  const mark = MARKS[status];
  const isOver = startsAt < frame.now;
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <b className={`font-[560] break-words ${status === "cancelled" ? "line-through opacity-70" : ""}`}>
          {name}
        </b>
        {mark ? <Badge hue={mark.hue}>{mark.says}</Badge> : null}
      </div>
      <p className="tabular-nums">{whenWords(interview, frame)}</p>
      {place || link ? (
        <p className="text-sm break-words text-soft">
          {place}
          {place && link ? " · " : ""}
          {link ? <TheirLink address={link}>Where you meet online</TheirLink> : null}
        </p>
      ) : null}
      {status === "planned" ? (
        <div className="mt-1 print:hidden">
          <HeldForm interviewId={id} name={name} isOver={isOver} />
          <InterviewForm opportunityId={opportunityId} timeZone={frame.timeZone} interview={interview} />
          {isOver ? null : (
            <Way href={`/prepare/practice?for=${opportunityId}`} className="text-sm">
              Practise<span className="sr-only"> for {name}</span>
            </Way>
          )}
          <QuietPress action={dropInterview} fields={{ interviewId: id }}>
            Call it off<span className="sr-only"> for {name}</span>
          </QuietPress>
        </div>
      ) : null}
    </li>
  );
}

/** In the person's own zone, and where it was agreed in another one by that clock as well. */
function whenWords({ startsAt, endsAt, timeZone }: InterviewRow, { show, timeZone: own, now }: RoomFrame) {
  const words = endsAt ? `${show.moment(startsAt)}–${show.clock(endsAt)}` : show.moment(startsAt);
  const there = showIn(timeZone, now);
  return timeZone === own || there.moment(startsAt) === show.moment(startsAt)
    ? words
    : `${words} (${there.clock(startsAt)} in ${timeZone.split("/").at(-1)?.replaceAll("_", " ")})`;
}

type Slot = { slot: string; isWholeDay: boolean; isOver: boolean };

/** The times that they proposed last and that nothing is planned for; of a whole day the hour is open. */
function stillProposed({ sheet: { invitations }, interviews, frame: { timeZone, now } }: Shown): Slot[] {
  const latest = invitations.find(({ kind }) => kind !== "offer");
  const planned = new Set(
    interviews.filter(({ status }) => status !== "cancelled").map(({ startsAt }) => startsAt.getTime()),
  );
  // Of several times for one meeting the others fall away when one is taken.
  const isAnswered = interviews.some(
    ({ invitationId, status }) => invitationId === latest?.id && status !== "cancelled",
  );
  if (!latest || isAnswered) return [];
  return latest.slots
    .map((slot) => ({ slot, startsAt: spanOf(slot, timeZone)?.startsAt ?? null }))
    .filter(({ startsAt }) => !startsAt || !planned.has(startsAt.getTime()))
    .map(({ slot, startsAt }) => ({
      slot,
      isWholeDay: startsAt === null,
      isOver: startsAt !== null && startsAt <= now,
    }));
}

function Proposed({
  sheet: { invitations, wantsAnswer, stage },
  proposed,
  frame,
}: {
  sheet: Sheet;
  proposed: readonly Slot[];
  frame: RoomFrame;
}) {
  const invitationId = invitations.find(({ kind }) => kind !== "offer")?.id ?? "";
  const canBeTaken = proposed.some(({ isOver }) => !isOver);
  return (
    <div className="mt-1">
      <p className="text-[13px] text-soft">
        Times they proposed
        {wantsAnswer && canBeTaken && stage !== "offered" ? (
          <span className="print:hidden">; taking one notes that you take the interview</span>
        ) : null}
      </p>
      <ul className="mt-2 grid gap-2">
        {proposed.map(({ slot, isWholeDay, isOver }) => {
          const { own, theirs } = slotWords(slot, frame);
          return (
            <li
              key={slot}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-[10px] bg-sunk px-3.5 py-2.5"
            >
              <span className="font-medium tabular-nums">
                {own}
                {theirs ? <span className="font-normal text-soft"> ({theirs})</span> : null}
              </span>
              {isOver ? (
                <span className="text-sm text-soft">This has passed</span>
              ) : isWholeDay ? null : (
                <Press action={take} fields={{ invitationId, slot }}>
                  Take this time<span className="sr-only"> on {own}</span>
                </Press>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
