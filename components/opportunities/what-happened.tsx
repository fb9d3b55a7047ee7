import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Select, TextField } from "@/components/ui/field";
import { Form, Submit } from "@/components/ui/form";
import { Press } from "@/components/ui/press";
import { fits } from "@/lib/domain/message/meaning";
import { CHANNELS } from "@/lib/features/invitations/schema";
import { interviewed, offered } from "@/lib/features/offers/actions";
import type { Sheet } from "@/lib/features/opportunities/queries";
import { newFormKey } from "@/lib/form";
import { TheirReply } from "./their-reply";

/** What comes from their side: while it is open an interview or an offer, after a no what they wrote back. */
export function WhatHappened({ sheet }: { sheet: Sheet }) {
  const isDeclined = fits("reopen", sheet.stage);
  if (!isDeclined && (!sheet.isOpen || sheet.stage === "offered")) return null;
  return (
    <div className="print:hidden">
      <Card title="What happened since">
        <div className="grid gap-4">
          {isDeclined ? <TheirReply sheet={sheet} /> : <TheirMove id={sheet.id} />}
        </div>
      </Card>
    </div>
  );
}

const TheirMove = ({ id: opportunityId }: { id: string }) => (
  <>
    <Press action={interviewed} fields={{ opportunityId }}>
      We had an interview
    </Press>
    <details>
      <summary className="py-2.5 text-sm font-[560] text-accent wide:py-1.5">They made me an offer</summary>
      <Form action={offered} formKey={newFormKey()} className="mt-3 grid gap-4" label="Their offer">
        <input type="hidden" name="opportunityId" value={opportunityId} />
        <Select name="channel" label="How it came" value="phone" options={channels} />
        <TextField name="answerBy" label="They want an answer by" isOptional type="datetime-local" />
        <div>
          <Submit className={buttonClass()}>Note the offer</Submit>
        </div>
      </Form>
    </details>
  </>
);

const channels = Object.entries(CHANNELS).map(([value, label]) => ({ value, label }));
