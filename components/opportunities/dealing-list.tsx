import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { Show } from "@/lib/domain/time/show";
import type { Dealing } from "@/lib/features/dealings/queries";
import { StageBadge } from "./stage-badge";

/** What one had to do before with whom a name may mean. */
export const DealingList = ({
  text,
  dealings,
  show,
}: {
  text: string;
  dealings: readonly Dealing[];
  show: Show;
}) => (
  <div className="grid max-w-3xl gap-5">
    <search>
      <form action="/opportunities/dealings" className="flex flex-wrap items-end gap-2.5">
        <label htmlFor="who" className="w-full text-[13px] font-[560]">
          A company, an agency or a person
        </label>
        <input
          id="who"
          type="search"
          name="q"
          defaultValue={text}
          maxLength={200}
          className="min-h-[44px] min-w-0 flex-1 rounded-[10px] border border-line-strong bg-card px-3 py-2.5"
        />
        <button type="submit" className={buttonClass("primary")}>
          Look
        </button>
      </form>
    </search>
    <div role="status" className={text && dealings.length === 0 ? "text-soft" : "sr-only"}>
      {text ? (dealings.length === 0 ? `Nobody is called “${text}” here: you have not met.` : "Found.") : ""}
    </div>
    {dealings.map((dealing) => (
      <Card key={`${dealing.as} ${dealing.name}`} title={dealing.name} aside={AS[dealing.as]}>
        <p>
          {dealing.count === 1 ? "One opportunity" : `${dealing.count} opportunities`}:{" "}
          {dealing.outcomes
            .map(({ said, count }) => (dealing.count === 1 ? said : `${count} ${said}`))
            .join(", ")}
          . {dealing.answered ? "They have written or rung." : "No word of theirs is kept."} Last entry{" "}
          {show.ago(dealing.lastAt)}.
        </p>
        <ul className="mt-3 grid gap-1.5">
          {dealing.opportunities.map(({ id, role, company, stage }) => (
            <li key={id} data-row={id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Link
                href={`/opportunities/${id}`}
                prefetch={false}
                className="inline-flex min-h-[44px] items-center break-words underline wide:min-h-6"
              >
                {dealing.as === "company" ? role : `${role}, ${company}`}
              </Link>
              <StageBadge stage={stage} />
            </li>
          ))}
        </ul>
      </Card>
    ))}
  </div>
);

const AS: Readonly<Record<Dealing["as"], string>> = {
  company: "Company",
  agency: "Agency",
  contact: "Person",
};
