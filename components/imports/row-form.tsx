import { buttonClass } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { Form, Submit } from "@/components/ui/form";
import { DATE_FIELDS, FIELDS, type Field } from "@/lib/domain/tables/field";
import { complete } from "@/lib/features/imports/actions";
import type { ReportRow } from "@/lib/features/imports/queries";
import { fieldName } from "@/lib/features/imports/schema";
import { newFormKey } from "@/lib/form";

/** The cells of one row that are missing, or cannot be read as they are, to be written here. */
export const RowForm = ({ importId, row: { line, where, amiss } }: { importId: string; row: ReportRow }) => (
  <Form action={complete} formKey={newFormKey()} label={`Complete ${where}`} className="mt-3 grid gap-3">
    <input type="hidden" name="importId" value={importId} />
    <input type="hidden" name="line" value={line} />
    {amiss.map(({ field, text }) =>
      isDay(field) ? (
        <TextField key={field} name={fieldName(field)} label={FIELDS[field]} type="date" isOptional />
      ) : (
        <TextField key={field} name={fieldName(field)} label={FIELDS[field]} value={text} />
      ),
    )}
    <div>
      <Submit className={buttonClass("plain")}>Put it right</Submit>
    </div>
  </Form>
);

const isDay = (field: Field): boolean => DATE_FIELDS.some((each) => each === field);
