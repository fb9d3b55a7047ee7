import { Choices } from "@/components/ui/field";
import type { Show } from "@/lib/domain/time/show";
import type { WaitingFollowUp } from "@/lib/features/filings/queries";

/** Follow-ups that wait where it may belong: with it they may be done, if the person says so. */
export function ClosesField({ followUps, show }: { followUps: readonly WaitingFollowUp[]; show: Show }) {
  if (followUps.length === 0) return null;
  return (
    <div className="hidden group-has-[[name=under]:not([value=new]):checked]/filing:block">
      <Choices
        name="closes"
        label="Are these done with it?"
        hint="What you do not tick goes on waiting."
        look="boxes"
        options={followUps.map(({ id, reason, dueAt, role }) => ({
          value: id,
          label: reason,
          hint: `${role} · on ${show.day(dueAt)}`,
        }))}
      />
    </div>
  );
}
