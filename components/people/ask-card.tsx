import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Select } from "@/components/ui/field";
import { Form, Submit } from "@/components/ui/form";
import { KINDS } from "@/lib/domain/message/kinds";
import { start } from "@/lib/features/messages/actions";
import { newFormKey } from "@/lib/form";

type Named = { id: string; name: string };

/** Asks one of those one knows for advice on something open, or for feedback on something decided. */
export const AskCard = ({
  contactId,
  subjects,
}: {
  contactId: string;
  subjects: { open: readonly Named[]; decided: readonly Named[] };
}) => (
  <Card title="Ask them">
    <div className="grid gap-5 wide:grid-cols-2">
      <p className="text-sm text-soft wide:col-span-2">
        Somebody outside sees what one does not. The letter names no company; what you ask stands here and
        with the decision.
      </p>
      {subjects.open.length > 0 ? (
        <AskForm kind="network-advice" label="For advice on" {...{ contactId, subjects: subjects.open }} />
      ) : null}
      {subjects.decided.length > 0 ? (
        <AskForm
          kind="network-feedback"
          label="For feedback on"
          {...{ contactId, subjects: subjects.decided }}
        />
      ) : null}
    </div>
  </Card>
);

const AskForm = ({
  kind,
  label,
  contactId,
  subjects,
}: {
  kind: "network-advice" | "network-feedback";
  label: string;
  contactId: string;
  subjects: readonly Named[];
}) => (
  <Form action={start} formKey={newFormKey()} label={KINDS[kind].label} className="grid gap-3">
    <input type="hidden" name="kind" value={kind} />
    <input type="hidden" name="contactId" value={contactId} />
    <Select name="opportunityId" label={label} options={optionsOf(subjects)} />
    <div>
      <Submit className={buttonClass()}>Write the letter</Submit>
    </div>
  </Form>
);

const optionsOf = (named: readonly Named[]) => named.map(({ id, name }) => ({ value: id, label: name }));

/** The other way round: from something to decide, or decided, to whom one asks. */
export const AskSomebody = ({
  opportunityId,
  kind,
  people,
}: {
  opportunityId: string;
  kind: "network-advice" | "network-feedback";
  people: readonly Named[];
}) => (
  <Form action={start} formKey={newFormKey()} label={KINDS[kind].label} className="grid gap-3">
    <input type="hidden" name="kind" value={kind} />
    <input type="hidden" name="opportunityId" value={opportunityId} />
    <Select name="contactId" label={`${KINDS[kind].label}: whom?`} options={optionsOf(people)} />
    <div>
      <Submit className={buttonClass()}>Write the letter</Submit>
    </div>
  </Form>
);
