import { Select, TextField } from "@/components/ui/field";
import { type FilingKind, filingKinds } from "@/lib/domain/capture/filing-kind";
import type { Prefilled } from "@/lib/domain/capture/prefill";
import type { Fact, Proposal } from "@/lib/domain/capture/proposal";
import { hiddenClientOf } from "@/lib/domain/opportunity/hidden-client";
import { CHANNELS } from "@/lib/features/invitations/schema";
import { readFrom } from "./read-from";

/** How the fields stand at first. */
export type Start = Prefilled & {
  kind: FilingKind;
  channel: keyof typeof CHANNELS;
  /** What was read; null where there is nothing to read. */
  proposal: Proposal | null;
};

/** Around the fields stands this, so that what the chosen kind does not take is not shown: with scripts and without. */
export const FILING = "group/filing";

const UNKNOWN = "It could not be told what this is: please choose.";

const NO_ANSWER_BY =
  "group-has-[select[name=kind]_option:is([value=confirmation],[value=rejection],[value=other]):checked]/filing:hidden";
const KNOWN = "group-has-[[name=under]:not([value=new]):checked]/filing:hidden";

/** The facts of what arrived, each with the words it was read from, to be looked over. */
export function FactFields({ start }: { start: Start }) {
  const { kind, channel, proposal, receivedAt, answerBy, isAnswerByOurs } = start;
  return (
    <div className="grid gap-5 wide:grid-cols-2">
      <Select
        name="kind"
        label="What it is"
        value={kind}
        options={filingKinds.map((each) => ({ value: each.kind, label: each.label }))}
        hint={
          kind === "other" && proposal
            ? UNKNOWN
            : kind === "posting"
              ? undefined
              : readFrom("kind", proposal?.kind)
        }
      />
      <Select
        name="channel"
        label="How it came"
        value={channel}
        options={Object.entries(CHANNELS).map(([value, label]) => ({ value, label }))}
      />
      <div className={KNOWN}>
        {proposal?.agency && !proposal.company ? (
          <TextField
            name="company"
            label="Company"
            isOptional
            hint={`They do not name it. Leave it empty, and it stands as “${hiddenClientOf(proposal.agency.value)}” until you know.`}
          />
        ) : (
          <FactField name="company" label="Company" fact={proposal?.company} />
        )}
      </div>
      <div className={KNOWN}>
        <FactField name="role" label="Role" fact={proposal?.role} />
      </div>
      <FactField name="contactName" label="Who wrote" fact={proposal?.contactName} isOptional />
      <FactField
        name="contactEmail"
        label="Their e-mail address"
        fact={proposal?.contactEmail}
        type="email"
        isOptional
      />
      <TextField
        name="receivedAt"
        label="When it came"
        type="datetime-local"
        value={receivedAt}
        hint={readFrom("receivedAt", proposal?.receivedAt)}
      />
      <div className={NO_ANSWER_BY}>
        <TextField
          name="answerBy"
          label={kind === "posting" ? "Apply by" : "Answer by"}
          isOptional
          type="datetime-local"
          value={answerBy}
          hint={
            isAnswerByOurs && answerBy
              ? "They name no day: two working days from when it came."
              : readFrom("answerBy", proposal?.answerBy)
          }
        />
      </div>
      <FactField name="place" label="Where the work is" fact={proposal?.place} isOptional />
      {proposal?.agency ? (
        <FactField name="agency" label="Through which agency" fact={proposal.agency} isOptional />
      ) : null}
    </div>
  );
}

const FactField = ({
  name,
  fact,
  ...rest
}: {
  name: string;
  label: string;
  fact: Fact | null | undefined;
  type?: "email";
  isOptional?: boolean;
}) => <TextField name={name} value={fact?.value ?? ""} hint={readFrom(name, fact)} {...rest} />;
