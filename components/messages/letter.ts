import type { KnownSentence } from "@/lib/domain/check/known-sentences";
import type { Message } from "@/lib/domain/check/reading";
import { CHANNELS } from "@/lib/domain/message/channels";
import type { Choices } from "@/lib/domain/message/choices";
import type { Draft } from "@/lib/domain/message/compose";
import type { MessageFacts } from "@/lib/domain/message/facts";
import type { KindCode } from "@/lib/domain/message/kinds";
import type { OwnTemplate } from "@/lib/domain/message/own/own-template";
import type { OwnWording } from "@/lib/domain/message/own-wording";
import { type Part, renderBody } from "@/lib/domain/message/part";
import { redraw } from "@/lib/domain/message/redraw";
import { retag } from "@/lib/domain/message/retag";
import { MOST_BODY } from "@/lib/domain/message/sentences";
import { recordedReasons, type Situation } from "@/lib/domain/message/situation";

/** The letter as it stands at the desk. `parts` are those of the last writing, not of the last keystroke. */
export interface Letter {
  readonly subject: string;
  readonly body: string;
  readonly parts: readonly Part[];
  readonly choices: Choices;
  readonly seed: number;
  readonly recipientName: string;
  /** What these choices write without the person's own hand. */
  readonly composed: Pick<Draft, "subject" | "parts">;
  /** How it stood as a letter, a note or a script, before it was made something else. */
  readonly others: Readonly<Record<string, Pick<Letter, "parts" | "composed">>>;
}

/** What a letter of one kind is written from beside its choices. */
export interface Material {
  readonly kind: KindCode;
  /** What is recorded, without whom it goes to and why, which are chosen at the desk. */
  readonly facts: Omit<MessageFacts, "recipientName" | "recordedReasons">;
  readonly situation: Situation;
  readonly wordings: readonly OwnWording[];
  readonly templates: readonly OwnTemplate[];
}

/** What is chosen, and whom it goes to. */
export type Chosen = Pick<Letter, "choices" | "seed" | "recipientName">;

export const factsFor = (
  { facts, situation }: Pick<Material, "facts" | "situation">,
  { choices, recipientName }: Omit<Chosen, "seed">,
): MessageFacts => ({
  ...facts,
  recipientName: recipientName || null,
  recordedReasons: recordedReasons(situation, choices),
});

/** The letter after a choice: what that touches is written anew, and what the person wrote stays. */
export function redrawn(letter: Letter, chosen: Chosen, composed: Letter["composed"]): Letter {
  const followsSubject = letter.subject === letter.composed.subject;
  const subject = followsSubject ? composed.subject : letter.subject;
  // The parts of a longer text are not known to its end, and nothing of it may be lost.
  if (isTooLong(letter.body))
    return { ...letter, ...chosen, subject, composed: { ...letter.composed, subject: composed.subject } };
  const standing = { parts: retag(letter.parts, letter.body), composed: letter.composed };
  const [before, now] = [layoutOf(letter), layoutOf(chosen)];
  const others = before === now ? letter.others : { ...letter.others, [before]: standing };
  // What has no place in a script comes back with the letter.
  const last = before === now ? standing : (others[now] ?? standing);
  const parts = redraw(last.composed.parts, last.parts, composed.parts);
  return { ...chosen, composed, parts, body: renderBody(parts), subject, others };
}

const layoutOf = ({ choices }: Pick<Letter, "choices">): string => CHANNELS[choices.channel].layout;

/**
 * Parts as they were saved, with what stands there in our words known as the part it is: a wording of ours that was
 * taken in place of the person's may share no word with what stood there before.
 * @param composed what the choices write by themselves.
 */
export function recognised(parts: readonly Part[], composed: readonly Part[], body: string): readonly Part[] {
  const saved = new Map(parts.map((part, at) => [placeOf(parts, at), part]));
  const both = composed.map((part, at) => saved.get(placeOf(composed, at)) ?? part);
  const [known = parts] = [parts, retag(both, body), retag(composed, body)].toSorted(
    (a, b) => lengthOfOwn(a) - lengthOfOwn(b),
  );
  return known;
}

/** "reason 2": which of its tag a part is. */
const placeOf = (parts: readonly Part[], at: number): string => {
  const tag = parts[at]?.tag;
  return `${tag} ${parts.slice(0, at + 1).filter((part) => part.tag === tag).length}`;
};

const lengthOfOwn = (parts: readonly Part[]): number =>
  parts.reduce((length, { tag, text }) => (tag === "own" ? length + text.length : length), 0);

/** It is longer than what is read: it is neither looked over to its end nor written anew. */
export const isTooLong = (body: string): boolean => body.length > MOST_BODY;

/** The parts of the letter that the person worded in another way than Tactful did. */
export function ownWordsIn({ parts, body, composed }: Letter): readonly Part[] {
  return retag(parts, body).filter(
    ({ tag, text }) =>
      tag !== "own" &&
      composed.parts.some((part) => part.tag === tag) &&
      !composed.parts.some((part) => part.tag === tag && part.text === text),
  );
}

/** The letter as the check reads it. */
export const messageOf = (material: Material, letter: Letter, known: readonly KnownSentence[]): Message => ({
  ...{ kind: material.kind, channel: letter.choices.channel, choices: letter.choices, known },
  ...{ subject: letter.subject, body: letter.body, parts: retag(letter.parts, letter.body) },
  facts: factsFor(material, letter),
});
