import { CHANNELS, type Channel } from "@/lib/domain/message/channels";
import type { Choices, Language } from "@/lib/domain/message/choices";
import type { MessageFacts } from "@/lib/domain/message/facts";
import type { Occasion, Slot, StatedReason } from "@/lib/domain/message/kind";
import type { KindCode } from "@/lib/domain/message/kinds";
import type { ReasonCode } from "@/lib/domain/message/reasons";
import type { Phrases } from "@/lib/domain/message/template";

/** The kinds of messages that are written in other languages than English, as letters. */
export const LETTER_KINDS = [
  "decline-interview",
  "decline-outreach",
  "decline-offer",
  "withdraw-application",
  "withdraw-after-interview",
  "cancel-interview",
  "close-out",
  "reschedule",
  "ask-before-deciding",
] as const satisfies readonly KindCode[];

export type LetterKind = (typeof LETTER_KINDS)[number];

export const isLetterKind = (kind: string): kind is LetterKind =>
  LETTER_KINDS.some((letterKind) => letterKind === kind);

/** The language that a message comes out in: English where the chosen one has no letter of this kind, or it is no letter. */
export const languageWritten = (
  kind: string,
  { channel, language }: { readonly channel: Channel; readonly language: Language },
): Language => (isLetterKind(kind) && CHANNELS[channel].layout === "letter" ? language : "en");

/** How a reason is told: see Reason. */
export interface ReasonWordings {
  readonly brief: readonly string[];
  readonly candid: readonly string[];
  readonly short: readonly string[];
  readonly besides?: readonly string[];
  readonly opening: string | null;
}

/** A language that some kinds of letters can be written in. */
export interface Locale {
  readonly language: Language;
  /** As its speakers call it. */
  readonly label: string;
  /** The polite and the familiar way of addressing somebody, as its speakers call them. */
  readonly addresses: { readonly polite: string; readonly familiar: string };
  readonly letters: Readonly<
    Record<LetterKind, { readonly subject: (occasion: Occasion) => string; readonly slots: readonly Slot[] }>
  >;
  /** They address nobody, so that they suit both forms. */
  readonly reasons: Readonly<Record<ReasonCode, ReasonWordings>>;
  readonly phrases: (facts: MessageFacts, choices: Choices, reasons: readonly StatedReason[]) => Phrases;
}
