import type { WeightingMethod } from "@/lib/domain/fit/weighting";
import { rankSumWeights, rocWeights } from "@/lib/domain/fit/weights";

/** How the order becomes weights: three ways, each with what it does to the first goal. */
export function WeightingField({
  count,
  value,
  onChoose,
}: {
  count: number;
  value: WeightingMethod;
  onChoose: (chosen: WeightingMethod) => void;
}) {
  return (
    <fieldset className="grid gap-2.5">
      <legend className="mb-2.5 font-serif text-lg font-[560]">What the order weighs</legend>
      {waysFor(count).map(({ name, title, says }) => (
        <label
          key={name}
          className="flex min-h-[44px] cursor-pointer items-start gap-3 rounded-[10px] border border-line bg-card px-4 py-3 has-checked:border-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name="weighting"
            value={name}
            defaultChecked={value === name}
            onChange={() => onChoose(name)}
            className="mt-1 size-4 flex-none accent-accent"
          />
          <span>
            <span className="font-[520]">{title}</span>
            <span className="block text-sm text-soft">{says}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function waysFor(count: number): { name: WeightingMethod; title: string; says: string }[] {
  const ranks = Array.from({ length: count }, (_, at) => at + 1);
  const first = (weights: readonly number[]) => Math.round((weights[0] ?? 0) * 100);
  const ofAll = count === 1 ? "The only one" : `The first of ${count}`;
  return [
    {
      name: "roc",
      title: "Steeply",
      says: `${ofAll} gets ${first(rocWeights(ranks))} of 100. It follows from the order alone, and suits most lists.`,
    },
    {
      name: "rank-sum",
      title: "More gently",
      says: `${ofAll} gets ${first(rankSumWeights(ranks))} of 100, and the last ones count for more.`,
    },
    {
      name: "points",
      title: "By points of your own",
      says: "Give 100 to the goal you would lift first, and the others what lifting them is worth beside it.",
    },
  ];
}
