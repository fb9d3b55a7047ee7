import { buttonClass } from "@/components/ui/button";
import { Select, TextField } from "@/components/ui/field";
import { DOCUMENT_KINDS, isDocumentKind } from "@/lib/domain/documents/versions";
import { MOST_BYTES } from "@/lib/features/documents/schema";
import { newFormKey } from "@/lib/form";
import { FileField } from "./file-field";

/** One file for the library, with what it is; a plain form, so that the browser sends the file as it is. */
export function HandInForm({
  goals,
  opportunityId,
  typed: { name, kind, careerGoalId },
}: {
  goals: readonly { id: string; title: string }[];
  opportunityId: string;
  typed: { name: string; kind: string; careerGoalId: string };
}) {
  return (
    <form
      action="/api/documents"
      method="post"
      encType="multipart/form-data"
      className="grid gap-4"
      aria-label="Hand in a document"
    >
      <input type="hidden" name="form-key" value={newFormKey()} />
      <input type="hidden" name="opportunityId" value={opportunityId} />
      <Select
        name="kind"
        label="What it is"
        value={isDocumentKind(kind) ? kind : "resume"}
        options={Object.entries(DOCUMENT_KINDS).map(([value, label]) => ({ value, label }))}
      />
      <TextField
        name="name"
        label="What you call it"
        isOptional
        hint="The same name again makes it the next version."
        value={name}
      />
      {goals.length > 0 ? (
        <Select
          name="careerGoalId"
          label="Made for which goal"
          isOptional
          value={careerGoalId}
          options={[
            { value: "", label: "–" },
            ...goals.map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
      ) : null}
      <FileField most={MOST_BYTES} />
      <div>
        <button type="submit" className={buttonClass("primary")}>
          Keep it
        </button>
      </div>
    </form>
  );
}
