import { Select } from "@/components/ui/field";
import type { GoalToOrder } from "./goal-to-order";
import { PointsInput } from "./points-input";
import { SwingLine } from "./swing-line";

/** A goal with its place as a list to choose from, for where no scripts run. Equal places tie. */
export function PlainGoal({
  goal: { id, label, rank, swing },
  count,
  points,
}: {
  goal: GoalToOrder;
  count: number;
  points: ReadonlyMap<string, string>;
}) {
  const places = Array.from({ length: count }, (_, at) => String(at + 1));
  return (
    <li>
      <fieldset className="grid grid-cols-[minmax(0,1fr)_88px] items-start gap-x-4 gap-y-1 rounded-[14px] border border-line bg-card px-4 py-3 shadow-card">
        <legend className="sr-only">{label}</legend>
        <input type="hidden" name="goal" value={id} />
        <div className="min-w-0 py-1">
          <p className="font-[560] break-words" aria-hidden="true">
            {label}
          </p>
          <SwingLine swing={swing} />
          <PointsInput id={id} label={label} value={points.get(id) ?? ""} />
        </div>
        <Select
          name={`place.${id}`}
          label="Place"
          value={String(rank)}
          options={places.map((value) => ({ value, label: value }))}
        />
      </fieldset>
    </li>
  );
}
