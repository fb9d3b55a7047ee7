import type { Locale } from "@/lib/domain/message/locale";
import { REASONS } from "@/lib/domain/message/locales/fr/reasons";
import { TERMS } from "@/lib/domain/message/locales/fr/terms";
import { WORDS } from "@/lib/domain/message/locales/fr/words";
import { lettersOf } from "@/lib/domain/message/locales/letters";
import { phrasesIn } from "@/lib/domain/message/locales/phrases";

export const fr: Locale = {
  language: "fr",
  label: "Français",
  addresses: { polite: "vous", familiar: "tu" },
  letters: lettersOf(WORDS, "fr"),
  reasons: REASONS,
  phrases: (...given) => phrasesIn(TERMS, ...given),
};
