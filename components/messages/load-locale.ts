import type { Language } from "@/lib/domain/message/choices";
import type { Locale } from "@/lib/domain/message/locale";

/** The pack of a language, fetched when it is chosen; null for English, which needs none. */
export const loadLocale = async (language: Language): Promise<Locale | null> =>
  language === "en" ? null : PACKS[language]();

const PACKS = {
  de: async () => (await import("@/lib/domain/message/locales/de")).de,
  fr: async () => (await import("@/lib/domain/message/locales/fr")).fr,
  es: async () => (await import("@/lib/domain/message/locales/es")).es,
} as const satisfies Readonly<Record<Exclude<Language, "en">, () => Promise<Locale>>>;
