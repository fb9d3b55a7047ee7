import { wordSet } from "../phrases";
import type { RoleLanguage } from "./role-language";

export const spanish: RoleLanguage = {
  labels: "puesto|posición|vacante|cargo|rol|oferta|puesto ofertado|título del puesto|nombre del puesto",
  outright: [
    "(?:puestos?|posición|vacante|plaza|cargo|rol|perfil|oferta|función) (?:de|del|para|como)",
    "(?:puesto|posición|vacante|cargo|oferta) ?:",
    "(?:candidatura|solicitud|postulación|inscripción|entrevista|proceso(?: de selección)?|oferta) (?:al|para el|para la|a la|del|para un|para una|como) (?:puesto|posición|vacante|oferta|plaza|rol)(?: de| del)?",
    "(?:candidatura|incorporarte|incorporación|trabajar|entrevista|contratarte|contrato) como",
  ],
  likely: [
    "(?:buscamos|busca|buscando|seleccionamos|selecciona|seleccionar|incorporar|incorporamos|necesitamos|precisamos|contratar|contratando|sumando|sumar|sumamos|incorporando)(?: actualmente| a| para (?:nuestro|su|un|nuestra) [^\\n.,]{2,40}?| incorporar| ahora){0,2}",
    "(?:candidatura|entrevista|oportunidad|vacante|invitación a entrevista|proceso|solicitud|oferta|como)(?: para| de| al?| como| del?)?",
    "como",
    "perfil(?:es)?(?: de)?",
    "(?:prueba(?: técnica)?|fase|proceso) de",
  ],
  bare: "de|para|un|una",
  before: wordSet(`
    un una un/a unos unas el la los las nuestro nuestra nuestros su nuevo nueva nuevo/a próximo próxima experto/a buen buena
    joven varios varias de del selección`),
  joiners: wordSet("de del en y e & / - la los las para"),
  ends: wordSet(`
    con que desde a al nuestro nuestra tu su sus este esta puesto puestos trabajo empleo oferta vacante posición es está se te le nos
    lunes martes miércoles jueves viernes sábado domingo mañana hoy pero ya así tras antes después
    madrid remoto teletrabajo híbrido presencial jornada contrato cliente equipo empresa`),
  isWrittenSmall: true,
  nouns: wordSet(`
    analista desarrollador desarrolladora ingeniero ingeniera consultor consultora responsable director directora jefe jefa gerente
    coordinador coordinadora técnico técnica administrativo administrativa asistente auxiliar contable comercial vendedor vendedora
    dependiente dependienta enfermero enfermera médico médica farmacéutico farmacéutica profesor profesora maestro maestra docente
    abogado abogada arquitecto arquitecta diseñador diseñadora redactor redactora periodista traductor traductora secretario
    secretaria recepcionista cocinero cocinera camarero camarera conductor conductora repartidor repartidora mozo almacenero
    carretillero mecánico mecánica electricista fontanero operario operaria operador operadora gestor gestora especialista experto
    experta programador programadora probador científico científica investigador investigadora becario becaria
    delegado delegada ejecutivo ejecutiva supervisor supervisora encargado encargada controller auditor auditora asesor asesora
    comprador compradora planificador planificadora reclutador reclutadora psicólogo psicóloga fisioterapeuta trabajador
    albañil agricultor agricultora animador animadora aparejador azafata azafato bibliotecario bibliotecaria bodeguero biólogo
    bióloga bombero cajero cajera carnicero carnicera carpintero carpintera celador celadora cerrajero chapista chófer
    cirujano cirujana conserje corrector correctora cuidador cuidadora delineante dentista dietista economista editor editora
    enólogo enóloga entrenador entrenadora estadístico esteticista fotógrafo fotógrafa fresador frutero ganadero geólogo geóloga
    gerocultor gerocultora gobernanta gobernante gruista guionista higienista intérprete jardinero jardinera joyero limpiador
    limpiadora logopeda maquinista masajista matrona modista monitor monitora montador montadora nutricionista odontólogo odontóloga
    óptico óptica optometrista orientador orientadora panadero panadera pastelero pastelera peluquero peluquera perito pescadero
    pintor pintora portero promotor promotora protésico químico química reponedor reponedora restaurador restauradora sastre
    socorrista soldadora sumiller tasador tasadora taxista telefonista terapeuta topógrafo topógrafa tornero tutor tutora veterinario
    veterinaria vigilante viticultor viticultora yesero
    educador educadora formador formadora graduado oficial peón soldador
    logista administrador administradora socio arquitecta maquetador teleoperador teleoperadora`),
  endings: null,
};
