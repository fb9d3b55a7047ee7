import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { TextField } from "@/components/ui/field";
import { Form, Submit } from "@/components/ui/form";
import { Press } from "@/components/ui/press";
import { QuietPress } from "@/components/ui/quiet-press";
import { localDay } from "@/lib/domain/time/local";
import { start } from "@/lib/features/messages/actions";
import { keepPermission, plan } from "@/lib/features/people/actions";
import type { ContactSheet } from "@/lib/features/people/queries";
import type { RoomFrame } from "@/lib/features/rooms/queries";
import { newFormKey } from "@/lib/form";
import { PermissionBadge } from "./people-list";

/** Whether a word is welcome, when the next one is planned, and what speaks for which day. */
export const NextTouchCard = ({ contact, frame }: { contact: ContactSheet; frame: RoomFrame }) => {
  const { id: contactId, permission } = contact;
  return (
    <Card title="Staying in touch" aside={<PermissionBadge row={contact} />}>
      <div className="grid gap-4">
        {permission === "refused" ? null : <Plan contact={contact} frame={frame} />}
        <Suggestion contact={contact} frame={frame} />
        <div className="grid justify-items-start">
          <p className="pb-1 text-xs text-soft">Is a word from you welcome?</p>
          {permission === "given" ? null : (
            <QuietPress action={keepPermission} fields={{ contactId, permission: "given" }}>
              They said it is welcome
            </QuietPress>
          )}
          {permission === "refused" ? null : (
            <QuietPress action={keepPermission} fields={{ contactId, permission: "refused" }}>
              They would rather not
            </QuietPress>
          )}
          {permission === "unknown" ? null : (
            <QuietPress action={keepPermission} fields={{ contactId, permission: "unknown" }}>
              They have not said
            </QuietPress>
          )}
        </div>
      </div>
    </Card>
  );
};

type Props = { contact: ContactSheet; frame: RoomFrame };

const Plan = ({ contact: { id: contactId, nextTouchAt }, frame: { show, now, timeZone } }: Props) => (
  <div className="grid gap-2">
    <p className="font-[560]">
      {nextTouchAt
        ? `${nextTouchAt <= now ? "Due since" : "Next touch on"} ${show.day(nextTouchAt)}`
        : "No next touch is planned"}
    </p>
    <details>
      <summary className="py-2 text-sm font-[560] text-accent">
        {nextTouchAt ? "Choose another day" : "Choose a day"}
      </summary>
      <Form action={plan} formKey={newFormKey()} label="The next touch" className="mt-2 grid gap-3">
        <input type="hidden" name="contactId" value={contactId} />
        <TextField
          name="on"
          label="In touch again on"
          type="date"
          hint="Leave it empty to plan none."
          value={nextTouchAt ? localDay(nextTouchAt, timeZone) : ""}
        />
        <div>
          <Submit className={buttonClass()}>Plan it</Submit>
        </div>
      </Form>
    </details>
  </div>
);

function Suggestion({ contact, frame: { show, timeZone, now } }: Props) {
  const { id: contactId, next, nextTouchAt, writeUnder } = contact;
  if (next.what === "rest") return <p className="text-sm text-soft">{next.reason}</p>;
  const day = localDay(next.on, timeZone);
  const isPlanned = nextTouchAt !== null && localDay(nextTouchAt, timeZone) === day;
  const isToday = next.on <= now;
  const canPlan = !isPlanned && !isToday;
  return (
    <div className="grid gap-3 rounded-[10px] bg-sunk px-4 py-3.5">
      <p className="text-sm">
        <b className="font-[560]">
          {isToday ? "A good day is today." : `A good day is ${show.day(next.on)}.`}
        </b>{" "}
        {next.reason}
      </p>
      {canPlan || writeUnder ? (
        <div className="flex flex-wrap gap-2">
          {canPlan ? (
            <Press action={plan} fields={{ contactId, on: day }}>
              Plan it for that day
            </Press>
          ) : null}
          {writeUnder ? (
            <Press
              action={start}
              fields={{ opportunityId: writeUnder, kind: "keep-in-touch" }}
              look={isToday ? "plain" : "quiet"}
            >
              {isToday ? "Write to them" : "Write now all the same"}
            </Press>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
