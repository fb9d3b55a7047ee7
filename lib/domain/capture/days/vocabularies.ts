import type { Language } from "../languages";

/**
 * The words of a language by which it names days, each list a pattern's alternatives. Weekdays from Monday and months from
 * January on, their short forms too, a dot behind them not counted.
 */
export type Vocabulary = {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  /** Words for today and the days after it, in order. */
  readonly relative: readonly string[];
  /** What may stand before a day: "den", "le", "el". */
  readonly articles: string;
  /** What joins days that share a month: "am 2. oder 3. März". */
  readonly joints: string;
  /** What makes a weekday the one of next week, before it and behind it. */
  readonly nextWeek: { readonly before: string; readonly behind: string };
  /** What makes a weekday the one of the week after next. */
  readonly weekAfterNext: { readonly before: string; readonly behind: string };
  /** What makes a weekday one that has passed, before it and behind it. */
  readonly last: { readonly before: string; readonly behind: string };
  /** What a weekday may be written together with: "Dienstagvormittag". */
  readonly partsOfDay: string;
  /** What makes a word for a day another word: "guten Morgen", "por la mañana". */
  readonly otherwise: string;
};

export const VOCABULARIES: Readonly<Record<Exclude<Language, "en">, Vocabulary>> = {
  de: {
    weekdays: [
      "montag|mo",
      "dienstag|di",
      "mittwoch|mi",
      "donnerstag|do",
      "freitag|fr",
      "samstag|sonnabend|sa",
      "sonntag|so",
    ],
    months: [
      "januar|jänner|jan",
      "februar|feber|feb",
      "märz|maerz|mrz|mär",
      "april|apr",
      "mai",
      "juni|jun",
      "juli|jul",
      "august|aug",
      "september|sept|sep",
      "oktober|okt",
      "november|nov",
      "dezember|dez",
    ],
    relative: ["heute", "morgen", "übermorgen"],
    articles: "den|dem|der",
    joints: "oder|und|bzw\\.?|,|-|bis|sowie",
    nextWeek: {
      before:
        "nächste(?:r|n)? woche(?:,| am)?|kommende(?:r|n)? woche(?:,| am)?|in der (?:nächsten|kommenden) woche(?:,| am)?",
      behind: "(?:in )?(?:der )?(?:nächste|kommende)(?:r|n)? woche",
    },
    weekAfterNext: {
      before: "übernächste(?:r|n)? woche(?:,| am)?",
      behind: "(?:in )?(?:der )?übernächste(?:r|n)? woche",
    },
    last: { before: "(?:letzten|vergangenen|vorigen)", behind: "letzter woche" },
    partsOfDay: "morgen|vormittag|mittag|nachmittag|abend",
    otherwise: "guten|am|schönen|jeden|gestern|montag|dienstag|mittwoch|donnerstag|freitag",
  },
  fr: {
    weekdays: [
      "lundi|lun",
      "mardi",
      "mercredi|mer",
      "jeudi|jeu",
      "vendredi|ven",
      "samedi|sam",
      "dimanche|dim",
    ],
    months: [
      "janvier|janv",
      "février|fevrier|févr|fev",
      "mars",
      "avril|avr",
      "mai",
      "juin",
      "juillet|juil",
      "août|aout",
      "septembre|sept",
      "octobre|oct",
      "novembre|nov",
      "décembre|decembre|déc|dec",
    ],
    relative: ["aujourd'hui", "demain", "après-demain|apres-demain"],
    articles: "le|du|au",
    joints: "ou|et|,|-|au|ou bien",
    nextWeek: {
      before: "la semaine prochaine(?:,| le)?",
      behind: "(?:de )?la semaine prochaine|en huit",
    },
    weekAfterNext: { before: "dans deux semaines(?:,| le)?", behind: "dans deux semaines|en quinze" },
    last: { before: "(?:le )?dernier", behind: "dernier|passé" },
    partsOfDay: "",
    otherwise: "chaque|hier|tous les",
  },
  es: {
    weekdays: [
      "lunes|lun",
      "martes|mar",
      "miércoles|miercoles|mié|mie",
      "jueves|jue",
      "viernes|vie",
      "sábado|sabado|sáb",
      "domingo|dom",
    ],
    months: [
      "enero|ene",
      "febrero|feb",
      "marzo|mar",
      "abril|abr",
      "mayo|may",
      "junio|jun",
      "julio|jul",
      "agosto|ago",
      "septiembre|setiembre|sept|sep",
      "octubre|oct",
      "noviembre|nov",
      "diciembre|dic",
    ],
    relative: ["hoy", "mañana", "pasado mañana"],
    articles: "el|día|al|del",
    joints: "o|u|y|e|,|-|al|o bien|o el|y el",
    nextWeek: {
      before: "la (?:próxima semana|semana que viene|semana próxima)(?:,| el)?",
      behind: "de (?:la )?(?:próxima semana|semana que viene|semana próxima)",
    },
    weekAfterNext: { before: "dentro de dos semanas(?:,| el)?", behind: "dentro de dos semanas" },
    last: { before: "pasado", behind: "pasado" },
    partsOfDay: "",
    otherwise: "la|esta|cada|todos los|una|ayer",
  },
};
