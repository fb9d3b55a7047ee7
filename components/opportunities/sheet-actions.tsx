import { ClipboardCheck, MessageSquare, PenLine } from "lucide-static";
import { ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Press } from "@/components/ui/press";
import { noTo } from "@/lib/domain/message/nos";
import { accept } from "@/lib/features/decisions/actions";
import { start } from "@/lib/features/messages/actions";
import type { Sheet } from "@/lib/features/opportunities/queries";

/** What can be done with an opportunity where it stands; the advice decides which step is set first. */
export function SheetActions({ sheet }: { sheet: Sheet }) {
  const { id, stage, isOpen, wantsAnswer, judgement } = sheet;
  const isOpenQuestion = wantsAnswer && ["clarify", "consider"].includes(judgement.verdict);
  const hasNoCriteria = judgement.reason === "no_criteria";
  return (
    <>
      {stage === "offered" ? (
        <AnswerOffer id={id} />
      ) : wantsAnswer ? (
        <AnswerInvitation sheet={sheet} />
      ) : null}
      {isOpen && hasNoCriteria ? (
        <ButtonLink href="/criteria/library" look={wantsAnswer ? "primary" : "plain"} className="col-span-2">
          <Icon svg={ClipboardCheck} />
          Say what matters
        </ButtonLink>
      ) : isOpen ? (
        <ButtonLink
          href={`/opportunities/${id}/checklist`}
          look={isOpenQuestion ? "primary" : "plain"}
          className="col-span-2"
        >
          <Icon svg={ClipboardCheck} />
          Fill in the checklist
        </ButtonLink>
      ) : null}
      <ButtonLink href={`/opportunities/${id}/write`} className="col-span-2">
        <Icon svg={MessageSquare} />
        Say something else
      </ButtonLink>
    </>
  );
}

const AnswerOffer = ({ id: opportunityId }: { id: string }) => (
  <>
    <ButtonLink href={`/opportunities/${opportunityId}/accept-offer`}>Accept the offer</ButtonLink>
    <Press action={start} fields={{ opportunityId, kind: "decline-offer" }}>
      Decline the offer
    </Press>
  </>
);

function AnswerInvitation({ sheet: { id: opportunityId, judgement, invitations } }: { sheet: Sheet }) {
  const { verdict, reason } = judgement;
  const isPlainNo = verdict === "decline" || reason === "no_criteria";
  return (
    <>
      <Press action={accept} fields={{ opportunityId }} look={verdict === "accept" ? "primary" : "plain"}>
        Take the interview
      </Press>
      {isPlainNo ? (
        <Press
          action={start}
          fields={{ opportunityId, kind: noTo(invitations[0]?.kind) }}
          look={verdict === "decline" ? "primary" : "plain"}
        >
          <PenWith>Decline kindly</PenWith>
        </Press>
      ) : (
        // A no that the advice does not give: what it would let go is looked at first.
        <ButtonLink href={`/opportunities/${opportunityId}/before-declining`}>
          <PenWith>Decline kindly</PenWith>
        </ButtonLink>
      )}
    </>
  );
}

const PenWith = ({ children }: { children: string }) => (
  <>
    <Icon svg={PenLine} />
    {children}
  </>
);
