import type { InvitationKind } from "../invitation-kinds";
import { anywhere, type Cue, inSubject, inText, nowhere } from "./kind-of-mail";

/** The words by which each kind of mail is known in Spanish, to "tú" and to "usted". */
export const spanish: Readonly<Record<InvitationKind, readonly Cue[]>> = {
  "scheduling-update": [
    inText(
      4,
      "quedamos (?:entonces |pues |así )?(?:el|para|en|mañana|a las)|(?:nos vemos|te veo|hasta) (?:entonces |pues )?(?:el )?(?:lunes|martes|miércoles|jueves|viernes|sábado|mañana)",
      "queda (?:confirmad[oa]|fijad[oa]|agendad[oa]|para el)",
    ),
    // Why it cannot be as arranged, what takes its place and what stays.
    inText(
      3,
      "(?:se )?(?:nos|me|le) ha(?:n)? (?:complicado|surgido|salido|coincidido|caído|torcido|fallado|adelantado)|(?:nos|me) (?:surgió|salió|coincide|coincidió)",
      "(?:está|estará|estaré|estamos|estoy|tiene|tiene que|tengo que|tenemos que) (?:[\\p{L}'-]{1,20} ){0,3}(?:de viaje|fuera|de baja|enferm[oa]|de vacaciones|ocupad[oa]|reunid[oa]|viajar|salir|cerrar)",
      "(?:ya )?no (?:está|estará|es|será|va a ser|nos es|queda) (?:[\\p{L}'-]{1,20} ){0,2}(?:disponible|posible|libre|viable)",
    ),
    inText(
      5,
      "(?:pasar|pasarla|pasarlo|pasamos|pasemos|movemos|mover|moverla|moverlo|cambiar|cambiarla|cambiarlo|dejar|dejarlo|dejarla|retrasar|retrasarla|adelantar|adelantarla|vernos mejor) (?:la |el |tu |su |nuestra |esta )?(?:[\\p{L}'-]{1,20} ){0,3}(?:al|para el|a las|para las|para|a el) (?:próximo )?(?:lunes|martes|miércoles|jueves|viernes|sábado|mañana|día|\\d)",
      "(?:otro|otra|distint[oa]|nuevo|nueva) (?:día|hora|fecha|momento|hueco|horario|cita|sala)",
      "(?:lugar|sitio|enlace|dirección|sala|hora|link|formato|todo lo demás|resto) (?:[\\p{L}'-]{1,20} ){0,2}(?:es|sigue|son|será|sigue siendo|se mantiene|queda) (?:[\\p{L}'-]{1,20} ){0,2}(?:mism[oa]s?|igual)|mism[oa] (?:lugar|sitio|enlace|dirección|sala|hora|link)",
      "(?:cambio|cambia|cambiado|cambiamos) (?:de |el |la )?(?:sala|lugar|hora|fecha|enlace|día|dirección)",
    ),
    inSubject(4, "(?:re|rv|resp) ?: … (?:entrevista|cita|reunión|llamada|visita|prueba)"),
    inSubject(
      6,
      "(?:entrevista|reunión|cita|llamada|videollamada) … (?:confirmada|cancelada|reprogramada|aplazada|pospuesta|modificada)",
      "(?:confirmación|cancelación|reprogramación|cambio|aplazamiento) de(?:l)? (?:la |tu |su )?(?:hora|fecha|horario|entrevista|cita|reunión|llamada)",
      "invitación actualizada|nueva (?:fecha|hora)",
    ),
    anywhere(
      5,
      "(?:cambiar|mover|aplazar|posponer|retrasar|adelantar|cancelar|reprogramar|anular) … (?:entrevista|reunión|cita|llamada|videollamada)",
      "(?:entrevista|reunión|cita|llamada|videollamada) (?:ha sido|queda|quedó|se ha|está|ha quedado) (?:[\\p{L}'-]{1,20} ){0,2}(?:confirmada|cancelada|aplazada|reprogramada|movida|pospuesta|agendada|retrasada|trasladada)",
      "(?:entrevista|reunión|cita|llamada|videollamada) … (?:pasa|se traslada|se mueve|se cambia) al?",
    ),
    inText(
      7,
      "(?:te|le|os)? ?confirm(?:o|amos) … (?:entrevista|reunión|cita|llamada|videollamada|hora)",
      "(?:has|ha) reservado",
    ),
    anywhere(
      5,
      "reprogramad[ao]|reagendad[ao]|reprogramamos|reagendamos|(?:tenemos|tengo|hay) que (?:reagendar|reprogramar)",
      "(?:movemos|pasamos|cambiamos|aplazamos|adelantamos|corremos|movimos|trasladamos) (?:la|tu|su|nuestra|esta) (?:[\\p{L}'-]{1,20} )?(?:entrevista|reunión|cita|llamada|videollamada)",
    ),
    anywhere(4, "(?:recordatorio|recordamos|recordarte|recordarle) … (?:entrevista|cita|reunión|llamada)"),
    anywhere(
      4,
      "nueva (?:fecha|hora|cita|franja)|nuevo (?:horario|hueco)|cambio de (?:hora|fecha|planes|horario)|en (?:vez|lugar) del?",
    ),
    inText(
      3,
      "imprevisto|contratiempo|(?:ha|nos ha|me ha) surgido|(?:no podrá|no puede|no podré|no puedo) (?:asistir|atender\\p{L}*)|disculpa(?:s|d)? (?:por )?(?:el cambio|las molestias)",
    ),
    inText(2, "nos vemos (?:el|mañana)|te esperamos el|hasta el (?:lunes|martes|miércoles|jueves|viernes)"),
  ],
  rejection: [
    inText(
      6,
      "(?:aceptado|ocupado|cubierto|asignado|adjudicado|dado|quedado|aceptó|ocupará|llevado) (?:[\\p{L}'-]{1,20} ){0,3}(?:otra persona|otro candidato|otra candidata|un compañero|una compañera|alguien)",
    ),
    inText(
      6,
      "(?:candidatura|solicitud|postulación|perfil) (?:[\\p{L}'-]{1,20} ){0,2}no (?:[\\p{L}'-]{1,20} ){0,4}(?:elegid[oa]|seleccionad[oa]|escogid[oa]|continúa|continuará|sigue|seguirá|avanza|avanzará|prosper\\p{L}+|aceptad[oa])",
      "(?:seguiremos|seguimos|continuaremos|continuamos|avanzaremos|vamos a seguir|seguir|continuar|avanzar) (?:[\\p{L}'-]{1,20} ){0,3}(?:con|por) (?:[\\p{L}'-]{1,20} ){0,2}otr[oa]s?",
      "(?:puesto|plaza|vacante|trabajo) (?:[\\p{L}'-]{1,20} ){0,3}(?:es|será|fue|ha ido|queda) para (?:otr[oa]|alguien|una persona)",
      "(?:hemos|he|se ha) (?:[\\p{L}'-]{1,20} ){0,2}(?:cogido|contratado|elegido|fichado|escogido|decidido por|dado (?:el puesto|la plaza)) (?:[\\p{L}'-]{1,20} ){0,3}(?:otr[oa]|alguien|una persona|un candidato)",
    ),
    inText(2, "mucho ánimo|mucha suerte|en esta ocasión|te animamos a"),
    inText(
      6,
      "no (?:has|ha) (?:sido|resultado) (?:[\\p{L}'-]{1,20} ){0,3}(?:seleccionad\\p{L}+|elegid\\p{L}+|escogid\\p{L}+|finalista)",
      "(?:decidido|optado por|hemos|decidimos) (?:[\\p{L}'-]{1,20} ){0,3}(?:continuar|avanzar|seguir|apostar)(?: adelante)? (?:con|por) (?:[\\p{L}'-]{1,20} ){0,2}otr[oa]s?",
      "no (?:podemos|vamos a|continuaremos|seguiremos|avanzaremos|podremos|hemos podido|seguir|continuar|avanzar) (?:[\\p{L}'-]{1,20} ){0,4}(?:continuar|seguir|adelante|avanzar|tu candidatura|su candidatura|contigo|con usted|en el proceso|ofrecerte)",
      "(?:elegido|escogido|seleccionado|decantado por|quedamos con|quedado con|optamos por|apostar por|contratar a|contratado a) (?:a )?(?:otr[oa]s? (?:persona|candidat\\p{L}+|perfil)|alguien)",
      "(?:puesto|plaza|vacante) … (?:para|a) (?:otra persona|otr[oa] candidat[oa]|alguien de dentro|alguien interno)",
      "(?:descartar|descartado|desestimar|desestimado|desestimada) … (?:candidatura|perfil|solicitud)",
      "no (?:se ajusta|encaja|cumple|es el)\\p{L}* (?:[\\p{L}'-]{1,20} ){0,4}(?:perfil|necesidades|requisitos|buscamos|puesto)",
    ),
    anywhere(
      5,
      "(?:vacante|puesto|posición|oferta) … (?:ha sido|está|ya está|se ha) (?:ya )?(?:cubiert[ao]|cerrad[ao]|cancelad[ao])",
    ),
    anywhere(
      3,
      "lamentablemente|desafortunadamente|desgraciadamente|por desgracia|lamentamos|sentimos (?:comunicar\\p{L}*|informar\\p{L}*|decir\\p{L}*|tener)",
    ),
    inText(
      3,
      "(?:dese\\p{L}+|desear(?:te|le)) … (?:suerte|éxitos?|mejor|futur\\p{L}+)",
      "otr[oa]s? (?:candidat\\p{L}+|perfil\\p{L}*|persona)",
    ),
    inText(
      2,
      "(?:guardar|conservar|mantener|conservaremos|guardaremos|tendremos) … (?:cv|currículum|datos|perfil|candidatura|en cuenta)",
      "tras (?:revisar|valorar|analizar|estudiar)|decisión (?:difícil|complicada)",
    ),
  ],
  offer: [
    inText(
      6,
      "(?:puesto|plaza|trabajo|vacante) (?:[\\p{L}'-]{1,20} ){0,4}es (?:tuy[oa]|suy[oa]|para (?:ti|usted))",
      "(?:queremos|quiero|nos gustaría) (?:que (?:te|se) (?:[\\p{L}'-]{1,20} ){0,2}(?:unas|una|incorpores|quedes|trabajes|trabaje|seas)|contratarte|contratarle|contar contigo|ficharte)",
      "(?:has|ha) sido (?:[\\p{L}'-]{1,20} ){0,2}(?:contratad[oa]|admitid[oa]|seleccionad[oa] para el puesto)|(?:tu|su) (?:contratación|nombramiento)",
    ),
    inText(
      3,
      "(?:si|que) (?:aceptas|acepta|lo aceptas)(?! (?:la (?:cita|invitación|reunión|entrevista)))|empezarías|empezaría|te incorporarías|se incorporaría",
    ),
    inText(
      6,
      "(?:encantad[oa]s?|alegra|complace|placer|ilusión|ilusionad\\p{L}+|contentos|felices) … (?:ofrecer(?:te|le)|hacer(?:te|le) (?:una|la) (?:oferta|propuesta)|comunicar(?:te|le) que … (?:seleccionad|elegid)\\p{L}+|oferta|incorpor\\p{L}+)",
      "(?:queremos|gustaría|querríamos|quisiéramos) (?:[\\p{L}'-]{1,20} ){0,2}(?:ofrecer(?:te|le)|que te incorpores|que se incorpore|que formes parte)",
    ),
    inText(
      5,
      "(?:has|ha) sido (?:la persona |el candidato |la candidata )?(?:seleccionad[oa]|elegid[oa]) (?:para (?:el|la|incorporar\\p{L}*|cubrir)|como)(?! … (?:entrevista|fase|siguiente))",
      "hemos decidido contratar\\p{L}*",
    ),
    anywhere(
      5,
      "carta(?: de)? oferta|oferta (?:en firme|formal|económica|laboral|de incorporación)|propuesta (?:de contrato|económica|de incorporación|formal|laboral)|contrato (?:de trabajo|laboral)",
    ),
    inText(
      3,
      "(?:firma\\p{L}*|adjunt\\p{L}+|devuelve\\p{L}*|devolver\\p{L}*) … (?:contrato|oferta|propuesta|condiciones)",
      "(?:acept\\p{L}+|aceptación) … (?:oferta|propuesta)",
      "(?:oferta|propuesta) … (?:válida|acept\\p{L}+)",
      "bienvenid[oa] (?:al equipo|a bordo|a nuestro)",
    ),
    inSubject(3, "oferta(?: para| económica| de incorporación)|propuesta|enhorabuena|felicidades"),
    inText(
      2,
      "(?:salario|retribución|sueldo) (?:bruto |anual |fijo ){0,3}(?:de|es|será|ascien\\p{L}+)",
      "fecha de incorporación|periodo de prueba",
    ),
  ],
  "interview-invitation": [
    inText(
      5,
      "(?:vente|ven|venga|véngase|pásate|pásese|pasa|acércate|acérquese|preséntate|preséntese) (?:[\\p{L}'-]{1,20} ){0,5}(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|cuando)",
    ),
    inText(2, "(?:pregunta|pregunte) por \\p{L}{2,20}"),
    inText(
      4,
      "(?:vente|ven|venga|pásate|pase|acércate|acérquese) (?:el|a|por|al|mañana|este|hoy)",
      "(?:hablamos|hablemos|charlamos) de (?:condiciones|lo que|todo)|(?:te|le) enseñ(?:o|amos|amos) (?:el|la|las|los)",
    ),
    inText(
      3,
      "(?:puedes|puede|podrías|podría|quieres|te apetece|te animas a) (?:[\\p{L}'-]{1,20} ){0,3}(?:pasarte|pasarse|venir|acercarte|acercarse|visitarnos|conocernos|pasar por)",
      "(?:te|le|os) (?:esperamos|espero|citamos|convocamos|recibimos|recibiremos) (?:el|mañana|a las|este|en|aquí)",
      "(?:le|te|nos) (?:gustaría|encantaría) (?:a \\p{L}+ )?(?:entrevistar\\p{L}*|conocer\\p{L}*|hablar|verte|verle|que (?:vinieras|nos conozcas|pases))|para que nos conozca(?:s|mos)",
    ),
    anywhere(
      5,
      "(?:invitación|invitar(?:te|le)?|convocar(?:te|le)?|convocatoria|citar(?:te|le)?|invitamos|citamos|convocamos) (?:[\\p{L}'-]{1,20} ){0,5}(?:entrevista|proceso|reunión|prueba|videollamada|llamada|assessment|dinámica)",
    ),
    inText(
      4,
      "(?:gustaría|encantaría|querríamos|queremos|quisiéramos) (?:[\\p{L}'-]{1,20} ){0,3}(?:conocer(?:te|le)|entrevistar(?:te|le)|hablar (?:contigo|con usted)|charlar|conversar|tener una|mantener (?:contigo )?una|concertar|agendar|invitar(?:te|le))",
    ),
    anywhere(
      4,
      "(?:agendar|concertar|programar|coordinar|fijar|reservar|cerrar|organizar) (?:[\\p{L}'-]{1,20} ){0,3}(?:entrevista|llamada|reunión|cita|videollamada|conversación|charla)",
    ),
    anywhere(
      3,
      "(?:tu|su) disponibilidad|(?:disponible|disponibilidad) (?:para|el|la|esta|en)",
      "(?:te|le) (?:viene|va|vendría|iría|encaja|conviene|resulta|cuadra|vendrían|vienen)(?: [\\p{L}'-]{1,20}){0,2} (?:bien|mejor|alguno|alguna|posible)",
      "(?:franjas?|huecos?|horarios?|opciones|fechas) (?:[\\p{L}'-]{1,20} ){0,3}(?:disponibles?|siguientes|propuestas?)|(?:siguientes|estas) (?:franjas|opciones|fechas|horas)",
      "(?:elige|elegí|escoge|escogé|selecciona|seleccioná|reserva|reservá|agenda|agendá|elija|seleccione|elegir) (?:[\\p{L}'-]{1,20} ){0,3}(?:hora|hueco|franja|día|horario|cita|momento)",
      "¿?(?:cuándo|qué día|a qué hora|podrías|podría|puedes|tendrías) (?:[\\p{L}'-]{1,20} ){0,6}(?:hablar|reunirnos|entrevista|llamada|disponib\\p{L}+|conectarte|venir|asistir)",
    ),
    anywhere(
      3,
      "entrevista (?:telefónica|personal|presencial|técnica|de trabajo|online|por|con|virtual|final|inicial|grupal)|videoentrevista|prueba técnica|dinámica de grupo",
    ),
    anywhere(
      2,
      "(?:siguiente|próxima|segunda|primera|última|nueva) (?:fase|entrevista|ronda|etapa)|siguiente paso|próximo paso",
      "entrevista",
    ),
    inText(
      3,
      "(?:has|ha) (?:pasado|sido seleccionad[oa]) (?:[\\p{L}'-]{1,20} ){0,5}(?:entrevista|fase|etapa|ronda|siguiente|proceso)",
      "avanzar en el proceso|pases? a la siguiente|continuar (?:contigo|con usted|con tu candidatura) en el proceso",
    ),
    inText(
      2,
      "(?:candidatura|perfil|cv|currículum|trayectoria) (?:[\\p{L}'-]{1,20} ){0,5}(?:gustado|interesado|encajado|encaja|llamado la atención|impresionado|interesante)",
    ),
    inText(
      4,
      "(?:vinieras|vengas|venir|pasarte|pases|hacer|realizar) (?:a )?(?:hacer )?una (?:prueba|entrevista|visita)",
    ),
    inText(1, "(?:tu|su) (?:candidatura|solicitud)"),
    inSubject(2, "entrevista|invitación|cita|convocatoria|proceso de selección"),
  ],
  "recruiter-outreach": [
    inText(
      3,
      "(?:ayudando|ayudamos|ayudo|apoyando|acompañando) a (?:una?|el|la|su|nuestr\\p{L}+) (?:[\\p{L}'-]{1,20} ){0,6}(?:incorporar|encontrar|buscar|contratar|seleccionar|cubrir)",
      "(?:le|te) (?:interesaría|apetecería|gustaría|importaría|parece|parecería|llama|puedo) (?:[\\p{L}'-]{1,20} ){0,5}(?:contar\\p{L}*|contara|contase|llamar\\p{L}*|explic\\p{L}+|enviar\\p{L}*|mand\\p{L}+|hablar|más)",
      "(?:llámame|escríbeme|llámeme|escríbame|puede llamarme|puedes llamarme) (?:[\\p{L}'-]{1,20} ){0,3}(?:cuando|al|si|y)",
      "(?:me (?:dio|han dado|pasó|pasaron|habló)|nos (?:dio|pasó|habló)) (?:[\\p{L}'-]{1,20} ){0,3}(?:tu|su) (?:nombre|número|contacto|teléfono)|de ti (?:me|nos)",
    ),
    nowhere(
      3,
      "(?:tu|su) (?:candidatura|solicitud|inscripción)|(?:has|ha) (?:aplicado|postulado|presentado)|te (?:inscribiste|postulaste)",
      "gracias por (?:tu tiempo|la entrevista|la llamada|la conversación|tu interés)",
    ),
    inText(
      4,
      "(?:he visto|hemos visto|vi|encontré|he encontrado|revisando|viendo|he revisado|me ha llamado|me llamó|he dado con|me topé con) (?:[\\p{L}'-]{1,20} ){0,4}(?:tu|su) (?:[\\p{L}'-]{1,20} )?(?:perfil|cv|experiencia|trayectoria|atención)?",
      "(?:tu|su) (?:[\\p{L}'-]{1,20} )?(?:perfil|experiencia|trayectoria) (?:[\\p{L}'-]{1,20} ){0,5}(?:encaja\\p{L}*|interesante|atención|podría|encajar|impresionado|gustado|ajusta)",
    ),
    inText(
      3,
      "para una? (?:empresa|compañía|multinacional|firma|grupo|cliente|hotel|restaurante)|sigues buscando",
      "(?:nuestro|mi|un|uno de nuestros|para un|importante|para nuestro|uno de mis) cliente\\p{L}*",
      "consultor[a]? (?:de|en) (?:selección|recruiting|rrhh|recursos humanos)|empresa de selección|headhunter|consultora de selección",
    ),
    inText(
      3,
      "(?:buscamos|busca|estamos buscando|seleccionamos|buscando|está buscando|necesitamos|precisamos|incorporar|incorporamos|reforzar) (?:[\\p{L}'-]{1,20} ){0,3}(?:un|una|un\\/a|perfil\\p{L}*|persona|talento)",
    ),
    inText(
      3,
      "(?:abiert[oa]|receptiv[oa]) a (?:[\\p{L}'-]{1,20} ){0,3}(?:oportunidad\\p{L}*|propuestas|nuev\\p{L}+|escuchar|cambio\\p{L}*|valorar|conocer)",
      "(?:te|le) (?:interesa|interesaría|encaja|apetece|apetecería|suena|gustaría) (?:[\\p{L}'-]{1,20} ){0,3}(?:saber|conocer|hablar|la oportunidad|el puesto|más|escuchar|que|interesante|un cambio|esta posición)",
      "escuchando (?:ofertas|propuestas)|valorando (?:un cambio|nuevas)",
    ),
    inText(
      3,
      "(?:estamos|estoy|andamos) (?:sumando|incorporando|contratando|armando|reclutando|buscando)|(?:sumamos|sumar) (?:a |al )?(?:un|una|nuevo|nueva|nuestro|equipo)",
      "(?:copó|copa|gustó|encantó|interesó|llamó la atención|pareció \\p{L}{3,15}) (?:mucho )?(?:tu|su) (?:perfil|experiencia|trayectoria|recorrido|cv)",
      "(?:tenemos|tengo|gestionamos|llevamos|ha surgido|ha salido) (?:[\\p{L}'-]{1,20} ){0,3}(?:vacante|posición|proceso|oportunidad|oferta)",
      "(?:te|le) (?:paso|mando|envío|cuento)",
    ),
    inText(
      2,
      "(?:hablamos|charlamos|comentamos|comentarte|contarte|contarle|hablarte|explicarte)|te escribo (?:porque|por)|me pongo en contacto|(?:más|todos los) detalles|(?:envía\\p{L}*|mánda\\p{L}*|pása\\p{L}*) (?:[\\p{L}'-]{1,20} ){0,2}(?:cv|currículum)",
    ),
    anywhere(2, "(?:nueva|gran|interesante|una|esta) oportunidad|oportunidad (?:profesional|laboral)"),
    inSubject(2, "oportunidad|vacante|puesto|buscamos|proyecto"),
    inText(1, "espero que (?:estés|esté|te encuentres) (?:muy )?bien"),
  ],
  confirmation: [
    inText(
      4,
      "(?:papeles|documentos|documentación|currículum|cv|solicitud|candidatura|formulario|carta) (?:[\\p{L}'-]{1,20} ){0,2}(?:llegaron|llegó|han llegado|ha llegado)",
    ),
    inText(
      5,
      "(?:solicitud|candidatura|inscripción|postulación|currículum|cv) … (?:ha quedado|queda|quedó|está|ya está|ha sido|fue|llegó|ha llegado|nos ha llegado) (?:[\\p{L}'-]{1,20} ){0,3}(?:registrad[oa]|guardad[oa]|en (?:nuestras manos|revisión|proceso|nuestro)|correctamente|recibid[oa]|bien|con éxito)",
      "(?:nos ha llegado|tenemos ya|ya tenemos|tenemos) (?:tu|su) (?:cv|candidatura|solicitud|currículum|inscripción)",
    ),
    anywhere(
      5,
      "(?:te has|se ha|ya estás) inscrit[oa]|inscripción (?:realizada|completada|confirmada|correcta)",
      "ha recibido (?:tu|su) (?:currículum|cv|candidatura|solicitud|inscripción)",
      "(?:hemos recibido|recibimos|se ha recibido|confirmamos la recepción de|acusamos recibo de|ha llegado|hemos registrado) (?:[\\p{L}'-]{1,20} ){0,3}(?:candidatura|solicitud|cv|currículum|inscripción|postulación)",
      "(?:candidatura|solicitud|inscripción|postulación) (?:[\\p{L}'-]{1,20} ){0,4}(?:recibida|registrada|enviada|completada)",
    ),
    anywhere(
      3,
      "gracias por (?:[\\p{L}'-]{1,20} ){0,4}(?:candidatura|solicitud|inscribir\\p{L}*|aplicar|postular\\p{L}*|presentar\\p{L}*|enviar\\p{L}*|inscripción)",
      "(?:recepción|confirmación) de (?:tu |su |la )?(?:candidatura|solicitud|inscripción)",
    ),
    anywhere(1, "gracias por (?:tu|su) interés"),
    inText(
      2,
      "(?:revisar|revisaremos|revisará|valorar|valoraremos|analizar|analizaremos|estudiar|estudiaremos|estudiará) (?:[\\p{L}'-]{1,20} ){0,6}(?:candidatura|perfil|cv|detalle|atención|detenimiento|días|currículum|información)",
      "(?:pondremos|pondríamos|pondrá) en contacto|nos pondremos|contactaremos (?:contigo|con usted)|en caso de (?:que )?(?:[\\p{L}'-]{1,20} ){0,3}(?:encaj\\p{L}+|seleccion\\p{L}+)",
      "mensaje automático|no respondas? a este|(?:estado|seguimiento) de (?:tu|su) candidatura",
    ),
  ],
  other: [
    anywhere(
      8,
      "\\d{1,4} (?:nuevas|nuevos|ofertas) … (?:ofertas|empleos|vacantes)",
      "alertas? de empleo|nuevas ofertas|ofertas (?:de empleo )?(?:para ti|que te pueden|recomendadas|que encajan)|empleos recomendados",
    ),
    anywhere(6, "boletín|newsletter|darte de baja de este boletín"),
    inText(
      5,
      "primer día|plan de acogida|onboarding|número de (?:la )?seguridad social|cuenta bancaria|datos bancarios|reconocimiento médico|alta en la seguridad social",
    ),
    inText(
      4,
      "(?:documentación|documentos) (?:[\\p{L}'-]{1,20} ){0,3}(?:necesari\\p{L}+|pendientes?|siguientes?|requerid\\p{L}+|adicional\\p{L}*)|completar (?:tu|su) (?:perfil|ficha)|referencias (?:profesionales|laborales)",
    ),
    anywhere(
      8,
      "contraseña|código de (?:verificación|seguridad)|(?:verifica|confirma) tu (?:correo|cuenta|e-?mail|dirección)",
    ),
    anywhere(
      6,
      "encuesta (?:de satisfacción)?|valora tu experiencia|has retirado tu candidatura|retirado tu candidatura",
    ),
  ],
};
