import type { Choices, Language, ReasonChoice } from "@/lib/domain/message/choices";
import { openingOf } from "@/lib/domain/message/choose-wording";
import type { MessageFacts } from "@/lib/domain/message/facts";
import type { Pool, StatedReason } from "@/lib/domain/message/kind";
import type { Locale, ReasonWordings } from "@/lib/domain/message/locale";
import type { Reason } from "@/lib/domain/message/reason";
import { findReason } from "@/lib/domain/message/reasons";
import { asSentence, fill, holesOf, type Phrases } from "@/lib/domain/message/template";
import { readTyped } from "@/lib/domain/message/typed";

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
  const told = choices.reasons
    .flatMap((choice) => {
      const reason = findReason(choice.code);
      const mayBeSaid = reason && (!reason.needsRecord || facts.recordedReasons.includes(choice.code));
      const said = locale?.reasons[choice.code] ?? reason;
      return mayBeSaid && said ? [{ reason, said, choice }] : [];
    })
    .slice(0, MOST_REASONS);
  return told
    .map(({ reason, said, choice }) => {
      const wordings = told.length > 1 && said.besides ? { ...said, brief: said.besides } : said;
      const released = release(reason, choice, disclosure, locale?.language ?? "en");
      return { isLast: said.besides !== undefined, stated: state(wordings, choice, disclosure, released) };
    })
    .sort((a, b) => Number(a.isLast) - Number(b.isLast))
    .map(({ stated }) => stated);
}

// More than three read as a list of complaints.
const MOST_REASONS = 3;

function state(
  said: ReasonWordings,
  choice: ReasonChoice,
  disclosure: "brief" | "candid",
  { phrases, sentences }: Released,
): StatedReason {
  const candid = disclosure === "candid" ? candidPool(said, choice, { phrases, sentences }) : null;
  return {
    code: choice.code,
    level: candid === null ? "brief" : "candid",
    pool: { ...(candid ?? poolOf(said.brief, { phrases, sentences })), tells: [choice.code] },
    short: fullest(said.short, phrases).flatMap((wording) => fill(wording, phrases) ?? [])[0] ?? "",
    sentences,
    opening: said.opening === null ? null : fill(said.opening, phrases),
  };
}

function candidPool(said: ReasonWordings, choice: ReasonChoice, released: Released): Pool | null {
  const own = asSentence(choice.own);
  if (own !== null) return { wordings: ["{own}"], phrases: { own } };
  const candid = poolOf(said.candid, released);
  if (candid.wordings.length > 0) return candid;
  return released.sentences === null ? null : poolOf(said.brief, released);
}

/** Those wordings that say the most of what was released; what was typed as a sentence stands behind them. */
function poolOf(wordings: readonly string[], { phrases, sentences }: Released): Pool {
  const most = fullest(wordings, phrases);
  if (sentences === null) return { wordings: most, phrases };
  const others = most.filter((wording) => openingOf(wording) !== openingOf(sentences));
  return {
    wordings: (others.length > 0 ? others : most).map((wording) => `${wording} {sentences}`),
    phrases: { ...phrases, sentences },
  };
}

/** What a person let go of: phrases by the keys of the details, and what they typed as sentences. */
interface Released {
  readonly phrases: Phrases;
  readonly sentences: string | null;
}

function release(
  { details }: Reason,
  { released }: ReasonChoice,
  disclosure: "brief" | "candid",
  language: Language,
): Released {
  const typed = details
    .filter(({ from }) => disclosure === "candid" || from === "brief")
    .map(({ key, takes }) => ({ key, read: readTyped(released[key], language, takes) }));
  const sentences = typed.flatMap(({ read }) => (read && "sentence" in read ? [read.sentence] : []));
  return {
    phrases: Object.fromEntries(
      typed.map(({ key, read }) => [key, read && "phrase" in read ? read.phrase : null]),
    ),
    sentences: sentences.join(" ") || null,
  };
}

function fullest(wordings: readonly string[], phrases: Phrases): readonly string[] {
  const usable = wordings.filter((wording) => fill(wording, phrases) !== null);
  const most = Math.max(...usable.map((wording) => holesOf(wording).length));
  return usable.filter((wording) => holesOf(wording).length === most);
}
