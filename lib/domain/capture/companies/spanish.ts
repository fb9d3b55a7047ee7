import { everyAfter } from "../phrases";
import type { CompanyCues } from "./name-cues";

export const spanish: CompanyCues = {
  employer: [
    {
      after: /(?:^|\n)[ •-]{0,3}(?:empresa|compañía|empleador|organización)(?: ?:|\t) ?/gi,
      weight: 6,
      ofEmployer: true,
    },
    {
      after: everyAfter(
        "(?:equipo|departamento|área)(?: de (?:selección|talento|rrhh|recursos humanos|personas|people)(?: y \\p{L}{3,12})?)? (?:de(?: la)?|del)",
        "(?:en nombre|de parte) de(?:l equipo de| la)?",
      ),
      weight: 4,
    },
    {
      after: everyAfter(
        "(?:puesto|posición|vacante|trabajar|trabajas|candidatura|proceso|oportunidad|equipo|rol|oferta|interés|prácticas|interesad[oa]|incorporación|selección|talento|recruiter|rrhh|consultor[a]?|responsable|gente|founder|ceo|cto) en(?: la empresa)?",
        "(?:trabajar (?:para|con)|incorporarte a|formar parte de|unirte a|únete a|bienvenid[oa] a|te escrib\\p{L}{1,4} (?:de|desde)|somos)",
        "(?:soy|me llamo) [^\\n.]{2,60}? (?:de|desde|en)",
      ),
      weight: 3.5,
      ofEmployer: true,
    },
    {
      after: everyAfter("(?:la empresa|la compañía|el grupo|la firma|la startup)"),
      weight: 3,
      ofEmployer: true,
    },
    { after: everyAfter("desde"), weight: 2.5 },
    { after: everyAfter("(?<!\\d )en"), weight: 2.1 },
  ],
  client: [
    { after: everyAfter("clientes?,?(?: la empresa)?", "clientes? ?:"), weight: 6 },
    {
      after: everyAfter(
        "(?:ayudando|ayudamos|ayudo|acompañando|acompañamos|apoyando|apoyamos|apoyo|asesoramos) a(?: la empresa| el grupo)?",
      ),
      weight: 3.5,
    },
  ],
  doesAsACompany:
    / (?:busca|selecciona|incorpora|contrata|necesita|está buscando|quiere (?:conocer|incorporar)|ha recibido (?:tu|su))(?![\p{L}])/gu,
};
