import { buttonClass } from "@/components/ui/button";
import { Select, TextField } from "@/components/ui/field";
import { Submit } from "@/components/ui/form";
import { MOST_AT_ONCE } from "@/lib/features/changes/schema";

/** What can be done with the rows that are ticked; while any is, it stays in sight. */
export function TickBar({
  tags,
  isArchive,
}: {
  tags: readonly { id: string; name: string }[];
  isArchive: boolean;
}) {
  return (
    <fieldset className="mt-4 grid gap-3 rounded-[14px] border border-line bg-card px-4 py-3 shadow-card group-has-[[name=opportunity]:checked]/list:border-line-strong wide:group-has-[[name=opportunity]:checked]/list:sticky wide:group-has-[[name=opportunity]:checked]/list:bottom-4 wide:group-has-[[name=opportunity]:checked]/list:z-2 print:hidden">
      <legend className="sr-only">With the ticked rows</legend>
      <p aria-hidden="true" className="text-[13px] font-[560]">
        With the ticked rows
      </p>
      <div className="flex flex-wrap items-end gap-2.5">
        <div className="grid w-full grid-cols-2 items-end gap-2.5 wide:w-auto wide:grid-cols-[11rem_12rem]">
          <Select name="tag" label="Tag" value="" options={[NEW, ...tags.map(toOption)]} />
          <TextField name="name" label="Name of a new one" />
        </div>
        <Submit name="intent" value="tag" className={buttonClass()}>
          Tag
        </Submit>
        <Submit name="intent" value="untag" className={buttonClass("quiet")}>
          Take the tag off
        </Submit>
        <span aria-hidden="true" className="hidden h-9 border-l border-line wide:inline" />
        <Submit name="intent" value={isArchive ? "unarchive" : "archive"} className={buttonClass()}>
          {isArchive ? "Bring back" : "Archive"}
        </Submit>
        <Submit name="intent" value="no-answer" className={buttonClass()}>
          No answer came
        </Submit>
        <Submit name="intent" value="role-closed" className={buttonClass()}>
          Role is gone
        </Submit>
      </div>
      <p className="text-sm text-soft">
        Up to {MOST_AT_ONCE} at once; each gets an entry in its timeline, and all can be taken back. A no of
        yours is written one by one, at the letter desk.
      </p>
    </fieldset>
  );
}

const NEW = { value: "", label: "A new one" };
const toOption = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });
