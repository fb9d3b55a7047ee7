import type { Channel } from "@/lib/domain/message/channels";
import type { Choices } from "@/lib/domain/message/choices";
import { chooseWording } from "@/lib/domain/message/choose-wording";
import type { MessageFacts } from "@/lib/domain/message/facts";
import type { MessageKind, Occasion, Pool } from "@/lib/domain/message/kind";
import { KINDS, type KindCode } from "@/lib/domain/message/kinds";
import type { Part } from "@/lib/domain/message/part";
import { phrasesFor } from "@/lib/domain/message/phrases";
import type { ReasonCode } from "@/lib/domain/message/reasons";
import { statedReasons } from "@/lib/domain/message/stated-reasons";
import { fill, withoutContractions } from "@/lib/domain/message/template";

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
 */
export function compose(input: {
  readonly kind: KindCode;
  readonly facts: MessageFacts;
  readonly choices: Choices;
  readonly seed: number;
}): Draft {
  const { facts, choices, seed } = input;
  const kind: MessageKind = KINDS[input.kind];
  const reasons = statedReasons(choices, facts);
  const occasion = { facts, choices, reasons, phrases: phrasesFor(facts, choices, reasons) };
  return {
    kind: input.kind,
    channel: kind.channels[0],
    subject: kind.subject(occasion),
    parts: writeParts(kind, occasion, seed),
    told: reasons.map(({ code, level }) => ({ code, level })),
  };
}

function writeParts({ slots }: MessageKind, occasion: Occasion, seed: number): Part[] {
  const parts: Part[] = [];
  const said: string[] = [];
  let paragraph: string | null = null;
  for (const [place, slot] of slots.entries()) {
    for (const pool of slot.pools(occasion)) {
      const wording = chooseWording(usable(pool), seed, place, said);
      const text = wording === undefined ? null : write(wording, pool, occasion);
      if (wording === undefined || text === null) continue;
      const runsOn = slot.isList ? "line" : "inline";
      parts.push({ tag: slot.tag, text, starts: paragraph === slot.paragraph ? runsOn : "paragraph" });
      said.push(wording);
      paragraph = slot.paragraph;
    }
  }
  return parts;
}

const usable = ({ wordings, phrases }: Pool): string[] =>
  wordings.filter((wording) => fill(wording, phrases) !== null);

// The tone changes our words before the person's own are filled in.
const write = (wording: string, { phrases }: Pool, { choices }: Occasion): string | null =>
  fill(choices.tone === "formal" ? withoutContractions(wording) : wording, phrases);
