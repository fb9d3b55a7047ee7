import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Choices, TextField } from "@/components/ui/field";
import { Form, Submit } from "@/components/ui/form";
import { Note } from "@/components/ui/note";
import { Press } from "@/components/ui/press";
import type { Show } from "@/lib/domain/time/show";
import { keepMyAccount, removeMyAccount } from "@/lib/features/removal/actions";
import type { Removal } from "@/lib/features/removal/queries";
import { GRACE_DAYS } from "@/lib/features/removal/schema";
import { newFormKey } from "@/lib/form";

/** Removing an account: what goes, what does not, when; and how to keep it while there is time. */
export function RemovalForm({ removal, show }: { removal: Removal; show: Show }) {
  const { removeAt } = removal;
  return (
    <>
      {removeAt ? (
        <Card title="Your account will be removed">
          <div className="grid gap-4">
            <Note tone="look">
              On {show.moment(removeAt)} your account goes, with everything that is in it. Until then all is
              as before.
            </Note>
            <div className="flex">
              <Press action={keepMyAccount} fields={{}} look="primary">
                Keep my account
              </Press>
            </div>
          </div>
        </Card>
      ) : null}
      <Card title={removeAt ? "Or sooner" : "Remove your account"}>
        <div className="grid gap-5">
          <WhatGoes removal={removal} />
          <Form
            action={removeMyAccount}
            formKey={newFormKey()}
            label="Remove your account"
            className="grid gap-5"
          >
            <Choices
              name="when"
              label="When"
              value={removeAt ? "at-once" : "in-a-week"}
              options={[
                {
                  value: "in-a-week",
                  label: `In ${GRACE_DAYS} days`,
                  hint: "Until then you can change your mind: sign in, and keep it.",
                },
                { value: "at-once", label: "At once", hint: "Nothing brings it back." },
              ]}
              look="ways"
            />
            <TextField
              name="password"
              label="Your password"
              type="password"
              hint="So that nobody does this who only found your browser open."
              autoComplete="current-password"
            />
            <div>
              <Submit className={buttonClass()}>Remove my account</Submit>
            </div>
          </Form>
        </div>
      </Card>
    </>
  );
}

const WhatGoes = ({ removal: { email, isOwner, isLast } }: { removal: Removal }) => (
  <div className="grid gap-3 text-sm text-soft">
    <p>
      Everything of <span className="text-ink">{email}</span> goes: opportunities and their history, letters,
      decisions, criteria, notes, contacts, what you handed in and your documents, every session and the
      private calendar address.{" "}
      <Link href="/settings/export" prefetch={false} className="text-accent underline">
        Take a copy first
      </Link>{" "}
      if you may ever want any of it.
    </p>
    <p>
      Backups of this server that were made before still hold it: those of every day for up to four weeks,
      those from before an upgrade for thirty days, those that the owner made by hand for as long as the owner
      keeps them.
    </p>
    {isOwner ? (
      <p>
        {isLast
          ? "You are the only one here. When you are gone, the next start of Tactful prints a code with which a new first account can be made."
          : "You run this installation. The other accounts go on, and so do the daily backups, but nobody will see them in Settings any more; who has access to the machine still can."}
      </p>
    ) : null}
  </div>
);
