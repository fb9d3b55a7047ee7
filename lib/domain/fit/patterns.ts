import type { CriterionJudgement } from "./judgement";
import { quoted } from "./wording";

/** What a past decision says about the list of criteria; decisions that were taken back are left out. */
export interface PastDecision {
  readonly choice: "accept" | "decline";
  readonly reasons: readonly { readonly code: string; readonly label: string }[];
  /** From the frozen judgement; empty when it cannot be read. */
  readonly perCriterion: readonly Pick<CriterionJudgement, "id" | "label" | "limit" | "gate">[];
}

interface Counted {
  /** Stays the same from one look to the next, so that a refusal can be remembered by it. */
  readonly key: string;
  /** `count` of `total`. */
  readonly count: number;
  readonly total: number;
  readonly sentence: string;
}

/** A reason that keeps coming back, so that it may be a non-negotiable; of all that was declined. */
interface LimitProposal extends Counted {
  readonly kind: "new-limit";
  readonly reasonCode: string;
}

/** A non-negotiable that did not stop its owner; of all decisions at which it was violated. */
interface RelaxProposal extends Counted {
  readonly kind: "relax-limit";
  readonly criterionId: string;
}

export type Proposal = LimitProposal | RelaxProposal;

/** Fewer than this are chance. */
const often = 3;

/** What past decisions suggest for the list of criteria, the most often seen first. A proposal changes nothing. */
export const proposalsFrom = (decisions: readonly PastDecision[]): readonly Proposal[] =>
  [...newLimits(decisions), ...relaxedLimits(decisions)].sort(
    (a, b) => b.count - a.count || (a.key < b.key ? -1 : 1),
  );

function newLimits(decisions: readonly PastDecision[]): readonly LimitProposal[] {
  const declined = decisions.filter(({ choice }) => choice === "decline");
  const given = declined.flatMap(({ reasons }) => [
    ...new Map(reasons.map((reason) => [reason.code, reason])).values(),
  ]);
  return [...Map.groupBy(given, ({ code }) => code)]
    .filter(([, all]) => all.length >= often)
    .map(([code, all]) => ({
      kind: "new-limit",
      key: `new-limit:${code}`,
      reasonCode: code,
      count: all.length,
      total: declined.length,
      sentence: `You said no because of ${quoted(labelOf(all))} ${all.length} times out of ${declined.length}. Make it a non-negotiable?`,
    }));
}

/** At least as often accepted as kept, for a limit that still holds more often than not is one. */
function relaxedLimits(decisions: readonly PastDecision[]): readonly RelaxProposal[] {
  const broken = decisions.flatMap(({ choice, perCriterion }) =>
    perCriterion.filter(({ gate }) => gate === "violated").map((each) => ({ ...each, choice })),
  );
  return [...Map.groupBy(broken, ({ id }) => id)].flatMap(([id, all]) => {
    const count = all.filter(({ choice }) => choice === "accept").length;
    if (count < often || count * 2 < all.length) return [];
    return [
      {
        kind: "relax-limit",
        key: `relax-limit:${id}`,
        criterionId: id,
        count,
        total: all.length,
        sentence: `You accepted ${count} of ${all.length} that broke ${quoted(limitOf(all))}. Relax it, or take it off the list?`,
      },
    ];
  });
}

// The newest wording, as decisions come in the order in which they were made.
const labelOf = (reasons: readonly { readonly label: string }[]): string => reasons.at(-1)?.label ?? "";

const limitOf = (all: readonly Pick<CriterionJudgement, "label" | "limit">[]): string =>
  all.at(-1)?.limit ?? all.at(-1)?.label ?? "";
