import { capitalised } from "@/lib/domain/fit/wording";
import { LANGUAGES, type Language } from "@/lib/domain/message/choices";
import { KINDS, type KindCode } from "@/lib/domain/message/kinds";
import { LOCALES } from "@/lib/domain/message/locales";
import { PART_NAMES } from "@/lib/domain/message/own/part-names";
import type { PartTag } from "@/lib/domain/message/part";

export const languageName = (language: Language): string => LOCALES[language]?.label ?? "English";

/** The languages that letters can be written in. */
export const languageOptions = LANGUAGES.filter(
  (language) => language === "en" || LOCALES[language] !== null,
).map((language) => ({ value: language, label: languageName(language) }));

export const kindOptions = (Object.keys(KINDS) as KindCode[]).map((kind) => ({
  value: kind,
  label: KINDS[kind].label,
}));

export const partOptions = (tags: readonly PartTag[]) =>
  tags.map((tag) => ({ value: tag, label: capitalised(PART_NAMES[tag]) }));
