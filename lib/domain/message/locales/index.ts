import type { Language } from "@/lib/domain/message/choices";
import type { Locale } from "@/lib/domain/message/locale";
import { de } from "@/lib/domain/message/locales/de";
import { es } from "@/lib/domain/message/locales/es";
import { fr } from "@/lib/domain/message/locales/fr";

/** The languages beside English, which needs no pack. In the browser each is fetched by itself. */
export const LOCALES: Readonly<Record<Language, Locale | null>> = { en: null, de, fr, es };
