import { CHANNELS, type Channel } from "@/lib/domain/message/channels";
import type { Choices, Language } from "@/lib/domain/message/choices";
import type { MessageFacts } from "@/lib/domain/message/facts";
import { fieldPhrases } from "@/lib/domain/message/field-phrases";
import type { Layouts, MessageKind, Occasion, Slot } from "@/lib/domain/message/kind";
import { KINDS, type KindCode } from "@/lib/domain/message/kinds";
import { isLetterKind, type Locale, languageWritten } from "@/lib/domain/message/locale";
import { phrasesFor } from "@/lib/domain/message/phrases";
import { statedReasons } from "@/lib/domain/message/stated-reasons";

/** What a message is written from, its places on the chosen channel, and the language that it comes out in. */
export interface Setting {
  readonly occasion: Occasion;
  readonly subject: (occasion: Occasion) => string;
  readonly slots: readonly Slot[];
  /** English where the chosen language has no letter of this kind. */
  readonly language: Language;
}

/** `locale` is that of `choices.language`, null for English. */
export function settingOf(input: {
  readonly kind: KindCode;
  readonly facts: MessageFacts;
  readonly choices: Choices;
  readonly locale?: Locale | null;
}): Setting {
  const { facts, choices } = input;
  const kind: MessageKind = KINDS[input.kind];
  const language = languageWritten(input.kind, choices);
  const foreign = input.locale?.language === language ? input.locale : null;
  // A reason that was chosen for another kind has no place in one that gives none.
  const reasons = kind.controls.includes("reasons") ? statedReasons(choices, facts, foreign) : [];
  const phrases = {
    ...(foreign?.phrases(facts, choices, reasons) ?? phrasesFor(facts, choices, reasons, kind.reader)),
    ...fieldPhrases(kind.fields, choices),
  };
  const letter = foreign && isLetterKind(input.kind) ? foreign.letters[input.kind] : null;
  const { subject, slots } = letter ?? {
    subject: kind.subject,
    slots: slotsOn(choices.channel, kind.layouts),
  };
  return {
    occasion: { facts, choices, reasons, phrases },
    subject,
    slots,
    language: foreign?.language ?? "en",
  };
}

const slotsOn = (channel: Channel, layouts: Layouts): readonly Slot[] =>
  layouts[CHANNELS[channel].layout] ?? layouts.letter;
