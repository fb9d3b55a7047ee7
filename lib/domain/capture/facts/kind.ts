import { type InvitationKind, invitationKinds } from "../invitation-kinds";
import { french } from "../kinds/french";
import { german } from "../kinds/german";
import type { Cue } from "../kinds/kind-of-mail";
import { spanish } from "../kinds/spanish";
import type { Letter } from "../letter";
import type { Passage, Range } from "../passage";
import { payIn } from "../pay/pay-in";
import { anyOf, firstIn, isIn } from "../phrases";
import type { Fact } from "../proposal";
import type { Sheet } from "../sheet";
import { isCalledOff, timesOfEvents } from "./calendar";
import type { Context } from "./context";

/**
 * What kind of mail this is, by the words in it and by how many times to talk it proposes; "other" at low confidence
 * when too little says anything.
 */
export function readKind(context: Context): Fact<InvitationKind> {
  const { letter, events, times, isAboutOneJob } = context;
  if (!isAboutOneJob() || letter.form === "page") return otherKind(letter);
  const cancelled = isCalledOff(events) && citeOff(letter.calendar);
  if (cancelled) return cancelled;
  const asked = events.filter(({ method }) => method === "REQUEST");
  const isChanged = asked.some(({ sequence }) => sequence > 0);
  // A calendar that comes alone says for itself whether it is the first: "this is to confirm your interview".
  const isFirst = letter.form === "calendar" && asked.length > 0 && !isChanged;
  const proposedTimes = events.length > 0 ? timesOfEvents(context) : times();
  // A time above an older mail that named one has taken its place, or is what came of it.
  const isAnother =
    proposedTimes.length > 0 &&
    letter.form === "mail" &&
    namesATime(letter.quoted, context) &&
    (!letter.isAnswerToReader || isIn(letter.quoted.text, OFFERS_A_TIME));
  const ofAnother = isAnother ? WEIGHT_OF_ANOTHER_TIME : 0;
  const ranked = invitationKinds
    .map(({ kind, cues, weightOfATime }) => {
      const said = weigh(
        letter.languages.map((language) => (language === "en" ? cues : CUES[language][kind])),
        letter,
      );
      const ofTimes = (weightOfATime ?? 0) * Math.min(2, proposedTimes.length);
      const ofUpdate = isChanged ? WEIGHT_OF_A_CHANGE[letter.form] : isFirst ? -WEIGHT_OF_A_FIRST : 0;
      const ofChange = kind === "scheduling-update" ? ofUpdate + ofAnother : 0;
      return { kind, score: said.score + ofTimes + ofChange, strongest: said.strongest };
    })
    .toSorted((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (!first || first.score < ENOUGH) return guessedKind(context, proposedTimes, first ?? null);
  const lead = first.score - (second?.score ?? 0);
  const confidence = lead >= 4 ? "high" : lead >= 2 ? "medium" : "low";
  const [time] = proposedTimes;
  if (first.strongest) return first.strongest.passage.citeAs(first.kind, first.strongest.range, confidence);
  return time ? { ...time, value: first.kind, confidence } : otherKind(letter);
}

const namesATime = (passage: Passage, { schedule }: Context): boolean =>
  passage.text !== "" && schedule(passage).clocks.length > 0 && schedule(passage).days.length > 0;

const citeOff = (calendar: Sheet): Fact<InvitationKind> | null =>
  calendar.cite<InvitationKind>("method", "scheduling-update", "high") ??
  calendar.cite<InvitationKind>("status", "scheduling-update", "high");

/**
 * Where the words tell nothing: a time to talk, or a job and its pay, are proposed by somebody. A posting that was copied is
 * by nobody.
 */
function guessedKind(
  { letter, fact, isFromAgency }: Context,
  [time]: readonly Fact[],
  likeliest: Ranked | null,
): Fact<InvitationKind> {
  if (time) return { ...time, value: "interview-invitation", confidence: "low" };
  const role = fact("role");
  const isWritten = letter.sender.address !== null || letter.sender.person !== null || letter.reader !== "";
  const offered = role && isWritten && (isFromAgency() || payIn(letter.own.text.slice(0, 4000)).length > 0);
  if (offered) return { ...role, value: "recruiter-outreach", confidence: "low" };
  const { kind, score, strongest } = likeliest ?? {};
  const isLikely = role && isWritten && kind && strongest && score !== undefined && score >= LIKELY;
  return isLikely ? strongest.passage.citeAs(kind, strongest.range, "low") : otherKind(letter);
}

/** What is left when nothing is recognised, or nothing is there to be. */
function otherKind({ subject, own }: Letter): Fact<InvitationKind> {
  const passage = subject.text === "" ? own : subject;
  return passage.citeAs("other", { start: 0, end: Math.min(passage.text.length, 80) }, "low");
}

type Ranked = { kind: InvitationKind; score: number; strongest: Evidence | null };
type Evidence = { passage: Passage; range: Range; weight: number };

/** What is not said counts by the cues of the language that most of it is in. */
function weigh(
  [cues = [], ...others]: readonly (readonly Cue[])[],
  letter: Letter,
): { score: number; strongest: Evidence | null } {
  const isReply = REPLY.test(letter.subject.text);
  const found = [...cues, ...others.flat()].flatMap((cue) => find(cue, letter, isReply) ?? []);
  const said = onceEach(found.toSorted((a, b) => b.weight - a.weight));
  const [strongest = null] = said;
  const score = total(said);
  // Who answers does not write first.
  const isAnswer = isReply && letter.quoted.text !== "";
  const unsaid = isAnswer ? [] : cues.filter((cue) => cue.where === "nowhere" && isUnsaid(cue, letter));
  return { score: score < ENOUGH ? score : score + total(unsaid), strongest };
}

/** Words that several cues know count half the second time. */
const onceEach = (heaviestFirst: readonly Evidence[]): Evidence[] =>
  heaviestFirst.map((evidence, index) =>
    heaviestFirst.slice(0, index).some((other) => beginsWith(evidence, other))
      ? { ...evidence, weight: evidence.weight / 2 }
      : evidence,
  );

const beginsWith = (one: Evidence, other: Evidence) =>
  one.passage === other.passage && one.range.start === other.range.start;

const total = (cues: readonly { weight: number }[]) => cues.reduce((sum, { weight }) => sum + weight, 0);

/**
 * The first place where a cue is said outright: in the subject it says more, in an older mail less. The subject of a
 * reply is that of an older mail.
 */
function find(
  { says, weight, where }: Cue,
  { subject, own, quoted, isAnswerToReader }: Letter,
  isReply: boolean,
): Evidence | null {
  const inSubject = [{ passage: subject, weight: isReply ? weight / 2 : weight * 1.5 }];
  const inText = [
    { passage: own, weight },
    // What the reader asked for themselves is not what this mail is.
    ...(isAnswerToReader ? [] : [{ passage: quoted, weight: weight / 2 }]),
  ];
  const anywhere = isReply ? [...inText, ...inSubject] : [...inSubject, ...inText];
  const places = { subject: inSubject, text: inText, anywhere, nowhere: [] }[where];
  for (const place of places) {
    const match = firstIn(place.passage.text, says);
    if (!match || isConditional(place.passage.text, match.index)) continue;
    if (isThankedFor(place.passage.text, match.index)) continue;
    return { ...place, range: { start: match.index, end: match.index + match[0].length } };
  }
  return null;
}

const isUnsaid = ({ says }: Cue, { subject, own, quoted }: Letter) =>
  [subject, own, quoted].every(({ text }) => !isIn(text, says));

/** "Should we invite you to an interview, …": said of what may come, or of others, so it says nothing of this mail. */
function isConditional(text: string, index: number): boolean {
  const words =
    text
      .slice(Math.max(0, index - 120), index)
      .split(/[.!?\n]/)
      .at(-1) ?? "";
  return (
    CONDITIONAL.test(words) || (OF_OTHERS.test(words) && /^(?:no|un)/i.test(text.slice(index, index + 3)))
  );
}

/** "Thank you for coming to meet the panel": what is thanked for is done, so it is not asked for. */
const isThankedFor = (text: string, index: number): boolean =>
  THANKED_FOR.test(text.slice(Math.max(0, index - 90), index));

const REPLY = /^\s?(?:re|aw|antw|antwort|res|rif|sv|vs) ?(?:\[\d{1,3}\] ?)?:/i;
const ENOUGH = 3;
/** What is said of a job by somebody and comes to this much is likelier than nothing. */
const LIKELY = 2;
/** A calendar that counts up its event says so outright, though some count before they send; one that does not, no change. */
const WEIGHT_OF_A_CHANGE = { mail: 4, calendar: 8, page: 0 };
const WEIGHT_OF_A_FIRST = 6;
const WEIGHT_OF_ANOTHER_TIME = 3;
/** Who answers says when they could come. */
const OFFERS_A_TIME = anyOf(
  "available|availability|free|suits?|works?|(?:could|can|able to) (?:do|make|come|meet|talk|call|be)|how about|what about|prefer|happy with|choose|go for|slots?|options?|confirm\\p{L}*|move|reschedule|instead",
  "verfügbar|passt|passen|könnte|kann|ginge|frei|zeit|termin\\p{L}*|disponible|convient|pourrais|peux|puedo|podría|bien",
);
const CUES = { de: german, fr: french, es: spanish };
/** "Candidates not going forward will be told over lunch": said of whoever it may be. */
const OF_OTHERS =
  /(?<![\p{L}])(?:candidates|applicants|people|persons|individuals|anyone|anybody|everyone|everybody|those|bewerber|bewerberinnen|kandidaten|candidats|personnes|candidatos|personas|quienes)(?: (?:who|whom|that|die|der|qui|que|we|we've))?(?: (?:is|are|were|was|have|sont|son|se|sean))?(?: been)? $/iu;
const THANKED_FOR =
  /(?<![\p{L}])(?:thank(?:s| you|ed|ing)|grateful|appreciate[ds]?|pleasure|enjoyed)(?![\p{L}])[^.!?\n]{0,50} for (?:(?:joining|coming|making|taking|giving|the|us|time|to|up|in|your|all|and|kindly|again) ){0,6}$/iu;
const CONDITIONAL =
  /^\s*(?:if|should|in case|unless|were) (?:you(?! (?:still |do )?(?:want|accept) (?:it|the)\b)|your|we|there|the|it|selected|successful|not)\b|\bif (?:you are|you're|your|we|selected|successful|there|the team)\b|\bwhether\b|(?<![\p{L}])(?:falls|sofern|wenn es|falls es|sollten wir|sollte(?:n|st)? (?:sie|du|ihr|ihre|dein|deine|es)|wenn (?:ihr|ihre|dein|deine|wir|unser)|im falle|si (?:votre|ton|vous (?:êtes|correspondez)|nous|tu (?:perfil|candidatura|experiencia)|su|eres|encajas|finalmente|resultas)|dans le cas où|en cas d|en caso de|sans (?:retour|réponse|nouvelles?))(?![\p{L}])/iu;
