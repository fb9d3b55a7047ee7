import { honourOf } from "@/lib/domain/message/locales/addressee";
import type { Terms } from "@/lib/domain/message/locales/phrases";

const DEAR = { woman: "Estimada Sra.", man: "Estimado Sr." } as const;
const TITLES = { woman: "Sra.", man: "Sr." } as const;

export const TERMS: Terms = {
  // "Dr." would say that it is a man.
  addressee: (name) => {
    const { gender } = honourOf(name);
    const last = name.last ?? name.first;
    return gender === null
      ? { formalName: name.full, dear: null }
      : { formalName: `${TITLES[gender]} ${last}`, dear: `${DEAR[gender]} ${last}` };
  },
  day: (date, timeZone) =>
    new Intl.DateTimeFormat("es-ES", { day: "numeric", month: "long", timeZone }).format(date),
  hour: (date, timeZone) =>
    new Intl.DateTimeFormat("es-ES", { hour: "numeric", minute: "2-digit", timeZone }).format(date),
  post: ["puesto de {role} en {company}", "puesto en {company}"],
  interview: ["entrevista del {day} a las {hour}", "entrevista"],
  slots: { onDay: "el horario del {day}", several: "los horarios propuestos", one: "el horario propuesto" },
  efforts: {
    interviews: "el tiempo que me [ha|has] dedicado en nuestros {count} encuentros",
    interview: "el tiempo que me [ha|has] dedicado en nuestra entrevista",
    times: "los {count} horarios propuestos",
    time: "el horario propuesto",
    day: "el tiempo que [ha|has] reservado para ello",
    application: "el tiempo dedicado a mi candidatura",
    referral: "el interés por la recomendación",
    contact: "la molestia de [ponerse|ponerte] en contacto conmigo",
    none: "[su|tu] tiempo y [su|tu] atención",
  },
  questions: { several: "{count} preguntas", one: "una pregunta" },
  counts: ["dos", "tres", "cuatro", "cinco", "seis"],
  many: "numerosos",
};
