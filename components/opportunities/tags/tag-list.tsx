import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Select, TextField } from "@/components/ui/field";
import { Form, Submit } from "@/components/ui/form";
import { Press } from "@/components/ui/press";
import { dropTag, joinTags, keepTag } from "@/lib/features/tags/actions";
import type { TagRow } from "@/lib/features/tags/queries";
import { MOST_COUNTED } from "@/lib/features/tags/schema";
import { newFormKey } from "@/lib/form";

/** The words of the person's own, each with what can be done with it. */
export const TagList = ({ tags }: { tags: readonly TagRow[] }) => (
  <div className="grid max-w-3xl gap-5">
    <Card title="A new tag">
      <Form
        action={keepTag}
        formKey={newFormKey()}
        className="grid items-end gap-3 wide:grid-cols-[minmax(0,1fr)_auto]"
        label="A new tag"
        done="It is there."
      >
        <TextField
          name="name"
          label="Name"
          hint="A stage of your own, a trade, a list: the stages that Tactful derives stay what they are."
        />
        <Submit className={`${buttonClass("primary")} wide:mb-7`}>Make it</Submit>
      </Form>
    </Card>
    {tags.length === 0 ? null : (
      <Card title="Your tags">
        <ul className="-my-3 divide-y divide-line">
          {tags.map((tag) => (
            <Tag key={tag.id} tag={tag} others={tags.filter(({ id }) => id !== tag.id)} />
          ))}
        </ul>
      </Card>
    )}
  </div>
);

const Tag = ({ tag: { id, name, count }, others }: { tag: TagRow; others: readonly TagRow[] }) => (
  <li data-row={id} className="py-3">
    <div className="flex flex-wrap items-baseline justify-between gap-x-4">
      <Link
        href={`/opportunities?view=all&tag=${id}`}
        prefetch={false}
        className="inline-flex min-h-[44px] items-center font-[560] break-words underline wide:min-h-8"
      >
        {name}
      </Link>
      <span className="text-sm text-soft tabular-nums">
        {count === 0 ? "on none" : count === 1 ? "on one" : `on ${count}${count >= MOST_COUNTED ? "+" : ""}`}
      </span>
    </div>
    <details>
      <summary className="py-3 text-sm text-soft">Rename, merge or remove</summary>
      <div className="grid gap-4 pt-1">
        <Form
          action={keepTag}
          formKey={newFormKey()}
          className="flex flex-wrap items-end gap-2.5"
          label={`Rename ${name}`}
          done="Renamed."
        >
          <input type="hidden" name="tagId" value={id} />
          <TextField name="name" label="Name" value={name} />
          <Submit className={buttonClass()}>Rename it</Submit>
        </Form>
        {others.length > 0 ? (
          <Form
            action={joinTags}
            formKey={newFormKey()}
            className="flex flex-wrap items-end gap-2.5"
            label={`Merge ${name}`}
          >
            <input type="hidden" name="tagId" value={id} />
            <Select
              name="into"
              label="It means the same as"
              options={others.map((other) => ({ value: other.id, label: other.name }))}
            />
            <Submit className={buttonClass()}>Merge them</Submit>
          </Form>
        ) : null}
        <Press action={dropTag} fields={{ tagId: id }} look="quiet" className="-ml-4 justify-items-start">
          Remove it
        </Press>
      </div>
    </details>
  </li>
);
