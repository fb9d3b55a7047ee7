import { ClipboardCheck, PenLine } from "lucide-static";
import { ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Press } from "@/components/ui/press";
import { accept } from "@/lib/features/decisions/actions";
import { start } from "@/lib/features/messages/actions";
import type { Sheet } from "@/lib/features/opportunities/queries";

/** What can be done with an opportunity that waits for an answer; the advice decides which step is set first. */
export function SheetActions({ sheet: { id, wantsAnswer, judgement } }: { sheet: Sheet }) {
  const { verdict, reason } = judgement;
  const isPlainNo = verdict === "decline" || reason === "no_criteria";
  return (
    <>
      {wantsAnswer ? (
        <>
          <Press
            action={accept}
            fields={{ opportunityId: id }}
            look={verdict === "accept" ? "primary" : "plain"}
          >
            Take the interview
          </Press>
          {isPlainNo ? (
            <Press
              action={start}
              fields={{ opportunityId: id, kind: "decline-interview" }}
              look={verdict === "decline" ? "primary" : "plain"}
            >
              <DeclineKindly />
            </Press>
          ) : (
            // A no that the advice does not give: what it would let go is looked at first.
            <ButtonLink href={`/opportunities/${id}/before-declining`}>
              <DeclineKindly />
            </ButtonLink>
          )}
        </>
      ) : null}
      <ButtonLink
        href={`/opportunities/${id}/checklist`}
        look={wantsAnswer && (verdict === "clarify" || verdict === "consider") ? "primary" : "plain"}
        className="col-span-2"
      >
        <Icon svg={ClipboardCheck} />
        Fill in the checklist
      </ButtonLink>
    </>
  );
}

const DeclineKindly = () => (
  <>
    <Icon svg={PenLine} />
    Decline kindly
  </>
);
