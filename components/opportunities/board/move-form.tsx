import type { ReactNode } from "react";
import { ButtonLink, buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Select, TextArea, TextField } from "@/components/ui/field";
import { Form, Submit } from "@/components/ui/form";
import { Press } from "@/components/ui/press";
import { MOVE_ENTRIES, wayTo } from "@/lib/domain/listing/moves";
import { KINDS } from "@/lib/domain/message/kinds";
import { type Stage, stageTitle } from "@/lib/domain/timeline/stage";
import { move } from "@/lib/features/changes/actions";
import { accept } from "@/lib/features/decisions/actions";
import { CHANNELS } from "@/lib/features/invitations/schema";
import { start } from "@/lib/features/messages/actions";
import { offered } from "@/lib/features/offers/actions";
import { newFormKey } from "@/lib/form";

type Moved = { id: string; stage: Stage; arrived: string | null };

/** Asks for what leads to a stage: the entry that is written, the letter, or the page where it happens. */
export function MoveForm({
  opportunity: { id: opportunityId, stage, arrived },
  to,
  back,
}: {
  opportunity: Moved;
  to: Stage;
  back: string;
}) {
  const way = wayTo(to, stage, arrived);
  const title = stageTitle(to);
  switch (way.by) {
    case "entry":
      return (
        <Card title={title}>
          <Form action={move} formKey={newFormKey()} label={title}>
            <input type="hidden" name="opportunityId" value={opportunityId} />
            <input type="hidden" name="to" value={way.entry} />
            <input type="hidden" name="seen" value={stage} />
            <input type="hidden" name="back" value={back} />
            <p>{SAYS[way.entry]}</p>
            <TextArea name="note" label="A word about it, for yourself" isOptional rows={2} />
            <div>
              <Submit className={buttonClass("primary")}>{MOVE_ENTRIES[way.entry]}</Submit>
            </div>
          </Form>
        </Card>
      );
    case "yes":
      return (
        <Asked
          title={title}
          says="They wait for your answer. Taking the interview brings it here; its time is set on its sheet."
        >
          <Press action={accept} fields={{ opportunityId }} look="primary">
            Take the interview
          </Press>
          <ButtonLink href={`/opportunities/${opportunityId}`}>Look at the sheet first</ButtonLink>
        </Asked>
      );
    case "offer":
      return (
        <Card title={title}>
          <Form action={offered} formKey={newFormKey()} label="Their offer">
            <input type="hidden" name="opportunityId" value={opportunityId} />
            <p>They made you an offer: how did it come, and until when do they want an answer?</p>
            <Select name="channel" label="How it came" value="phone" options={channels} />
            <TextField name="answerBy" label="They want an answer by" isOptional type="datetime-local" />
            <div>
              <Submit className={buttonClass("primary")}>Note the offer</Submit>
            </div>
          </Form>
        </Card>
      );
    case "letter":
      return (
        <Asked
          title={title}
          says={`It comes here when you tell them: “${KINDS[way.kind].label}”, at the letter desk. Until you confirm that it was sent, it stays where it is.`}
        >
          <Press action={start} fields={{ opportunityId, kind: way.kind }} look="primary">
            Write it
          </Press>
          <ButtonLink href={`/opportunities/${opportunityId}/before-declining`}>
            Think it over first
          </ButtonLink>
        </Asked>
      );
    case "page":
      return (
        <Asked title={title} says={PAGES[way.path].says}>
          <ButtonLink href={PAGES[way.path].href(opportunityId)} look="primary">
            {PAGES[way.path].does}
          </ButtonLink>
        </Asked>
      );
    default:
      return <Asked title={title} says={way.because} />;
  }
}

const Asked = ({ title, says, children }: { title: string; says: string; children?: ReactNode }) => (
  <Card title={title}>
    <div className="grid gap-4">
      <p>{says}</p>
      {children ? <div className="flex flex-wrap items-start gap-2.5">{children}</div> : null}
    </div>
  </Card>
);

const SAYS = {
  applied: "You applied, and the next word is theirs.",
  interviewing:
    "They want to talk to you, and nothing came that could be filed. When the time is settled, enter it on its sheet.",
  "rejected-by-them":
    "Their no, and not yours. If they wrote it, log their message instead: it is kept word for word.",
  "no-answer":
    "You stop waiting. It is no no of theirs: if they write after all, filing it opens this again.",
  "role-closed": "There is nothing to apply for any more: it was filled, withdrawn or put on hold.",
} as const;

const PAGES = {
  log: {
    says: "An invitation begins with what they wrote or said. Log it, and it comes here by itself.",
    does: "Log an invitation",
    href: () => "/log",
  },
  checklist: {
    says: "You are deciding from your first answer in the checklist on.",
    does: "Fill in the checklist",
    href: (id: string) => `/opportunities/${id}/checklist`,
  },
  "accept-offer": {
    says: "Accepting ends the search, and leads to everybody who still waits.",
    does: "Accept the offer",
    href: (id: string) => `/opportunities/${id}/accept-offer`,
  },
} as const;

const channels = Object.entries(CHANNELS).map(([value, label]) => ({ value, label }));
