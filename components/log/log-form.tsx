import { buttonClass } from "@/components/ui/button";
import { Select, TextField } from "@/components/ui/field";
import { Form, Submit } from "@/components/ui/form";
import { invitationKinds } from "@/lib/domain/capture/invitation-kinds";
import type { Fact, Proposal } from "@/lib/domain/capture/proposal";
import { log } from "@/lib/features/invitations/actions";
import { CHANNELS } from "@/lib/features/invitations/schema";
import { newFormKey } from "@/lib/form";

export type LogDraft = {
  originalId?: string;
  proposal: Proposal | null;
  receivedAt: string;
  answerBy: string;
  isAnswerByOurs: boolean;
};

/** The facts of an invitation, each with the words it was read from, to be looked over and saved. */
export function LogForm({ draft }: { draft: LogDraft }) {
  const { originalId, proposal, receivedAt, answerBy, isAnswerByOurs } = draft;
  const value = (fact: Fact | null | undefined) => fact?.value ?? "";
  return (
    <Form action={log} formKey={newFormKey()} label="The invitation">
      {originalId ? <input type="hidden" name="originalId" value={originalId} /> : null}
      <div className="grid gap-5 wide:grid-cols-2">
        <TextField
          name="company"
          label="Company"
          value={value(proposal?.company)}
          hint={source(proposal?.company)}
        />
        <TextField name="role" label="Role" value={value(proposal?.role)} hint={source(proposal?.role)} />
        <TextField
          name="contactName"
          label="Who wrote"
          isOptional
          value={value(proposal?.contactName)}
          hint={source(proposal?.contactName)}
        />
        <TextField
          name="contactEmail"
          label="Their e-mail address"
          isOptional
          type="email"
          value={value(proposal?.contactEmail)}
          hint={source(proposal?.contactEmail)}
        />
        <Select
          name="kind"
          label="What it is"
          value={proposal?.kind.value ?? "interview-invitation"}
          options={invitationKinds.map(({ kind, label }) => ({ value: kind, label }))}
          hint={source(proposal?.kind)}
        />
        <Select
          name="channel"
          label="How it came"
          value="email"
          options={Object.entries(CHANNELS).map(([channel, label]) => ({ value: channel, label }))}
        />
        <TextField
          name="receivedAt"
          label="When it came"
          type="datetime-local"
          value={receivedAt}
          hint={source(proposal?.receivedAt)}
        />
        <TextField
          name="answerBy"
          label="Answer by"
          isOptional
          type="datetime-local"
          value={answerBy}
          hint={
            isAnswerByOurs
              ? "Two working days from when it came, unless they named a day."
              : source(proposal?.answerBy)
          }
        />
        <TextField name="place" label="Where the work is" isOptional />
      </div>
      <div>
        <Submit className={buttonClass(proposal ? "primary" : "plain")}>Save it</Submit>
      </div>
    </Form>
  );
}

const doubts = { high: "", medium: "", low: " A guess: please look." };

/** The words that a fact was read from, and whether it is only a guess. */
function source(fact: Fact | null | undefined) {
  if (!fact) return undefined;
  const words = fact.quote.trim().replace(/\s+/g, " ");
  const shown = words.length > 90 ? `${words.slice(0, 90)}…` : words;
  return (
    <>
      Read from <q className="font-serif break-words italic">{shown}</q>
      {doubts[fact.confidence]}
    </>
  );
}
