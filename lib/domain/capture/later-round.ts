import { openLetter } from "./letter";
import { anyOf } from "./phrases";
import type { InvitationSource } from "./proposal";

/**
 * Whether it asks to a round that follows another: "move you forward to the second round", "zum zweiten Gespräch". Only
 * what is new in it counts: what is quoted below, and the subject of a reply, were said of an earlier one.
 */
export function isLaterRound(source: InvitationSource): boolean {
  const { subject, own } = openLetter(source);
  return NEXT_IN_SUBJECT.test(subject.text) || GOES_ON.test(own.text.slice(0, LOOKED_AT));
}

/** Who asks for another round says so at the beginning; how the rounds to come will be is told further down. */
const LOOKED_AT = 1500;

const ENGLISH =
  "(?:(?:second|third|fourth|final|last|next|2nd|3rd|4th)[ -](?:\\p{L}{2,20}[ -]){0,2}(?:rounds?|stages?|interviews?)|(?:round|stage) (?:two|three|four|[2-5]))";
const GERMAN =
  "(?:zweite[nrs]?|dritte[nrs]?|vierte[nrs]?|nächste[nrs]?|finale[nrs]?|2\\.|3\\.) (?:\\p{L}{2,20} )?(?:runde|gesprächsrunde|interviewrunde|gesprächs?|vorstellungsgesprächs?|interviews?)";
const FRENCH = "(?:deuxième|second|troisième|dernier|prochain|2e|3e|2ème|3ème)e? (?:tour|entretien|étape)";
const SPANISH =
  "(?:segunda|tercera|última|próxima|siguiente|final) (?:ronda|entrevista|fase)|(?:fase|ronda) final";

const GOES_ON = anyOf(
  `(?:mov(?:e|ing)|advanc(?:e|ing)|progress(?:ing)?|tak(?:e|ing)|bring(?:ing)?|invit(?:e|ing)|proceed(?:ing)?|continu(?:e|ing)|welcom(?:e|ing)|put(?:ting)? you|go(?:ing)? ahead|book(?:ing)?|schedul(?:e|ing)|arrang(?:e|ing)|set up) … ${ENGLISH}`,
  `(?:you(?:'ve| have)|made it|through) … ${ENGLISH}`,
  `(?:einladen|einzuladen|laden|einladung|fortfahren|weitermachen|weitergehen|freuen uns) … ${GERMAN}`,
  `${GERMAN} … (?:einladen|einzuladen|kennenlernen|vereinbaren)`,
  `(?:inviter|invitons|convier|proposer|proposons|passer|poursuivre|rencontrer) … ${FRENCH}`,
  `(?:invitarte|invitarle|invitar|pasar|pasas|avanzar|avanzas|continuar|citarte|citarle) … (?:${SPANISH})`,
);

/** "Second interview: Planner", and nothing that begins as a reply does. */
const NEXT_IN_SUBJECT = new RegExp(
  `^(?!\\s?(?:re|aw|antw|antwort|res|rif|sv|vs) ?:)[^\\n]{0,120}(?<![\\p{L}\\p{N}])(?:${ENGLISH}|${GERMAN}|${FRENCH}|${SPANISH})(?![\\p{L}\\p{N}])`,
  "iu",
);
