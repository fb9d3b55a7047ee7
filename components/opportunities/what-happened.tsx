import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Select, TextField } from "@/components/ui/field";
import { Form, Submit } from "@/components/ui/form";
import { Press } from "@/components/ui/press";
import { CHANNELS } from "@/lib/features/invitations/schema";
import { interviewed, offered } from "@/lib/features/offers/actions";
import type { Sheet } from "@/lib/features/opportunities/queries";
import { newFormKey } from "@/lib/form";

/** What comes from their side while it is open: an interview that took place, an offer. */
export function WhatHappened({ sheet: { id: opportunityId, stage, isOpen } }: { sheet: Sheet }) {
  if (!isOpen || stage === "offered") return null;
  return (
    <div className="print:hidden">
      <Card title="What happened since">
        <div className="grid gap-4">
          <Press action={interviewed} fields={{ opportunityId }}>
            We had an interview
          </Press>
          <details>
            <summary className="inline-flex min-h-[44px] items-center wide:min-h-9">
              They made me an offer
            </summary>
            <Form action={offered} formKey={newFormKey()} className="mt-3 grid gap-4" label="Their offer">
              <input type="hidden" name="opportunityId" value={opportunityId} />
              <Select name="channel" label="How it came" value="phone" options={channels} />
              <TextField name="answerBy" label="They want an answer by" isOptional type="datetime-local" />
              <div>
                <Submit className={buttonClass()}>Note the offer</Submit>
              </div>
            </Form>
          </details>
        </div>
      </Card>
    </div>
  );
}

const channels = Object.entries(CHANNELS).map(([value, label]) => ({ value, label }));
