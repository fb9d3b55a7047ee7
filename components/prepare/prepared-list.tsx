import { Circle, CircleCheck, RotateCcw, X } from "lucide-static";
import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { TextField } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form, Submit } from "@/components/ui/form";
import { Icon } from "@/components/ui/icon";
import { ProgressBar } from "@/components/ui/progress-bar";
import { type ListLine, type ListName, progressOf } from "@/lib/domain/prepare/lists";
import type { Show } from "@/lib/domain/time/show";
import { addLine, dropLine, tickLine } from "@/lib/features/prepare/actions";
import { newFormKey } from "@/lib/form";

/** A short list: each line is ticked, taken out, or comes up again when it has worn off; and one's own are added. */
export function PreparedListCard({
  list,
  title,
  lines,
  show,
}: {
  list: ListName;
  title: string;
  lines: readonly ListLine[];
  show: Show;
}) {
  const { done, count } = progressOf(lines);
  return (
    <Card title="The list" aside={count > 0 ? `${done} of ${count} done` : ""}>
      {count > 0 ? (
        <ProgressBar value={done} max={count} label={`${title}: ${done} of ${count} done`} />
      ) : null}
      <ul className="mt-2 mb-3 divide-y divide-line">
        {lines.map((line) => (
          <Line key={line.taskId ?? line.item} {...{ list, line, show }} />
        ))}
      </ul>
      {count === 0 ? (
        <p className="mb-3 text-soft">Nothing stands here any more. What would help you next?</p>
      ) : null}
      <Form
        action={addLine}
        formKey={newFormKey()}
        label="A line of your own"
        className="grid gap-2 print:hidden"
      >
        <input type="hidden" name="list" value={list} />
        <Fold summary="Add a line of your own" isOpen={false} field="list">
          <TextField name="label" label="What is to be done?" />
          <div>
            <Submit className={buttonClass()}>Add it</Submit>
          </div>
        </Fold>
      </Form>
    </Card>
  );
}

function Line({ list, line, show }: { list: ListName; line: ListLine; show: Show }) {
  const { label, why, doneAt, isWornOff } = line;
  const isDone = doneAt !== null && !isWornOff;
  return (
    <li className="grid grid-cols-[44px_minmax(0,1fr)_44px] items-start gap-x-1.5 py-1.5 print:grid-cols-[24px_minmax(0,1fr)]">
      <Tick {...{ list, line, isDone }} />
      <div className="min-w-0 py-2.5 print:py-0.5">
        <p className={`font-[520] break-words ${isDone ? "text-soft" : ""}`}>{label}</p>
        {why && !isDone ? <p className="text-sm text-soft">{why}</p> : null}
        {doneAt ? (
          <p className={`text-sm ${isWornOff ? "text-consider" : "text-soft"}`}>
            {isWornOff
              ? `Done ${show.day(doneAt)}. Look at it again: is it still so?`
              : `Done ${show.day(doneAt)}`}
          </p>
        ) : null}
      </div>
      <Form action={dropLine} formKey={newFormKey()} className="print:hidden">
        <LineFields {...{ list, line }} />
        <Submit className={`${iconButton} text-soft hover:text-ink`}>
          <Icon svg={X} className="size-4" />
          <span className="sr-only">Remove: {label}</span>
        </Submit>
      </Form>
    </li>
  );
}

const iconButton =
  "grid size-11 cursor-pointer place-items-center rounded-full hover:bg-sunk aria-disabled:opacity-60";

function Tick({ list, line, isDone }: { list: ListName; line: ListLine; isDone: boolean }) {
  const { svg, says, hue } = isDone
    ? { svg: CircleCheck, says: "Not done yet", hue: "text-accept" }
    : line.isWornOff
      ? { svg: RotateCcw, says: "Done again", hue: "text-consider" }
      : { svg: Circle, says: "Done", hue: "text-line-strong" };
  return (
    <Form action={tickLine} formKey={newFormKey()} className="print:contents">
      <LineFields {...{ list, line }} />
      <input type="hidden" name="done" value={isDone ? "no" : "yes"} />
      <Submit className={`${iconButton} ${hue} print:size-6`}>
        <Icon svg={svg} className="size-6 print:size-4" />
        <span className="sr-only">
          {says}: {line.label}
        </span>
      </Submit>
    </Form>
  );
}

const LineFields = ({ list, line }: { list: ListName; line: ListLine }) => (
  <>
    <input type="hidden" name="list" value={list} />
    {line.item ? (
      <input type="hidden" name="item" value={line.item} />
    ) : (
      <input type="hidden" name="taskId" value={line.taskId ?? ""} />
    )}
  </>
);
