import { CHANNELS, type Channel } from "@/lib/domain/message/channels";
import type { Choices } from "@/lib/domain/message/choices";
import { chooseWordings } from "@/lib/domain/message/choose-wording";
import type { MessageFacts } from "@/lib/domain/message/facts";
import type { Occasion, Pool, Slot } from "@/lib/domain/message/kind";
import type { KindCode } from "@/lib/domain/message/kinds";
import type { Locale } from "@/lib/domain/message/locale";
import { type Setting, settingOf } from "@/lib/domain/message/occasion";
import { fillVisibly, partsFrom } from "@/lib/domain/message/own/from-template";
import { chosenTag, type OwnTemplate } from "@/lib/domain/message/own/own-template";
import { signed } from "@/lib/domain/message/own/signed";
import type { OwnWording } from "@/lib/domain/message/own-wording";
import type { Part } from "@/lib/domain/message/part";
import type { ReasonCode } from "@/lib/domain/message/reasons";
import { fill, inAmericanSpelling, withoutContractions } from "@/lib/domain/message/template";

/** A message as written from facts and choices; `renderBody(parts)` is its text. */
export interface Draft {
  readonly kind: KindCode;
  readonly channel: Channel;
  readonly subject: string;
  readonly parts: readonly Part[];
  /** The reasons it tells, and how far. Brief under a candid choice means that a detail was missing. */
  readonly told: readonly { readonly code: ReasonCode; readonly level: "brief" | "candid" }[];
}

/**
 * Writes a message. The same input gives the same draft, in the browser and on the server; another `seed`, any
 * integer, gives another wording of it. Nothing is stated that the facts do not hold and the choices do not release.
 * `locale` is that of `choices.language`, null for English; a kind that it has no letter for is written in English.
 * `own` are the person's own wordings; `template` is the one that was chosen, used where it fits kind, language and
 * channel.
 */
export function compose(input: {
  readonly kind: KindCode;
  readonly facts: MessageFacts;
  readonly choices: Choices;
  readonly seed: number;
  readonly locale?: Locale | null;
  readonly own?: readonly OwnWording[];
  readonly template?: OwnTemplate | null;
}): Draft {
  const { choices, seed } = input;
  const setting = settingOf(input);
  const { occasion, language } = setting;
  const own = (input.own ?? []).filter(
    (wording) => (wording.kind === null || wording.kind === input.kind) && wording.language === language,
  );
  const composed = writeParts(setting.slots, occasion, own, seed);
  const { hasSubject, layout } = CHANNELS[choices.channel];
  const template =
    input.template?.kind === input.kind && input.template.language === language && layout === "letter"
      ? input.template
      : null;
  const subject = template?.subject
    ? fillVisibly(template.subject, occasion.phrases)
    : setting.subject(occasion);
  const isReasonTold = template?.parts.some(({ text }) => chosenTag(text) === "reason") ?? true;
  return {
    kind: input.kind,
    channel: choices.channel,
    subject: hasSubject ? subject : "",
    parts: template ? partsFrom(template, composed, occasion.phrases) : composed,
    told: isReasonTold ? toldIn(setting) : [],
  };
}

/** A note has room for no reason, and a call for one. */
function toldIn({ slots, occasion }: Setting): Draft["told"] {
  const written = slots.flatMap((slot) => slot.pools(occasion)).flatMap(({ tells }) => tells ?? []);
  return occasion.reasons
    .filter(({ code }) => written.includes(code))
    .map(({ code, level }) => ({ code, level }));
}

function writeParts(
  slots: readonly Slot[],
  occasion: Occasion,
  own: readonly OwnWording[],
  seed: number,
): Part[] {
  const parts: Part[] = [];
  const said: { wording: string; slot: Slot }[] = [];
  let paragraph: string | null = null;
  for (const [place, slot] of slots.entries()) {
    const pools = slot.pools(occasion).map((pool) => withOwn(pool, slot, occasion, own));
    const before = said.map(({ wording, slot: other }) => ({ wording, isBeside: isBeside(slot, other) }));
    for (const [at, wording] of chooseWordings(pools.map(usable), seed, place, before).entries()) {
      const pool = pools[at];
      const text = pool && wording ? write(wording, pool, occasion) : null;
      if (wording === undefined || text === null) continue;
      const runsOn = slot.isList ? "line" : "inline";
      parts.push({ tag: slot.tag, text, starts: paragraph === slot.paragraph ? runsOn : "paragraph" });
      said.push({ wording, slot });
      paragraph = slot.paragraph;
    }
  }
  return parts;
}

/** It goes on from a reason, and would sound as if it gave the same once more. */
const isBeside = (slot: Slot, before: Slot): boolean =>
  before.tag === "reason" && before.paragraph === slot.paragraph;

/** The person's own wordings in place of ours, where they can be filled. A part that is not written at all stays away. */
function withOwn(pool: Pool, { tag }: Slot, { phrases }: Occasion, own: readonly OwnWording[]): Pool {
  if (usable(pool).length === 0) return pool;
  const theirs = {
    wordings: own
      .filter((wording) => wording.tag === tag)
      .map(({ text }) => signed(tag, text, phrases.signature)),
    phrases,
  };
  return usable(theirs).length > 0 ? theirs : pool;
}

const usable = ({ wordings, phrases }: Pool): string[] =>
  wordings.filter((wording) => fill(wording, phrases) !== null);

// Tone and region change our words before the person's own are filled in.
function write(wording: string, { phrases }: Pool, { choices }: Occasion): string | null {
  const spelled = choices.region === "US" ? inAmericanSpelling(wording) : wording;
  return fill(choices.tone === "formal" ? withoutContractions(spelled) : spelled, phrases);
}
