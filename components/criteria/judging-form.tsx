import type { ReactNode } from "react";
import { Choices, TextArea, TextField } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { SaveOrLeave } from "@/components/ui/save-or-leave";
import { keepJudging } from "@/lib/features/judging/actions";
import type { JudgingSettings } from "@/lib/features/judging/schema";
import { newFormKey } from "@/lib/form";
import { judgingFields } from "./judging-fields";

/** How opportunities are judged: the levels, what the bar is, other currencies, and the hours there are. */
export function JudgingForm({ judging }: { judging: JudgingSettings }) {
  const { presentIsBar, ...fields } = judgingFields(judging);
  return (
    <Form
      action={keepJudging}
      formKey={newFormKey()}
      label="How it is judged"
      done="Kept. It holds from now on; decisions you have made keep their advice."
      className="grid max-w-2xl gap-8"
    >
      <Part
        title="For an interview"
        says="An interview is a cheap way to learn more, so it may ask for less than an offer."
      >
        <TextField
          name="interviewFloor"
          label="Floor"
          value={fields.interviewFloor}
          inputMode="numeric"
          hint="If even the best case stays below it, the advice is to decline."
        />
        <TextField
          name="interviewBar"
          label="Bar"
          value={fields.interviewBar}
          inputMode="numeric"
          hint="If even the worst case reaches it, the advice is to accept."
        />
      </Part>
      <Part title="For an offer" says="An offer is for years, so it should come to more.">
        <TextField name="offerFloor" label="Floor" value={fields.offerFloor} inputMode="numeric" />
        <TextField name="offerBar" label="Bar" value={fields.offerBar} inputMode="numeric" />
      </Part>
      <Part
        title="Your present job as the bar"
        says="Better than any number: what staying where you are would come to on the same list."
      >
        <div className="wide:col-span-2">
          <Choices
            name="presentIsBar"
            label="Your present job as the bar"
            isLabelHidden
            look="boxes"
            value={presentIsBar ?? []}
            options={[
              {
                value: "yes",
                label: "Use its score in place of both bars",
                hint: "While any of its answers is open, the bars above hold.",
              },
            ]}
          />
        </div>
      </Part>
      <Part
        title="Other currencies"
        says="Amounts are compared by your own rates: what one unit of each is worth in one they all share."
      >
        <div className="wide:col-span-2">
          <TextArea
            name="rates"
            label="Exchange rates"
            isOptional
            value={fields.rates}
            hint="One a line, such as “EUR 1” and “USD 0.92”. Without a rate an amount in another currency counts as unknown."
          />
        </div>
      </Part>
      <Part
        title="Your time"
        says="When there are more interviews than hours, the comparison says which to choose."
      >
        <TextField
          name="weeklyHours"
          label="Hours a week for interviews"
          isOptional
          value={fields.weeklyHours}
          inputMode="numeric"
          hint="Leave it empty if time is not what is short."
        />
        <TextField
          name="hoursEach"
          label="Hours one interview takes"
          value={fields.hoursEach}
          inputMode="numeric"
          hint="With getting ready and getting there."
        />
      </Part>
      <SaveOrLeave save="Keep it so" leave="To your criteria" to="/criteria" />
    </Form>
  );
}

function Part({ title, says, children }: { title: string; says: string; children: ReactNode }) {
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-1 font-serif text-lg font-[560]">{title}</legend>
      <p className="text-sm text-soft">{says}</p>
      <div className="grid gap-4 wide:grid-cols-2">{children}</div>
    </fieldset>
  );
}
