import { ProblemFold } from "@/components/fit/problem-fold";
import { Choices, TextField } from "@/components/ui/field";
import { Note } from "@/components/ui/note";
import type { Change } from "@/lib/domain/capture/filing-kind";
import { firstTicks } from "@/lib/domain/capture/first-ticks";
import type { Proposal } from "@/lib/domain/capture/proposal";
import { isPast, lacksZone, slotWords, weekdayOf } from "@/lib/domain/time/slot";
import { CHANGES } from "@/lib/features/filings/schema";
import type { RoomFrame } from "@/lib/features/rooms/queries";
import { placeOf, readFrom } from "./read-from";
import { ZoneField } from "./zone-field";

const NO_TIMES =
  "group-has-[select[name=kind]_option:is([value=confirmation],[value=rejection],[value=offer],[value=posting],[value=other]):checked]/filing:hidden";
const NO_CHANGE = "hidden group-has-[select[name=kind]_option[value=scheduling-update]:checked]/filing:block";

/** The times that they propose, in the person's zone and in theirs, and what happens to a time that was settled. */
export function TimesField({
  proposal,
  change,
  frame,
}: {
  proposal: Proposal;
  change: Change;
  frame: RoomFrame;
}) {
  const { proposedTimes, passedTimes, clashes } = proposal;
  const past = proposedTimes.filter(({ value }) => isPast(value, frame));
  return (
    <div className={`grid gap-4 ${NO_TIMES}`}>
      <div className={NO_CHANGE}>
        <Choices
          name="change"
          label="What happens to the interview"
          value={change}
          look="segments"
          options={Object.entries(CHANGES).map(([value, label]) => ({ value, label }))}
        />
      </div>
      {clashes.map((clash, at) => (
        <Note key={clash.span.start} tone="look">
          <q className="font-serif italic">
            <a href={`#${placeOf(`clash-${at}`)}`} className="underline underline-offset-2">
              {clash.quote.trim().replace(/\s+/g, " ")}
            </a>
          </q>{" "}
          is a {weekdayOf(clash.value)}. Ask them which day they mean before you rely on it.
        </Note>
      ))}
      {passedTimes.map((time, at) => (
        <Note key={time.span.start} tone="look">
          {slotWords(time.value, frame).own} had passed already when they wrote it: ask them which day they
          mean. {readFrom(`passed-${at}`, time)}
        </Note>
      ))}
      {past.length > 0 ? (
        <Note tone="look">
          {past.length === proposedTimes.length
            ? "Every time they name has passed already: ask them for others, unless you log this for the record."
            : `${past.length === 1 ? "One of these times has" : `${past.length} of these times have`} passed already.`}
        </Note>
      ) : null}
      {proposedTimes.length > 0 ? (
        <Choices
          name="time"
          label="Times they name"
          hint={`In ${frame.timeZone.replaceAll("_", " ")}, where you are.`}
          value={firstTicks(proposal).times}
          look="boxes"
          options={proposedTimes.map((time, at) => {
            const { own, theirs } = slotWords(time.value, frame);
            return {
              value: time.value,
              label: own,
              hint: (
                <>
                  {theirs ? `${theirs} · ` : ""}
                  {past.includes(time) ? "passed already · " : ""}
                  {readFrom(`time-${at}`, time)}
                </>
              ),
            };
          })}
        />
      ) : null}
      {proposedTimes.some(({ value }) => lacksZone(value)) ? (
        <ZoneField timeZone={frame.timeZone} likely={proposal.assumedZone?.value ?? null} />
      ) : null}
      {proposedTimes.length > 0 ? (
        <ProblemFold summary="Another time" fields={["ownTime"]}>
          <TextField name="ownTime" label="Another time they name" isOptional type="datetime-local" />
        </ProblemFold>
      ) : (
        <TextField name="ownTime" label="A time they name" isOptional type="datetime-local" />
      )}
    </div>
  );
}
