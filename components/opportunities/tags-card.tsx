import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Select, TextField } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form, Submit } from "@/components/ui/form";
import { Press } from "@/components/ui/press";
import { QuietPress } from "@/components/ui/quiet-press";
import { applyToTicked } from "@/lib/features/changes/actions";
import { newFormKey } from "@/lib/form";

type Tag = { id: string; name: string };

/** The person's own words for it, and whether it is put away. */
export function TagsCard({
  opportunityId,
  tags,
  all,
  isArchived,
}: {
  opportunityId: string;
  tags: readonly Tag[];
  all: readonly Tag[];
  isArchived: boolean;
}) {
  const others = all.filter(({ id }) => !tags.some((tag) => tag.id === id));
  const fields = { opportunity: opportunityId, back: `/opportunities/${opportunityId}` };
  return (
    <div className={tags.length === 0 ? "print:hidden" : ""}>
      <Card id="tags" title="Tags">
        {tags.length > 0 ? (
          <ul className="flex flex-wrap gap-2">
            {tags.map(({ id, name }) => (
              <li key={id} className="flex items-center rounded-full bg-sunk pl-3 text-[14px] print:pr-3">
                <span className="break-words">{name}</span>
                <Press
                  action={applyToTicked}
                  fields={{ ...fields, intent: "untag", tag: id }}
                  look="quiet"
                  className="print:hidden"
                >
                  <span aria-hidden="true">×</span>
                  <span className="sr-only">Take off the tag {name}</span>
                </Press>
              </li>
            ))}
          </ul>
        ) : null}
        <Form
          action={applyToTicked}
          formKey={newFormKey()}
          className="grid gap-3 print:hidden"
          label="Add a tag"
        >
          <input type="hidden" name="opportunity" value={opportunityId} />
          <input type="hidden" name="back" value={fields.back} />
          <input type="hidden" name="intent" value="tag" />
          <Fold summary="Add a tag" isOpen={false} field="opportunity">
            {others.length > 0 ? (
              <Select
                name="tag"
                label="One that you have"
                isOptional
                options={[
                  { value: "", label: "–" },
                  ...others.map(({ id, name }) => ({ value: id, label: name })),
                ]}
              />
            ) : null}
            <TextField name="name" label={others.length > 0 ? "Or a new one" : "A new tag"} isOptional />
            <div>
              <Submit className={buttonClass()}>Add it</Submit>
            </div>
          </Fold>
        </Form>
        <QuietPress
          action={applyToTicked}
          fields={{ ...fields, intent: isArchived ? "unarchive" : "archive" }}
        >
          {isArchived ? "Bring it back into the list" : "Put it away, out of the list"}
        </QuietPress>
      </Card>
    </div>
  );
}
