import { buttonClass } from "@/components/ui/button";
import { Select, TextArea } from "@/components/ui/field";
import { Form, Submit } from "@/components/ui/form";
import { Note } from "@/components/ui/note";
import { Press } from "@/components/ui/press";
import { capitalised } from "@/lib/domain/fit/wording";
import { KINDS } from "@/lib/domain/message/kinds";
import { REPLIES } from "@/lib/domain/timeline/kinds/they-replied";
import { start } from "@/lib/features/messages/actions";
import type { Sheet } from "@/lib/features/opportunities/queries";
import { replied } from "@/lib/features/replies/actions";
import { newFormKey } from "@/lib/form";

/** What they wrote back to a no; a new proposal is a reason to take it back. */
export function TheirReply({ sheet: { id: opportunityId, reply } }: { sheet: Sheet }) {
  return (
    <>
      {reply === "proposed" ? (
        <Note>
          <div className="grid gap-3">
            <p>They made you a new proposal. If it changes your answer, you can take your no back.</p>
            <Press action={start} fields={{ opportunityId, kind: "reopen" }}>
              {KINDS.reopen.label}
            </Press>
          </div>
        </Note>
      ) : null}
      <details>
        <summary className="py-2.5 text-sm font-[560] text-accent wide:py-1.5">They wrote back</summary>
        <Form
          action={replied}
          formKey={newFormKey()}
          className="mt-3 grid gap-4"
          label="What they wrote back"
          done="Noted."
        >
          <input type="hidden" name="opportunityId" value={opportunityId} />
          <Select name="reply" label="What they said" value="thanked" options={replies} />
          <TextArea name="note" label="A note of your own" isOptional rows={3} />
          <div>
            <Submit className={buttonClass()}>Note the answer</Submit>
          </div>
        </Form>
      </details>
    </>
  );
}

const replies = Object.entries(REPLIES).map(([value, said]) => ({ value, label: capitalised(said) }));
