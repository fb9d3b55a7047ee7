import { ButtonLink, buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { TextArea } from "@/components/ui/field";
import { Form, Submit } from "@/components/ui/form";
import { Note } from "@/components/ui/note";
import { Press } from "@/components/ui/press";
import type { Show } from "@/lib/domain/time/show";
import { keepReflection } from "@/lib/features/prepare/actions";
import type { ReflectionRow } from "@/lib/features/prepare/queries";
import { undo } from "@/lib/features/undo/actions";
import { newFormKey } from "@/lib/form";

/** Where one question is answered: always on a clean page, the answers before it stay below. */
export const AnswerForm = ({ question, isFirst }: { question: string; isFirst: boolean }) => (
  <Card>
    <Form
      action={keepReflection}
      formKey={newFormKey()}
      label="Your answer"
      className="grid gap-4 print:hidden"
    >
      <input type="hidden" name="question" value={question} />
      <TextArea
        name="answer"
        label={isFirst ? "Your answer" : "How you see it today"}
        hint="Only you read it. It goes into no letter."
        rows={7}
      />
      <div>
        <Submit className={buttonClass("primary")}>Keep it</Submit>
      </div>
    </Form>
  </Card>
);

/** That an answer was kept just now, and the way back. */
export const KeptNote = ({ entryId }: { entryId: string }) => (
  <div className="mb-6" role="status">
    <Note>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p>Kept, with today’s date.</p>
        <Press action={undo} fields={{ entryId }}>
          Take it back
        </Press>
      </div>
    </Note>
  </div>
);

/** The answers so far, the newest first. */
export const AnswersCard = ({
  answers,
  older,
  show,
}: {
  answers: readonly ReflectionRow[];
  /** Where those before are read; null: there are none. */
  older: string | null;
  show: Show;
}) => (
  <Card title="What you wrote">
    <ol className="-my-3 divide-y divide-line">
      {answers.map(({ id, answer, createdAt }) => (
        <li key={id} className="py-3">
          <p className="text-sm text-soft">
            <time dateTime={createdAt.toISOString()}>{show.moment(createdAt)}</time>
          </p>
          <p className="mt-0.5 max-w-[70ch] break-words whitespace-pre-line">{answer}</p>
        </li>
      ))}
    </ol>
    {older ? (
      <p className="mt-5">
        <ButtonLink href={older}>Older answers</ButtonLink>
      </p>
    ) : null}
  </Card>
);
