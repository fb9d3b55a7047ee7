import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Choices, TextArea } from "@/components/ui/field";
import { Form, Submit } from "@/components/ui/form";
import { review } from "@/lib/features/decisions/actions";
import { newFormKey } from "@/lib/form";

/** Whether it still seems right, and what came of it. */
export function ReviewForm({ decisionId }: { decisionId: string }) {
  return (
    <Card title="Looking back">
      <Form action={review} formKey={newFormKey()} label="Looking back">
        <input type="hidden" name="decisionId" value={decisionId} />
        <Choices
          name="wasRight"
          label="With what you knew and what you know now: does it still seem right?"
          options={verdicts}
          look="segments"
        />
        <TextArea
          name="outcome"
          label="What happened since?"
          isOptional
          hint="A good decision can end badly, and the other way round: it helps to keep the two apart."
          rows={3}
        />
        <Submit className={`${buttonClass("primary")} justify-self-start`}>Keep the review</Submit>
      </Form>
    </Card>
  );
}

const verdicts = [
  { value: "yes", label: "It still seems right" },
  { value: "no", label: "I would decide otherwise" },
];
