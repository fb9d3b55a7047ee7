import type { Locale } from "@/lib/domain/message/locale";
import { REASONS } from "@/lib/domain/message/locales/de/reasons";
import { TERMS } from "@/lib/domain/message/locales/de/terms";
import { WORDS } from "@/lib/domain/message/locales/de/words";
import { lettersOf } from "@/lib/domain/message/locales/letters";
import { phrasesIn } from "@/lib/domain/message/locales/phrases";

export const de: Locale = {
  language: "de",
  label: "Deutsch",
  addresses: { polite: "Sie", familiar: "du" },
  letters: lettersOf(WORDS, "de"),
  reasons: REASONS,
  phrases: (...given) => phrasesIn(TERMS, ...given),
};
