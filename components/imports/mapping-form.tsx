import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Choices, type Option, Select } from "@/components/ui/field";
import { Form, Submit } from "@/components/ui/form";
import { FIELD_NAMES, FIELDS } from "@/lib/domain/tables/field";
import { IMPORTED_STAGES } from "@/lib/domain/tables/statuses";
import { stageTitle } from "@/lib/domain/timeline/stage";
import { saveMapping } from "@/lib/features/imports/actions";
import type { ImportReport } from "@/lib/features/imports/queries";
import { fieldName, statusName, statusTextName } from "@/lib/features/imports/schema";
import { newFormKey } from "@/lib/form";
import { needsColumns } from "./words";

/**
 * How a table was read, to be put right: what could not be told from it is asked openly, and what was guessed, which is
 * mostly right, can be unfolded.
 */
export function MappingForm({ report }: { report: ImportReport }) {
  const { id, layout, mapping, examples, ambiguous, counts } = report;
  const columns = layout.columns.map((column, at) => ({
    value: String(at),
    label: named(column, examples[at] ?? ""),
  }));
  const statuses = mapping.statuses.map((status, at) => ({ ...status, at }));
  const unknown = statuses.filter(({ stage }) => stage === null);
  const isUnnamed = needsColumns(report);
  const isOpenQuestion = isUnnamed || mapping.order === "undecided" || unknown.length > 0;
  const send = (
    <Submit className={buttonClass(isOpenQuestion ? "primary" : "plain")}>
      {isUnnamed ? "Look through it" : "Look through it again"}
    </Submit>
  );
  const order = ambiguous ? <OrderField order={mapping.order} ambiguous={ambiguous} /> : null;
  return (
    <Card title={isOpenQuestion ? "What only you know" : "How it was read"}>
      <Form action={saveMapping} formKey={newFormKey()} label="How it was read" className="grid gap-5">
        <input type="hidden" name="importId" value={id} />
        {isUnnamed ? (
          <p className="text-sm text-soft">
            It could not be told which column names the company, and which the role. Say it, and see then what
            would come of it.
          </p>
        ) : null}
        {mapping.order === "undecided" ? order : null}
        <StatusFields statuses={unknown} title="What do these mean?" />
        <details open={isUnnamed || counts.new + counts.doubtful === 0}>
          <summary className="inline-flex min-h-[44px] items-center text-sm text-soft underline wide:min-h-8">
            Which column holds what
          </summary>
          <div className="mt-4 grid gap-5">
            {mapping.order === "undecided" ? null : order}
            <ColumnFields mapping={mapping} columns={columns} />
            <StatusFields
              statuses={statuses.filter(({ stage }) => stage !== null)}
              title="What the statuses mean"
            />
            {isOpenQuestion ? null : <div>{send}</div>}
          </div>
        </details>
        {isOpenQuestion ? <div>{send}</div> : null}
      </Form>
    </Card>
  );
}

type Mapping = ImportReport["mapping"];

const OrderField = ({
  order,
  ambiguous: { text, dayFirst, monthFirst },
}: {
  order: Mapping["order"];
  ambiguous: NonNullable<ImportReport["ambiguous"]>;
}) => (
  <Choices
    name="order"
    label={`How is “${text}” meant?`}
    hint={order === "undecided" ? "Nothing in the table tells which number is the day." : undefined}
    value={order}
    options={[
      { value: "day-first", label: dayFirst },
      { value: "month-first", label: monthFirst },
    ]}
    look="segments"
  />
);

function ColumnFields({ mapping: { fields, kept }, columns }: { mapping: Mapping; columns: Option[] }) {
  const taken = new Set(Object.values(fields).map(String));
  const others = columns.filter(({ value }) => !taken.has(value));
  return (
    <>
      {FIELD_NAMES.map((field) => (
        <Select
          key={field}
          name={fieldName(field)}
          label={FIELDS[field]}
          value={fields[field] === undefined ? "" : String(fields[field])}
          options={[{ value: "", label: "In no column" }, ...columns]}
        />
      ))}
      {others.length > 0 ? (
        <Choices
          name="kept"
          label="Keep as notes, too"
          value={kept.map(String)}
          options={others}
          look="boxes"
        />
      ) : null}
    </>
  );
}

type Status = Mapping["statuses"][number] & { at: number };

const StatusFields = ({ statuses, title }: { statuses: readonly Status[]; title: string }) =>
  statuses.length === 0 ? null : (
    <fieldset>
      <legend className="mb-3 text-sm text-soft">{title}</legend>
      <div className="grid gap-4">
        {statuses.map(({ text, stage, at }) => (
          <div key={text}>
            <input type="hidden" name={statusTextName(at)} value={text} />
            <Select name={statusName(at)} label={`“${text}”`} value={stage ?? ""} options={stages} />
          </div>
        ))}
      </div>
    </fieldset>
  );

const stages = [
  { value: "", label: "None of these: keep it as a note" },
  ...IMPORTED_STAGES.map((stage) => ({ value: stage, label: stageTitle(stage) })),
];

const named = (column: string, example: string): string =>
  example ? `${cut(column)} (${cut(example)})` : cut(column);

const cut = (text: string): string => {
  const line = text.replaceAll("\n", " ");
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
};
