import { blankNames, blankQuoted } from "@/lib/domain/check/blank";
import { findSignature, type Greeting, readGreeting } from "@/lib/domain/check/layout";
import { NORMS, type NormedKind, type Norms } from "@/lib/domain/check/norms";
import type { Channel } from "@/lib/domain/message/channels";
import type { Choices } from "@/lib/domain/message/choices";
import type { MessageFacts } from "@/lib/domain/message/facts";
import type { Part } from "@/lib/domain/message/part";
import { MOST_BODY } from "@/lib/domain/message/sentences";

/** A message before it goes out. `parts` is null for text that was not composed here. */
export interface Message {
  readonly kind: NormedKind;
  readonly channel: Channel;
  readonly subject: string;
  readonly body: string;
  readonly parts: readonly Part[] | null;
  readonly facts: MessageFacts;
  readonly choices: Choices;
}

/** A message as the rules see it. Offsets into its texts are offsets into the body. */
export interface Reading extends Message {
  /** The person's own text: what is quoted is blanked. */
  readonly text: string;
  /** `text` as far as the name that ends it, without the block under it (address, telephone). */
  readonly letter: string;
  /** `text` without the names of people, company and role: they may hold any word. */
  readonly bare: string;
  /** The words of `letter`. */
  readonly words: number;
  readonly greeting: Greeting | null;
  readonly norms: Norms;
}

export function read(message: Message): Reading {
  const { company, role, recipientName, senderName } = message.facts;
  const text = blankQuoted(message.body.slice(0, MOST_BODY).replaceAll("\r\n", " \n"));
  const letter = text.slice(0, findSignature(text, senderName));
  return {
    ...message,
    text,
    letter,
    bare: blankNames(text, [company, role, recipientName, senderName]),
    words: countWords(letter),
    greeting: readGreeting(text),
    norms: NORMS[message.kind],
  };
}

/** Runs of characters between white space that hold a letter or a digit: a dash alone is no word. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
