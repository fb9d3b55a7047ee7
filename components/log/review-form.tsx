import { buttonClass } from "@/components/ui/button";
import { Form, Submit } from "@/components/ui/form";
import { type Change, type FilingKind, filingKinds } from "@/lib/domain/capture/filing-kind";
import type { Proposal } from "@/lib/domain/capture/proposal";
import { log } from "@/lib/features/filings/actions";
import type { WaitingFollowUp } from "@/lib/features/filings/queries";
import type { RoomFrame } from "@/lib/features/rooms/queries";
import { newFormKey } from "@/lib/form";
import { BelongsField, type Surroundings } from "./belongs-field";
import { ClosesField } from "./closes-field";
import { FactFields, FILING, type Start } from "./fact-fields";
import { ReadFacts } from "./read-facts";
import { TimesField } from "./times-field";

export type Draft = {
  originalId: string;
  proposal: Proposal;
  start: Start;
  change: Change;
  around: Surroundings;
  followUps: readonly WaitingFollowUp[];
};

/** The bar with the button lies over the foot of the form: what has the focus is scrolled up to stand above it. */
const CLEAR_OF_BAR = "[&_:is(a,input,select,summary,textarea)]:scroll-my-36";

/** What was read in an original, to be looked over and saved: nothing of it counts before. */
export function ReviewForm({ draft, frame }: { draft: Draft; frame: RoomFrame }) {
  const { originalId, proposal, start, change, around, followUps } = draft;
  return (
    <Form
      action={log}
      formKey={newFormKey()}
      label="The invitation"
      className={`${FILING} ${CLEAR_OF_BAR} grid gap-5`}
    >
      <input type="hidden" name="originalId" value={originalId} />
      <BelongsField around={around} frame={frame} />
      <FactFields start={start} />
      <TimesField proposal={proposal} change={change} frame={frame} />
      <ReadFacts proposal={proposal} />
      <ClosesField followUps={followUps} show={frame.show} />
      <Effect />
      <div className="sticky bottom-[calc(56px+env(safe-area-inset-bottom))] z-1 -mx-5 -mb-5 rounded-b-[14px] border-t border-line bg-card px-5 py-3 wide:bottom-0">
        <Submit className={`${buttonClass("primary")} w-full wide:w-auto`}>Save it</Submit>
      </div>
    </Form>
  );
}

/** What saving it does, by the kind that is chosen. */
const Effect = () => (
  <p className="text-sm text-soft">
    {filingKinds.map(({ kind, effect }) => (
      <span key={kind} className={FOR_KIND[kind]}>
        {effect}
      </span>
    ))}
  </p>
);

const FOR_KIND: Readonly<Record<FilingKind, string>> = {
  "interview-invitation":
    "hidden group-has-[select[name=kind]_option[value=interview-invitation]:checked]/filing:inline",
  "recruiter-outreach":
    "hidden group-has-[select[name=kind]_option[value=recruiter-outreach]:checked]/filing:inline",
  "scheduling-update":
    "hidden group-has-[select[name=kind]_option[value=scheduling-update]:checked]/filing:inline",
  confirmation: "hidden group-has-[select[name=kind]_option[value=confirmation]:checked]/filing:inline",
  rejection: "hidden group-has-[select[name=kind]_option[value=rejection]:checked]/filing:inline",
  offer: "hidden group-has-[select[name=kind]_option[value=offer]:checked]/filing:inline",
  posting: "hidden group-has-[select[name=kind]_option[value=posting]:checked]/filing:inline",
  other: "hidden group-has-[select[name=kind]_option[value=other]:checked]/filing:inline",
};
