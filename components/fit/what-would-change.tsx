import { Card } from "@/components/ui/card";
import { Rows } from "@/components/ui/rows";
import type { Judgement } from "@/lib/domain/fit/judgement";
import type { NeededAnswer, Sensitivity, WeightFlip } from "@/lib/domain/fit/sensitivity";
import type { Verdict } from "@/lib/domain/fit/verdict";
import { fromTo, quoted, wholePoints } from "@/lib/domain/fit/wording";
import { AskPress } from "./ask-press";
import { VerdictBadge } from "./verdict-badge";

/** More is no list to negotiate from. */
const MOST = 6;

/** The answers that would have to be others: what to negotiate about. */
export function Negotiation({
  opportunityId,
  needed,
  canAsk,
}: {
  opportunityId: string;
  needed: readonly NeededAnswer[];
  canAsk: boolean;
}) {
  if (needed.length === 0) {
    return (
      <Card title="What to negotiate">
        <p className="text-soft">
          Nothing: as far as it is known, it meets your limits and reaches your bar.
        </p>
      </Card>
    );
  }
  return (
    <Card title="What to negotiate" aside="each alone, what moves least first">
      <Rows>
        {needed.slice(0, MOST).map(({ criterionId, goal, sentence, isOpen, isSensitive }) => (
          <li key={`${criterionId} ${goal}`} className="py-3">
            <p>{sentence}</p>
            <p className="text-sm text-soft">
              {isOpen ? "Not known yet: ask first." : "It is known, so this would be a counter-proposal."}
              {isSensitive ? " Delicate: choose the moment." : ""}
            </p>
          </li>
        ))}
      </Rows>
      {canAsk ? (
        <div className="mt-5">
          <AskPress opportunityId={opportunityId} />
        </div>
      ) : null}
    </Card>
  );
}

/** How another weight would turn the estimate over a level, the nearest first. */
export function Flips({ flips }: { flips: readonly WeightFlip[] }) {
  const [critical, ...rest] = flips;
  if (!critical) {
    return (
      <Card title="If a weight were different">
        <p className="text-soft">
          No weight of a single goal would bring the estimate over or under a level.
        </p>
      </Card>
    );
  }
  return (
    <Card title="If a weight were different">
      <p>
        Most depends on <b className="font-[560]">{critical.label}</b>. {critical.sentence}
      </p>
      {rest.length > 0 ? (
        <details className="mt-2 text-sm">
          <summary className="py-2 text-soft">The other weights</summary>
          <ul className="grid gap-2">
            {rest.map((flip) => (
              <li key={`${flip.criterionId} ${flip.level}`}>
                <b className="font-[560]">{flip.label}</b>: {flip.sentence}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </Card>
  );
}

/** What the advice would be by other lists: without one of the limits, with equal weights, for an offer. */
export function OtherLists({
  changes: { withoutLimits, equalWeights },
  judgement,
  asOffer,
}: {
  changes: Sensitivity;
  judgement: Judgement;
  asOffer: Judgement;
}) {
  const { floor, bar } = asOffer.thresholds;
  const others: Other[] = [
    ...withoutLimits.map(({ label, limit, ...rest }) => ({
      name: `Without ${quoted(limit ?? label)}`,
      ...rest,
    })),
    ...(equalWeights ? [{ name: "With equal weights for all goals", ...equalWeights }] : []),
    { name: `If this were an offer: floor ${wholePoints(floor)}, bar ${wholePoints(bar)}`, ...asOffer },
  ];
  const turning = others.filter(({ verdict }) => verdict !== judgement.verdict);
  const same = others.filter(({ verdict }) => verdict === judgement.verdict);
  return (
    <Card title="By another list">
      {turning.length > 0 ? (
        <OtherRows others={turning} />
      ) : (
        <p className="text-soft">
          The advice stays: without any one of your non-negotiables, with equal weights, and by the levels for
          an offer.
        </p>
      )}
      {turning.length > 0 && same.length > 0 ? (
        <details className="mt-4 text-sm">
          <summary className="py-2 text-soft">{same.length} others give the same advice</summary>
          <OtherRows others={same} />
        </details>
      ) : null}
    </Card>
  );
}

type Other = { name: string; verdict: Verdict; shown: { lo: number; hi: number } | null };

const OtherRows = ({ others }: { others: readonly Other[] }) => (
  <Rows>
    {others.map(({ name, verdict, shown }) => (
      <li key={name} className="grid gap-1.5 py-3 wide:grid-cols-[minmax(0,1fr)_auto] wide:items-center">
        <span className="min-w-0 break-words">{name}</span>
        <span className="flex items-center gap-3">
          {shown ? (
            <span className="text-sm text-soft tabular-nums">{fromTo(shown.lo, shown.hi)}</span>
          ) : null}
          <VerdictBadge verdict={verdict} />
        </span>
      </li>
    ))}
  </Rows>
);
