import { buttonClass } from "@/components/ui/button";
import { Form, Submit } from "@/components/ui/form";
import type { Prefilled } from "@/lib/domain/capture/prefill";
import { log } from "@/lib/features/filings/actions";
import { newFormKey } from "@/lib/form";
import { FactFields, FILING } from "./fact-fields";

/** What was said on the phone or in passing, typed in. */
export const LogForm = ({ dates }: { dates: Prefilled }) => (
  <Form action={log} formKey={newFormKey()} label="The invitation" className={`${FILING} grid gap-5`}>
    <FactFields start={{ ...dates, kind: "interview-invitation", channel: "email", proposal: null }} />
    <div>
      <Submit className={buttonClass()}>Save it</Submit>
    </div>
  </Form>
);
