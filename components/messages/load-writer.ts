import type { Language } from "@/lib/domain/message/choices";
import type { Draft } from "@/lib/domain/message/compose";
import type { Locale } from "@/lib/domain/message/locale";
import type { Chosen, Material } from "./letter";

/** Writes the letter that choices ask for. */
export type Writer = (material: Material, chosen: Chosen) => Draft;

/**
 * What writes letters in a language, fetched when one is first wanted: the page comes with its letter written, and the
 * wordings of every kind weigh more than the rest of the desk.
 */
export async function loadWriter(language: Language): Promise<Writer> {
  const [{ write }, locale] = await Promise.all([import("./write"), PACKS[language]()]);
  return (material, chosen) => write(material, chosen, locale);
}

const PACKS = {
  en: async () => null,
  de: async () => (await import("@/lib/domain/message/locales/de")).de,
  fr: async () => (await import("@/lib/domain/message/locales/fr")).fr,
  es: async () => (await import("@/lib/domain/message/locales/es")).es,
} as const satisfies Readonly<Record<Language, () => Promise<Locale | null>>>;
