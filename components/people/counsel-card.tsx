import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Select, TextArea } from "@/components/ui/field";
import { Form, Submit } from "@/components/ui/form";
import type { Show } from "@/lib/domain/time/show";
import { keepTouch } from "@/lib/features/people/actions";
import type { Counsel } from "@/lib/features/people/queries";
import { newFormKey } from "@/lib/form";
import { AskSomebody } from "./ask-card";
import { WordList } from "./word-list";

/** What those one knows say about a decision: whom one asked, what they answered, and whom else one could ask. */
export const CounselCard = ({
  opportunityId,
  isDecided,
  counsel: { words, askable },
  show,
}: {
  opportunityId: string;
  isDecided: boolean;
  counsel: Counsel;
  show: Show;
}) =>
  words.length + askable.length === 0 ? null : (
    <Card title="What others say">
      <div className="grid gap-2">
        {words.length > 0 ? <WordList words={words} show={show} /> : null}
        {askable.length > 0 ? (
          <details>
            <summary className="py-2 text-sm font-[560] text-accent">
              {isDecided ? "Ask somebody for feedback" : "Ask somebody for advice"}
            </summary>
            <div className="mt-2">
              <AskSomebody
                opportunityId={opportunityId}
                kind={isDecided ? "network-feedback" : "network-advice"}
                people={askable}
              />
            </div>
          </details>
        ) : null}
        {askable.length > 0 ? (
          <details>
            <summary className="py-2 text-sm font-[560] text-accent">Note what somebody said</summary>
            <Form
              action={keepTouch}
              formKey={newFormKey()}
              label="What somebody said"
              className="mt-2 grid gap-3"
              done="Noted."
            >
              <input type="hidden" name="opportunityId" value={opportunityId} />
              <input type="hidden" name="by" value="them" />
              <input type="hidden" name="channel" value="other" />
              <Select
                name="contactId"
                label="Who"
                options={askable.map(({ id, name }) => ({ value: id, label: name }))}
              />
              <TextArea name="about" label="What they said" rows={3} />
              <div>
                <Submit className={buttonClass()}>Keep it with the decision</Submit>
              </div>
            </Form>
          </details>
        ) : null}
      </div>
    </Card>
  );
