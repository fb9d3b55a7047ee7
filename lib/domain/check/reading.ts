import { blankNames, blankQuoted } from "@/lib/domain/check/blank";
import { type KnownSentence, tagsKnownIn } from "@/lib/domain/check/known-sentences";
import { findSignature, type Greeting, readGreeting } from "@/lib/domain/check/layout";
import { type NormedKind, type Norms, normsOn } from "@/lib/domain/check/norms";
import type { Channel } from "@/lib/domain/message/channels";
import type { Choices, Language } from "@/lib/domain/message/choices";
import type { MessageFacts } from "@/lib/domain/message/facts";
import { languageWritten } from "@/lib/domain/message/locale";
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
  /** Sentences that the person vouched for in other letters. */
  readonly known?: readonly KnownSentence[];
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
  /** The language that messages of this kind, on this channel, are written in. */
  readonly language: Language;
  /** The parts that it has by the person's word for it. */
  readonly vouchedFor: ReadonlySet<string>;
}

export function read(message: Message): Reading {
  const { company, role, recipientName, senderName } = message.facts;
  const text = blankQuoted(message.body.slice(0, MOST_BODY).replaceAll("\r\n", " \n"));
  const letter = text.slice(0, findSignature(text, senderName));
  return {
    ...message,
    subject: message.subject.slice(0, MOST_SUBJECT),
    text,
    letter,
    bare: blankNames(text, [company, role, recipientName, senderName]),
    words: countWords(letter),
    greeting: readGreeting(text),
    norms: normsOn(message.channel, message.kind),
    language: languageWritten(message.kind, { ...message.choices, channel: message.channel }),
    vouchedFor: tagsKnownIn(letter, message.facts, message.known ?? []),
  };
}

/** Longer subjects are not read past here: no mail carries one. UTF-16 units. */
const MOST_SUBJECT = 1_000;

/** Runs of characters between white space that hold a letter or a digit: a dash alone is no word. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
