import { buttonClass } from "@/components/ui/button";
import { Select, TextField } from "@/components/ui/field";
import { GROUPS, type Sought } from "@/lib/domain/history/groups";

const ANY = { value: "", label: "Whatever it is" };
const WHO = [
  { value: "", label: "Anybody" },
  { value: "me", label: "Me" },
  { value: "them", label: "Them" },
];

/** What is looked for in the history; all of it is in the address. */
export function HistorySearch({
  sought: { group, by, text },
  typed,
  problem,
}: {
  sought: Sought;
  /** The days as the address has them, right or wrong. */
  typed: { from: string; to: string };
  problem: string | null;
}) {
  const isNarrowed = [group, by, typed.from, typed.to].some(Boolean);
  const groups = Object.entries(GROUPS).map(([value, { title }]) => ({ value, label: title }));
  return (
    <search className="print:hidden">
      <form action="/history" aria-label="Search the history" className="grid gap-4">
        <TextField name="q" label="Company, role or person" value={text} />
        <details open={isNarrowed}>
          <summary className="min-h-[44px] py-2.5 text-sm text-soft">What, by whom and when</summary>
          <div className="grid gap-4 pt-2 min-[480px]:grid-cols-2 wide:grid-cols-1">
            <Select name="group" label="What" value={group ?? ""} options={[ANY, ...groups]} />
            <Select name="by" label="By whom" value={by ?? ""} options={WHO} />
            <TextField name="from" label="From" type="date" value={typed.from} />
            <TextField name="to" label="Up to" type="date" value={typed.to} />
          </div>
        </details>
        {problem ? (
          <p role="alert" className="text-sm text-decline">
            {problem} All days are shown.
          </p>
        ) : null}
        <button type="submit" className={buttonClass("primary")}>
          Search
        </button>
      </form>
    </search>
  );
}
