import { SUBJECTS } from "@/lib/domain/message/locales/es/subjects";
import { type LetterWords, said } from "@/lib/domain/message/locales/words";

// "{post}" is "puesto de … en …", and "{interview}" is "entrevista del …"; what stands before them gives the article. The
// writer may be a woman or a man: no adjective or participle agrees with "yo", and the reader is "le" or "te".

const thanksFor = (gift: string) =>
  said(
    [
      `Muchas gracias por ${gift}.`,
      `[Le|Te] agradezco mucho ${gift}.`,
      `Quiero [agradecerle|agradecerte] ${gift}.`,
      `Ante todo, gracias por ${gift}.`,
      `[Le|Te] doy las gracias por ${gift}.`,
      `Ante todo, [le|te] agradezco ${gift}.`,
    ],
    [
      `Gracias por ${gift}.`,
      `Muchas gracias por ${gift}.`,
      `[Le|Te] agradezco ${gift}.`,
      `[Le|Te] doy las gracias por ${gift}.`,
      `Ante todo, gracias por ${gift}.`,
      `Quiero [agradecerle|agradecerte] ${gift}.`,
    ],
  );

const confirmationOf = (matter: string) =>
  said([
    `Gracias por nuestra conversación telefónica sobre ${matter}, que [le|te] confirmo aquí por escrito.`,
    `[Le|Te] agradezco nuestra llamada sobre ${matter}; aquí [le|te] confirmo por escrito lo que dije.`,
    `Muchas gracias por atender mi llamada sobre ${matter}; aquí queda por escrito lo que dije.`,
    `Gracias por el tiempo al teléfono; confirmo por escrito lo que dije sobre ${matter}.`,
  ]);

const thankAlso = (hole: string) =>
  said([
    `[Le|Te] agradezco también ${hole}.`,
    `Valoro mucho ${hole}.`,
    `Gracias también por ${hole}.`,
    `Quiero [agradecerle|agradecerte] también ${hole}.`,
    `Gracias, además, por ${hole}.`,
  ]);

/** Spanish. */
export const WORDS: LetterWords = {
  subjects: SUBJECTS,

  greetings: {
    formal: [["{dear}:"], ["Buenos días, [{formalName}|{firstName}]:"], ["Buenos días:"]],
    warm: [["[Buenos días, {formalName}|Hola, {firstName}]:"], ["Buenos días:"]],
    short: [["[Buenos días, {formalName}|Hola, {firstName}]:"], ["Buenos días:"]],
  },
  signOffs: {
    formal: ["Atentamente,", "Un cordial saludo,", "Cordialmente,", "[Reciba|Recibe] un cordial saludo,"],
    warm: ["Un cordial saludo,", "Saludos cordiales,", "Un saludo muy cordial,", "Con un cordial saludo,"],
    short: ["Un saludo,", "Saludos,", "Saludos cordiales,", "Un cordial saludo,"],
  },

  thanks: {
    invitation: thanksFor("la invitación a la entrevista para el {post}"),
    message: thanksFor("[su|tu] mensaje sobre el {post}"),
    offer: thanksFor("[su|tu] oferta para el {post}"),
    application: thanksFor("la atención prestada a mi candidatura para el {post}"),
    consideration: thanksFor("el interés en mi perfil para el {post}"),
    interview: thanksFor("la organización de la {interview} para el {post}"),
  },
  confirmations: {
    post: confirmationOf("el {post}"),
    offer: confirmationOf("la oferta para el {post}"),
    interview: confirmationOf("la {interview} para el {post}"),
  },

  apologies: said([
    "[Le|Te] pido disculpas por la demora en responder.",
    "Lamento [haberle|haberte] hecho esperar mi respuesta.",
    "[Disculpe|Disculpa] que conteste con retraso.",
    "Siento mucho el retraso de mi respuesta.",
    "[Le|Te] ruego que [disculpe|disculpes] mi respuesta tardía.",
  ]),
  apologiesForTrouble: said([
    "[Le|Te] pido disculpas por las molestias que esto ocasiona.",
    "Lamento el trastorno que supone este cambio de planes.",
    "[Disculpe|Disculpa] el trabajo adicional que esto supone.",
    "Siento las molestias que pueda causar este cambio.",
  ]),
  efforts: thankAlso("{effort}"),
  considerations: thankAlso("{consideration}"),

  decisions: {
    interview: said(
      [
        "He decidido no seguir adelante con la entrevista; si lo [desea, puede|deseas, puedes] ofrecer {slot} a otra persona.",
        "Después de pensarlo bien, he decidido no acudir a la entrevista.",
        "Declino la invitación y prefiero [decírselo con claridad a hacerle|decírtelo con claridad a hacerte] esperar.",
        "He decidido no continuar en el proceso, por lo que declino la entrevista.",
        "No voy a acudir a la entrevista, así que [le|te] pido que no [cuente|cuentes] conmigo.",
        "He tomado la decisión de declinar la entrevista y quería [decírselo|decírtelo] directamente.",
        "He decidido declinar la entrevista para que [pueda|puedas] ofrecer {slot} a otra persona.",
        "Tras meditarlo, he decidido no aceptar la invitación.",
      ],
      [
        "He decidido no acudir a la entrevista.",
        "Declino la invitación y quería [decírselo|decírtelo] con claridad.",
        "He decidido declinar la entrevista.",
        "No voy a acudir a la entrevista; por favor, [continúe|continúa] sin contar conmigo.",
        "He decidido no continuar, por lo que declino la entrevista.",
        "Después de pensarlo bien, declino la entrevista.",
        "Declino la entrevista; [puede|puedes] ofrecer {slot} a otra persona.",
      ],
    ),
    outreach: said(
      [
        "Después de pensarlo bien, he decidido no seguir adelante.",
        "He decidido declinar la propuesta y prefiero [decírselo con claridad a hacerle|decírtelo con claridad a hacerte] esperar.",
        "No voy a continuar con esta propuesta y quería [decírselo|decírtelo] directamente.",
        "He tomado la decisión de no seguir adelante; por favor, [continúe|continúa] sin contar conmigo.",
        "Tras meditarlo, declino la propuesta.",
      ],
      [
        "He decidido no seguir adelante.",
        "Declino la propuesta y quería [decírselo|decírtelo] con claridad.",
        "No voy a continuar con esta propuesta.",
        "Después de pensarlo bien, declino la propuesta.",
      ],
    ),
    offer: said(
      [
        "Después de pensarlo con detenimiento, he decidido no aceptar la oferta.",
        "Tras valorarlo con calma, declino la oferta.",
        "He decidido declinar la oferta y quería [decírselo|decírtelo] directamente.",
        "No voy a aceptar la oferta, de modo que [puede|puedes] ofrecer el puesto a otra persona.",
        "He tomado la decisión de no aceptar la oferta y prefiero [decírselo con claridad a hacerle|decírtelo con claridad a hacerte] esperar.",
      ],
      [
        "Después de pensarlo bien, he decidido no aceptar la oferta.",
        "Tras valorarlo con calma, declino la oferta.",
        "He decidido declinar la oferta y quería [decírselo|decírtelo] directamente.",
        "No voy a aceptar la oferta y prefiero decirlo con claridad.",
      ],
    ),
    application: said([
      "He decidido retirar mi candidatura; por favor, [continúe|continúa] sin contar conmigo.",
      "Después de pensarlo bien, retiro mi candidatura.",
      "Retiro mi candidatura para que [pueda dedicar su|puedas dedicar tu] tiempo a otras personas.",
      "Deseo retirar mi candidatura y quería [decírselo|decírtelo] cuanto antes.",
      "He tomado la decisión de no continuar, por lo que retiro mi candidatura.",
    ]),
    process: said(
      [
        "He decidido retirarme del proceso de selección; por favor, [continúe|continúa] sin contar conmigo.",
        "Después de pensarlo bien, he decidido no continuar en el proceso de selección.",
        "Me retiro del proceso de selección para que la plaza pueda ser de otra persona.",
        "Deseo retirarme del proceso de selección y quería [decírselo|decírtelo] directamente.",
        "He tomado la decisión de dejar el proceso y prefiero [decírselo ahora a hacerle|decírtelo ahora a hacerte] esperar.",
      ],
      [
        "He decidido retirarme del proceso de selección.",
        "Me retiro del proceso de selección; por favor, [continúe|continúa] sin contar conmigo.",
        "He decidido no continuar en el proceso de selección.",
        "Deseo retirarme del proceso y quería [decírselo|decírtelo] directamente.",
      ],
    ),
    cancelling: said([
      "He decidido retirarme del proceso de selección y, por tanto, debo cancelar la entrevista.",
      "No voy a acudir a la entrevista, pues he decidido no continuar en el proceso.",
      "Debo cancelar la entrevista, porque he tomado la decisión de retirarme del proceso.",
      "Me retiro del proceso de selección y, por ello, cancelo la entrevista.",
    ]),
  },

  reasonLists: said([
    "Han pesado tres cosas: {reasons}.",
    "Son tres las razones: {reasons}.",
    "Se han juntado varias razones: {reasons}.",
    "Se debe a tres cosas: {reasons}.",
  ]),
  accepted: said([
    "He aceptado otro puesto.",
    "Entretanto, he aceptado otro puesto.",
    "Ya no tengo disponibilidad, porque he aceptado otro puesto.",
    "Mi búsqueda ha terminado: he aceptado otro puesto.",
  ]),
  fitting: said([
    "Lo que me interesaría es {fitting}.",
    "Lo que busco es {fitting}.",
    "Por si es útil, lo que me encajaría es {fitting}.",
    "Para que lo [tenga|tengas] en cuenta, busco {fitting}.",
  ]),
  referrals: said([
    "Si resulta útil, puedo preguntar a alguien que conozco si le interesaría el puesto antes de dar su nombre.",
    "Pienso en una persona a la que el puesto podría interesar; puedo preguntarle primero si está de acuerdo.",
    "Si [lo desea|quieres], puedo preguntar a una persona de mi entorno si aceptaría un contacto.",
    "Conozco a alguien que podría encajar y le preguntaría con gusto si puedo dar su nombre.",
  ]),
  feedbacks: said([
    "Si una sugerencia puede ser útil, aquí va una. {feedback}",
    "Me permito una sugerencia. {feedback}",
    "Una sugerencia, por si sirve: {feedback}",
    "Comparto una idea, por si es de utilidad. {feedback}",
  ]),

  doors: {
    ajar: said([
      "Espero que nuestros caminos se crucen en otra ocasión.",
      "Ojalá tengamos otra ocasión de hablar.",
      "Sería un placer coincidir en otro momento.",
      "Confío en que haya otra oportunidad de conversar.",
    ]),
    open: said(
      [
        "Si surge otro puesto que pueda encajar, me gustaría tener noticias [suyas|tuyas].",
        "Me gustaría seguir en contacto y conocer otros puestos más adelante.",
        "No [dude|dudes] en escribirme si aparece otro puesto.",
        "Será un placer recibir noticias sobre otros puestos.",
        "Por favor, [téngame|tenme] presente para otros puestos.",
        "Si surge {opening}, me gustaría tener noticias [suyas|tuyas].",
        "Si aparece {opening}, no [dude|dudes] en escribirme.",
      ],
      [
        "Me gustaría seguir en contacto.",
        "No [dude|dudes] en escribirme sobre otros puestos.",
        "Por favor, [téngame|tenme] presente para otros puestos.",
        "Será un placer recibir noticias sobre otros puestos.",
        "Si surge {opening}, no [dude|dudes] en escribirme.",
      ],
    ),
  },
  wishes: said(
    [
      "[Le|Te] deseo mucho éxito en la búsqueda.",
      "Espero que [encuentre|encuentres] pronto a la persona adecuada.",
      "[Le|Te] deseo lo mejor, a [usted|ti] y al equipo, en este proceso.",
      "Deseo que la búsqueda llegue pronto a buen término.",
      "Mis mejores deseos para la selección.",
    ],
    [
      "Mucho éxito con la búsqueda.",
      "[Le|Te] deseo lo mejor en la selección.",
      "Mis mejores deseos para la búsqueda.",
      "Espero que [encuentre|encuentres] pronto a la persona adecuada.",
    ],
  ),
  fullWishes: said([
    "[Le|Te] deseo mucho éxito en la búsqueda y espero que [encuentre|encuentres] pronto a la persona adecuada.",
    "Espero que la selección llegue pronto a buen término y [le|te] deseo lo mejor en lo que está por venir.",
    "Mis mejores deseos para la búsqueda, y ojalá llegue pronto una persona que encaje bien en el puesto.",
    "[Le|Te] deseo, a [usted|ti] y al equipo, una búsqueda ágil y mucho éxito con los proyectos por venir.",
  ]),

  reschedule: {
    anotherTime: "otro horario",
    requests: said([
      "Mi interés por el puesto sigue siendo el mismo; ¿sería posible {instead}?",
      "Me sigue interesando el puesto y quería [preguntarle|preguntarte] si sería posible {instead}.",
      "Me gustaría mantener la entrevista y [le|te] propongo {instead}.",
      "El puesto me interesa como antes; ¿podríamos acordar {instead}?",
    ]),
    whys: said([
      "El motivo es sencillo: {why}.",
      "El motivo de mi petición: {why}.",
      "Lo pido porque {why}.",
      "La razón, en pocas palabras: {why}.",
    ]),
    leadIns: said([
      "Estos horarios me vendrían bien:",
      "Podría en cualquiera de estos momentos:",
      "Tengo disponibilidad en estos horarios:",
      "Por mi parte, serían posibles estos horarios:",
    ]),
    replies: said([
      "Por favor, [dígame|dime] si es posible.",
      "[Le|Te] agradecería unas líneas para saber si es posible.",
      "Bastará con una línea para saber si [le|te] viene bien.",
      "Quedo a la espera de [su|tu] respuesta; gracias por [su|tu] ayuda.",
    ]),
  },
  ask: {
    requests: said([
      "Para poder [darle|darte] una respuesta meditada, quería [hacerle|hacerte] antes {questions}:",
      "Antes de decidirme, y para aprovechar bien [su|tu] tiempo, tengo {questions}:",
      "Prefiero preguntar a suponer; por eso tengo {questions} antes de responder:",
      "Para que [su|tu] tiempo y el mío se aprovechen bien, tengo {questions} antes de responder:",
    ]),
    answerDays: said([
      "[Le|Te] daré mi respuesta a más tardar el {answerDay}.",
      "[Tendrá|Tendrás] mi respuesta a más tardar el {answerDay}.",
      "[Le|Te] escribiré con mi respuesta a más tardar el {answerDay}.",
      "[Recibirá|Recibirás] mi respuesta a más tardar el {answerDay}.",
    ]),
    replies: said([
      "Bastará con una respuesta breve, y [le|te] agradezco la ayuda.",
      "Con unas líneas es suficiente; muchas gracias por [su|tu] ayuda.",
      "Espero que no sea mucha molestia, y [le|te] agradezco [su|tu] respuesta.",
      "Una respuesta corta será más que suficiente; gracias por la ayuda.",
    ]),
  },
};
