import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { TextField } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form, Submit } from "@/components/ui/form";
import { QuietPress } from "@/components/ui/quiet-press";
import { TheirLink } from "@/components/ui/their-link";
import { dropLink, keepLink } from "@/lib/features/links/actions";
import type { LinkRow } from "@/lib/features/links/queries";
import { newFormKey } from "@/lib/form";

/** Pages of the web that belong to it: the team, the product, what was read about them. */
export const LinksCard = ({ opportunityId, links }: { opportunityId: string; links: readonly LinkRow[] }) => (
  <div className={links.length === 0 ? "print:hidden" : ""}>
    <Card id="links" title="Links">
      {links.length > 0 ? (
        <ul className="-mt-1.5 mb-1 grid gap-1">
          {links.map(({ id, title, url }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-x-3">
              <span className="min-w-0 break-words">
                <TheirLink address={url}>{title}</TheirLink>
              </span>
              <QuietPress action={dropLink} fields={{ linkId: id }}>
                Remove<span className="sr-only"> the link {title}</span>
              </QuietPress>
            </li>
          ))}
        </ul>
      ) : null}
      <Form
        action={keepLink}
        formKey={newFormKey()}
        className="grid gap-3 print:hidden"
        label="Keep a link"
        done="Kept."
      >
        <input type="hidden" name="opportunityId" value={opportunityId} />
        <Fold summary="Keep a link" isOpen={false} field="opportunityId">
          <TextField name="url" label="Its address" type="url" />
          <TextField name="title" label="What it is" isOptional />
          <div>
            <Submit className={buttonClass()}>Keep the link</Submit>
          </div>
        </Fold>
      </Form>
    </Card>
  </div>
);
