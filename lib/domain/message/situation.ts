import type { Choices } from "@/lib/domain/message/choices";
import type { ReasonCode } from "@/lib/domain/message/reasons";

/** What bears on whether and how something is said, and is never written itself. */
export interface Situation {
  /** Where the opportunity stands, see STAGES. */
  readonly stage: string;
  /** How their last invitation came: "email", "linkedin", "phone", "other"; null when there is none. */
  readonly cameBy: string | null;
  /** An employment agency referred them. */
  readonly viaAgency: boolean;
  /** The person receives benefits: saying no may cost them money. */
  readonly onBenefits: boolean;
  /** The person has accepted an offer of somebody else. */
  readonly hasAcceptedElsewhere: boolean;
}

/** The reasons that are true of a decision: those the person gave, and a job that was taken elsewhere. */
export const recordedReasons = (
  { hasAcceptedElsewhere }: Pick<Situation, "hasAcceptedElsewhere">,
  { reasons }: Pick<Choices, "reasons">,
): readonly ReasonCode[] => [
  ...new Set<ReasonCode>([
    ...reasons.map(({ code }) => code),
    ...(hasAcceptedElsewhere ? (["accepted-other"] as const) : []),
  ]),
];
