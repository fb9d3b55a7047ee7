import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Note } from "@/components/ui/note";
import type { Gate } from "@/lib/domain/fit/gate";
import type { CriterionJudgement } from "@/lib/domain/fit/judgement";
import { fromTo, listedUpTo, wholePoints } from "@/lib/domain/fit/wording";
import type { Weighed } from "@/lib/features/advice/queries";

type Contenders = Weighed["contenders"];

/** What is to be said when another number was ticked than can stand side by side. */
export function HowMany({
  chosen,
  leftOut,
}: {
  chosen: number;
  leftOut: readonly { company: string; role: string }[];
}) {
  if (chosen !== 1 && leftOut.length === 0) return null;
  const names = leftOut.map(({ company, role }) => `${company} (${role})`);
  return (
    <div className="mb-6">
      <Note tone="look">
        {chosen === 1
          ? "It takes two to compare: tick one more."
          : `Six is the most that can stand side by side. Left out: ${listedUpTo(MOST_NAMED, names)}.`}
      </Note>
    </div>
  );
}

const MOST_NAMED = 12;

/** Criteria down, opportunities across: what is known of each. */
export function CompareTable({ weighed: { contenders, profile } }: { weighed: Weighed }) {
  const of = (contender: Contenders[number], criterionId: string) =>
    contender.judgement.perCriterion.find(({ id }) => id === criterionId);
  return (
    <Card title="Criterion by criterion">
      <p className="mb-2 text-sm text-soft min-[42rem]:hidden print:hidden">
        The table goes on to the right: swipe it sideways.
      </p>
      <section
        className="-mx-5 overflow-x-auto px-5 focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-accent"
        aria-label="The table of criteria, which scrolls sideways"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is swiped by hand is scrolled by keys
        tabIndex={0}
      >
        <table className="w-full min-w-[36rem] text-sm">
          <thead>
            <tr className="text-left align-bottom">
              <th scope="col" className="py-2 pr-4 font-normal text-soft">
                What matters
              </th>
              {contenders.map(({ id, company }) => (
                <th key={id} scope="col" className="py-2 pr-4 font-[560]">
                  <Link
                    href={`/opportunities/${id}`}
                    prefetch={false}
                    className="inline-block min-h-6 underline"
                  >
                    {company}
                  </Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {profile.criteria.map(({ id, label, limit }) => (
              <tr key={id} className="border-t border-line align-top">
                <th scope="row" className="py-2 pr-4 text-left font-[520]">
                  {limit ?? label}
                </th>
                {contenders.map((contender) => {
                  const criterion = of(contender, id);
                  return (
                    <td key={contender.id} className="py-2 pr-4">
                      {criterion ? <Cell criterion={criterion} /> : null}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Card>
  );
}

const gateWords: Record<Gate, { words: string; className: string }> = {
  met: { words: "✓ met", className: "text-accept" },
  unknown: { words: "? open", className: "text-clarify" },
  violated: { words: "✕ not met", className: "text-decline" },
};

/** A weight is that of one opportunity: where a goal does not apply, the others weigh more. */
function Cell({ criterion: { answer, gate, value, weightPoints } }: { criterion: CriterionJudgement }) {
  const [least = 0, most = 0] = value?.map(wholePoints) ?? [];
  return (
    <>
      <span className="block break-words">{answer}</span>
      {gate ? <span className={`block ${gateWords[gate].className}`}>{gateWords[gate].words}</span> : null}
      {value ? (
        <span className="block text-soft tabular-nums">
          worth {fromTo(least, most)}, weighs {weightPoints}
        </span>
      ) : null}
    </>
  );
}

/** Which of two is the better one whatever is found out later. */
export function CertainCard({ weighed: { contenders, certain } }: { weighed: Weighed }) {
  const nameOf = (id: string) => contenders.find((each) => each.id === id)?.company ?? "";
  return (
    <Card title="What is certain">
      {certain.length === 0 ? (
        <p className="text-soft">
          None beats another whatever is found out: the answers that are open decide.
        </p>
      ) : (
        <ul className="grid gap-2">
          {certain.map(({ better, worse, how }) => (
            <li key={`${better} ${worse}`}>
              <b className="font-[560]">{nameOf(better)}</b> beats {nameOf(worse)}{" "}
              <span className="text-soft">
                {how === "every-goal" ? "in every goal" : "even at its worst"}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** Which to take when there is not time for all, and how much could be regretted. */
export function TakeOnly({
  weighed,
  most,
  fits,
  ids,
}: {
  weighed: Weighed;
  most: number;
  /** How many the hours of this week leave room for; null while nobody has said how many hours there are. */
  fits: number | null;
  ids: readonly string[];
}) {
  const choice = weighed.takeOnly(most);
  const named = weighed.contenders.filter(({ id }) => choice.ids.includes(id));
  return (
    <Card title="If there is not time for all">
      <form action="/compare" className="flex flex-wrap items-end gap-2.5">
        {ids.map((id) => (
          <input key={id} type="hidden" name="with" value={id} />
        ))}
        <label className="grid gap-1.5 text-[13px] font-[560]">
          I can take only
          <select
            name="most"
            defaultValue={String(most)}
            className="min-h-[44px] rounded-[10px] border border-line-strong bg-card px-3 text-[15px] font-normal"
          >
            {[1, 2, 3, 4, 5].map((count) => (
              <option key={count} value={count}>
                {count === 1 ? "one" : count}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className={buttonClass()}>
          Show
        </button>
      </form>
      {fits === null ? null : (
        <p className="mt-3 text-sm text-soft">
          {fits === 0
            ? "Your hours for interviews are taken for this week."
            : `Your hours leave room for ${fits === 1 ? "one" : fits} this week.`}
        </p>
      )}
      {named.length === 0 ? (
        <p className="mt-4 text-soft">None of them is worth taking as they are known now.</p>
      ) : (
        <>
          <p className="mt-4">
            Take <b className="font-[560]">{named.map(({ company }) => company).join(", ")}</b>.
          </p>
          <p className="mt-1 text-sm text-soft">
            {choice.regret > 0
              ? `In the worst case one that you leave out ends ${wholePoints(choice.regret)} points above the best you kept; any other choice risks as much or more.`
              : "None that you leave out can end above the best you kept."}{" "}
            What the advice is to decline is never among them.
          </p>
        </>
      )}
    </Card>
  );
}

/** Which of the open ones stand beside each other. */
export function PickForm({ all, ids }: { all: Contenders; ids: readonly string[] }) {
  return (
    <Card title="Side by side">
      <form action="/compare" className="grid gap-1">
        <p className="mb-2 text-sm text-soft">Two to six at a time.</p>
        {all.slice(0, 40).map(({ id, company, role }) => (
          <label key={id} className="flex min-h-[44px] cursor-pointer items-start gap-3 py-1.5">
            <input
              type="checkbox"
              name="with"
              value={id}
              defaultChecked={ids.includes(id)}
              className="mt-1 size-4 flex-none accent-accent"
            />
            <span className="min-w-0">
              <span className="break-words">{company}</span>
              <span className="block text-sm break-words text-soft">{role}</span>
            </span>
          </label>
        ))}
        <button type="submit" className={`${buttonClass()} mt-3`}>
          Put them side by side
        </button>
      </form>
    </Card>
  );
}
