import { Choices, type Option, Select } from "@/components/ui/field";
import { likeliest, type Match, reasonsFor } from "@/lib/domain/capture/acquaintance";
import type { CalendarEvent } from "@/lib/domain/capture/calendar-event";
import { type FilingKind, isInviting } from "@/lib/domain/capture/filing-kind";
import { isOvertaken, latestOf } from "@/lib/domain/capture/known-event";
import { capitalised } from "@/lib/domain/fit/wording";
import { stageTitle } from "@/lib/domain/timeline/stage";
import type { Place } from "@/lib/features/filings/queries";
import { underOf } from "@/lib/features/filings/schema";
import type { RoomFrame } from "@/lib/features/rooms/queries";

export type Surroundings = {
  kind: FilingKind;
  matches: readonly Match[];
  /** The others that it could be filed under. */
  places: readonly Place[];
  event: CalendarEvent | null;
};

/** Where it belongs: what it may be about, with why, something new, or one that is picked. */
export function BelongsField({ around, frame }: { around: Surroundings; frame: RoomFrame }) {
  const { matches, places } = around;
  if (matches.length + places.length === 0) return null;
  const known = likeliest(matches);
  return (
    <div className="group/under grid gap-3">
      <Choices
        name="under"
        label="Where it belongs"
        value={known ? underOf(known.asks, known.id) : "new"}
        look="ways"
        options={[
          ...matches.flatMap((match) => waysTo(match, around, frame, match === known)),
          { value: "new", label: "A new opportunity" },
          ...(places.length > 0 ? [{ value: "other", label: "Another one of yours" }] : []),
        ]}
      />
      {places.length > 0 ? (
        <div className="hidden group-has-[[value=other]:checked]/under:block">
          <Select
            name="otherId"
            label="Which one"
            options={[
              { value: "", label: "Choose one" },
              ...places.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </div>
      ) : null}
    </div>
  );
}

/** Where it likely belongs, it may ask the same again or anew; elsewhere one way is enough to choose. */
function waysTo(
  match: Match,
  { kind, event }: Surroundings,
  { show, timeZone }: RoomFrame,
  isLikely: boolean,
): Option[] {
  const { id, role, company, stage, wasInvited, asks, times } = match;
  const name = `${role}, ${company}`;
  const isOld = event !== null && isOvertaken(event, { known: latestOf(match.events), times, timeZone });
  const why = reasonsFor(match, { date: (iso) => show.day(new Date(iso)) });
  const hint = [
    capitalised(why.slice(0, 2).join(", ")),
    stageTitle(stage),
    ...(isOld ? ["The event in it is older than what is known there: no time would change"] : []),
  ].join(" · ");
  const same = { value: underOf("same", id), label: `The same opportunity: ${name}`, hint };
  const next = { value: underOf("next", id), label: `A next round of ${name}`, hint };
  if (!isInviting(kind) || !wasInvited) return [same];
  const [first, second] = asks === "next" ? [next, same] : [same, next];
  return isLikely ? [first, { ...second, hint: undefined }] : [first];
}
