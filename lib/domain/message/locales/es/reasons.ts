import type { Locale } from "@/lib/domain/message/locale";

// What a person typed keeps the form that it has: it stands where no article is asked of it, mostly after a colon.
export const REASONS: Locale["reasons"] = {
  "role-mismatch": {
    brief: [
      "El puesto no va del todo en la dirección que quiero tomar.",
      "Busco un trabajo de un tipo algo distinto.",
      "Las funciones no son exactamente lo que busco para mi próxima etapa.",
    ],
    candid: [
      "Según entiendo, el puesto se centra en esto: {work}; lo que yo busco es {wanted}.",
      "Busco un puesto centrado en otra cosa: {wanted}.",
      "Según entiendo, el puesto se centra en esto: {work}; no es la dirección que quiero tomar.",
    ],
    short: ["la orientación del puesto"],
    opening: null,
  },
  compensation: {
    brief: [
      "La retribución está por debajo de lo que necesito.",
      "En cuanto a la retribución, estamos demasiado lejos.",
      "La retribución no llega a lo que necesito para un cambio.",
    ],
    candid: [
      "Busco {wanted}, y la banda indicada termina en {offered}.",
      "Para un cambio necesitaría {wanted}; la banda termina en {offered}.",
      "Para un cambio necesitaría {wanted}.",
      "La banda indicada termina en {offered}, por debajo de lo que necesito.",
    ],
    short: ["la retribución"],
    opening: null,
  },
  "contract-type": {
    brief: [
      "El tipo de contrato no me conviene.",
      "Busco otro tipo de contrato.",
      "En este momento busco {wanted}.",
      "Lo que busco esta vez es {wanted}.",
    ],
    candid: [
      "En este momento busco {wanted}, y lo que aquí se ofrece es {offered}.",
      "Según entiendo, lo que aquí se ofrece es {offered}, y no me conviene.",
    ],
    short: ["el tipo de contrato"],
    opening: "{wanted}",
  },
  location: {
    brief: [
      "El lugar y la forma de trabajo no encajan con mi situación.",
      "La modalidad de trabajo no se ajusta a mis circunstancias.",
      "Dónde y cómo se trabaja no me conviene.",
    ],
    candid: [
      "Yo puedo {possible}, y el puesto pide {asked}.",
      "El puesto pide {asked}, lo que no encaja con mi situación.",
      "Yo puedo {possible}, y entiendo que el puesto pide más.",
    ],
    short: ["la modalidad de trabajo"],
    opening: null,
  },
  timing: {
    brief: [
      "No es un buen momento para mí.",
      "Ahora mismo no me es posible cambiar de trabajo.",
      "Llega en un momento poco oportuno para mí.",
    ],
    candid: [
      "Hasta {until} tengo un compromiso ({commitment}) y quiero llevarlo a término.",
      "Tengo un compromiso en marcha ({commitment}) y quiero terminarlo antes.",
      "No me es posible cambiar de trabajo antes de {until}.",
    ],
    short: ["el momento"],
    opening: "algo adecuado más adelante",
  },
  seniority: {
    brief: [
      "El nivel no es exactamente el que busco.",
      "El puesto está a un nivel distinto del que busco.",
      "Busco {step}.",
      "Para mi próxima etapa busco {step}.",
    ],
    candid: [
      "Busco una responsabilidad distinta ({scope}), y este puesto está a otro nivel.",
      "Para mi próxima etapa busco esta responsabilidad: {scope}.",
    ],
    short: ["el nivel del puesto"],
    opening: "un puesto de otro nivel",
  },
  "skills-mismatch": {
    brief: [
      "Mis puntos fuertes no son los que pide el puesto.",
      "No creo ser la persona adecuada para lo que pide el puesto.",
      "El puesto pide puntos fuertes distintos de los míos.",
    ],
    candid: [
      "El puesto se apoya mucho en una competencia ({skill}) que no es mi fuerte ni la dirección en la que quiero crecer.",
      "Buena parte del puesto consiste en {skill}, y mis puntos fuertes son otros.",
    ],
    short: ["las competencias que se piden"],
    opening: null,
  },
  "career-change": {
    brief: [
      "Voy a cambiar de ámbito profesional.",
      "Mi carrera toma otra dirección.",
      "Me oriento hacia otro tipo de trabajo.",
    ],
    candid: [
      "Me oriento hacia otro ámbito ({field}) y solo considero puestos que lleven a él.",
      "Mi carrera toma otra dirección: {field}.",
    ],
    short: ["mi cambio de ámbito profesional"],
    opening: null,
  },
  values: {
    brief: [
      "Mi búsqueda se centra en otro tipo de empresas.",
      "Doy prioridad a otro tipo de empresas.",
      "Mi búsqueda se centra en un ámbito concreto: {field}.",
      "Solo considero empresas de este ámbito: {field}.",
    ],
    candid: [
      "Es una decisión personal no trabajar en este sector ({sector}), y prefiero decirlo abiertamente.",
      "He decidido no trabajar en este sector: {sector}.",
      "He elegido un ámbito ({field}) y no otro ({sector}), y prefiero decirlo abiertamente.",
    ],
    short: ["el tipo de empresa que busco"],
    opening: null,
  },
  culture: {
    brief: [
      "Trabajo mejor en otro tipo de entorno.",
      "No creo que sea el entorno adecuado para mí.",
      "Busco un entorno de trabajo distinto.",
    ],
    candid: [
      "Trabajo mejor en otro entorno: {setting}.",
      "Sé lo que necesito para trabajar bien ({setting}), y elijo en consecuencia.",
    ],
    short: ["el entorno de trabajo"],
    opening: null,
  },
  process: {
    brief: [
      "El proceso exige más tiempo del que puedo dedicar.",
      "No me es posible compaginar las fases del proceso con mis otros compromisos.",
      "No dispongo del tiempo que pide el proceso.",
    ],
    candid: [
      "Esto es lo que no puedo asumir: {step}; habría sido posible {instead}.",
      "Con mis otros compromisos no puedo asumir esta fase: {step}.",
    ],
    short: ["el tiempo que exige el proceso"],
    opening: null,
  },
  visa: {
    brief: [
      "La cuestión del permiso de trabajo lo impide por ahora.",
      "Por ahora no es posible por una cuestión de permiso de trabajo.",
    ],
    candid: [
      "Necesito {permit}, y entiendo que este puesto no lo ofrece.",
      "Me haría falta {permit}, y según entiendo aquí no es posible.",
    ],
    short: ["la cuestión del permiso de trabajo"],
    opening: null,
  },
  staying: {
    brief: [
      "He decidido permanecer en mi puesto actual.",
      "Me quedo en mi trabajo actual.",
      "He tomado la decisión de seguir en mi puesto actual.",
    ],
    candid: [
      "En mi puesto actual hay novedades ({change}) y quiero darles una oportunidad.",
      "Me quedo en mi trabajo actual, donde hay algo nuevo: {change}.",
    ],
    short: ["mi decisión de seguir donde estoy"],
    opening: null,
  },
  "accepted-other": {
    brief: [
      "He aceptado otro puesto.",
      "He aceptado otro puesto y ya no tengo disponibilidad.",
      "Entretanto, he aceptado otro puesto.",
    ],
    candid: [
      "He aceptado un puesto más cercano a mi objetivo: {goal}.",
      "Ya no tengo disponibilidad, porque he aceptado un puesto más cercano a mi objetivo ({goal}).",
    ],
    short: ["otro puesto que ya he aceptado"],
    opening: null,
  },
  other: {
    brief: [
      "Mis motivos son personales.",
      "Tengo motivos personales para ello.",
      "Se debe a motivos personales.",
    ],
    candid: [],
    short: ["motivos personales"],
    besides: [
      "A ello se suman motivos personales.",
      "También hay motivos personales.",
      "Hay además motivos personales.",
    ],
    opening: null,
  },
};
