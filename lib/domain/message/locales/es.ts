import type { Locale } from "@/lib/domain/message/locale";
import { REASONS } from "@/lib/domain/message/locales/es/reasons";
import { TERMS } from "@/lib/domain/message/locales/es/terms";
import { WORDS } from "@/lib/domain/message/locales/es/words";
import { lettersOf } from "@/lib/domain/message/locales/letters";
import { phrasesIn } from "@/lib/domain/message/locales/phrases";

export const es: Locale = {
  language: "es",
  label: "Español",
  addresses: { polite: "usted", familiar: "tú" },
  letters: lettersOf(WORDS, "es"),
  reasons: REASONS,
  phrases: (...given) => phrasesIn(TERMS, ...given),
};
