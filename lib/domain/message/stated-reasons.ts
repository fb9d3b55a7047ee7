import type { Choices, ReasonChoice } from "@/lib/domain/message/choices";
import type { MessageFacts } from "@/lib/domain/message/facts";
import type { Pool, StatedReason } from "@/lib/domain/message/kind";
import type { Locale, ReasonWordings } from "@/lib/domain/message/locale";
import type { Reason } from "@/lib/domain/message/reason";
import { findReason } from "@/lib/domain/message/reasons";
import { asPhrase, asSentence, fill, holesOf, type Phrases } from "@/lib/domain/message/template";

/**
 * The disclosure wall: the only way from a reason to a letter. Level private lets nothing through; level brief lets
 * the sort of reason through, with details that are brief by nature; level candid lets through what was released, and
 * falls back to brief where it was not. A reason that states a fact passes only if the decision recorded it.
 */
export function statedReasons(
  choices: Choices,
  facts: MessageFacts,
  locale: Locale | null,
): readonly StatedReason[] {
  const { disclosure } = choices;
  if (disclosure === "private") return [];
  return choices.reasons
    .flatMap((choice) => {
      const reason = findReason(choice.code);
      const mayBeSaid = reason && (!reason.needsRecord || facts.recordedReasons.includes(choice.code));
      const wordings = locale?.reasons[choice.code] ?? reason;
      return mayBeSaid && wordings ? [state(reason, wordings, choice, disclosure)] : [];
    })
    .slice(0, MOST_REASONS);
}

// One reason explains, two still do; three read as a list of complaints.
const MOST_REASONS = 2;

function state(
  reason: Reason,
  said: ReasonWordings,
  choice: ReasonChoice,
  disclosure: "brief" | "candid",
): StatedReason {
  const phrases = releasedPhrases(reason, choice, disclosure);
  const candid = disclosure === "candid" ? candidPool(said, choice, phrases) : null;
  return {
    code: choice.code,
    level: candid === null ? "brief" : "candid",
    pool: candid ?? { wordings: fullest(said.brief, phrases), phrases },
    opening: said.opening === null ? null : fill(said.opening, phrases),
  };
}

function candidPool(said: ReasonWordings, choice: ReasonChoice, phrases: Phrases): Pool | null {
  const own = asSentence(choice.own);
  if (own !== null) return { wordings: ["{own}"], phrases: { own } };
  const wordings = fullest(said.candid, phrases);
  return wordings.length === 0 ? null : { wordings, phrases };
}

function releasedPhrases(
  { details }: Reason,
  { released }: ReasonChoice,
  disclosure: "brief" | "candid",
): Phrases {
  const allowed = details.filter(({ from }) => disclosure === "candid" || from === "brief");
  return Object.fromEntries(allowed.map(({ key }) => [key, inSentence(released[key])]));
}

// "a permanent post." as typed would end the sentence in its middle.
const inSentence = (typed: string | undefined): string | null =>
  asPhrase(asPhrase(typed)?.replace(/[.!?;,]{1,40}$/, ""));

/** Those wordings that say the most of what was released. */
function fullest(wordings: readonly string[], phrases: Phrases): readonly string[] {
  const usable = wordings.filter((wording) => fill(wording, phrases) !== null);
  const most = Math.max(...usable.map((wording) => holesOf(wording).length));
  return usable.filter((wording) => holesOf(wording).length === most);
}
