import type { Choices, Region } from "@/lib/domain/message/choices";
import { hoursUntilInterview, type MessageFacts } from "@/lib/domain/message/facts";
import type { Reader, StatedReason } from "@/lib/domain/message/kind";
import { parsePersonName } from "@/lib/domain/message/person-name";
import { MOST_QUESTIONS } from "@/lib/domain/message/questions";
import { asPhrase, asSentence, type Phrases } from "@/lib/domain/message/template";

/** What the facts allow to be said, as phrases. A phrase is null where nothing is recorded for it. */
export function phrasesFor(
  facts: MessageFacts,
  choices: Choices,
  reasons: readonly StatedReason[],
  reader: Reader = "them",
): Phrases {
  const day = interviewDay(facts, choices.region);
  return {
    ...addressee(facts.recipientName, choices, reader),
    company: asPhrase(facts.company),
    role: roleName(facts.role),
    post: post(facts),
    day,
    slot: slot(facts, day),
    interview: interview(facts, day, choices.region),
    effort: effort(facts, day),
    consideration: consideration(facts),
    contact: contact(facts),
    opening: reasons.find(({ opening }) => opening !== null)?.opening ?? null,
    feedback: asSentence(choices.feedback),
    questions: countOfQuestions(choices),
    answerDay: answerDay(choices, facts),
    sender: asPhrase(facts.senderName),
    signature: signatureOf(facts),
  };
}

function addressee(recorded: string | null, { region, tone }: Choices, reader: Reader): Phrases {
  const name = parsePersonName(recorded);
  if (name === null) {
    // Only who invites somebody to an interview is a hiring team.
    const team = reader === "them" ? "hiring team" : null;
    return { formalName: team, firstName: team, hello: "Hello" };
  }
  const title =
    name.title !== null && region === "US" && /^(?:mr|mrs|ms|mx|dr|prof)$/i.test(name.title)
      ? `${name.title}.`
      : name.title;
  const firstName = title !== null && name.last === null ? `${title} ${name.first}` : name.first;
  // Without a recorded title the full name is the formal address: a title would be a guess.
  const formalName = title === null ? name.full : `${title} ${name.last ?? name.first}`;
  return { formalName, firstName, hello: `Hello ${tone === "formal" ? formalName : firstName}` };
}

/** The role as it reads in a sentence: without "(m/f/d)" and the like. */
export const roleName = (role: string | null): string | null =>
  asPhrase(role?.replace(/[([]\s*(?:[a-z*]{1,3}\s*[/|]\s*){1,3}[a-z*]{1,3}\s*[)\]]/gi, " "));

function post(facts: MessageFacts): string {
  const role = roleName(facts.role);
  const company = asPhrase(facts.company) ?? "";
  if (role === null) return `the role at ${company}`;
  const isNamedAsPost = /\b(?:role|position|post|job|internship|apprenticeship|traineeship|vacancy)$/i.test(
    role,
  );
  return `the ${role}${isNamedAsPost ? "" : " role"} at ${company}`;
}

function interviewDay(facts: MessageFacts, region: Region): string | null {
  const hours = hoursUntilInterview(facts);
  if (facts.interviewAt === null || hours === null || !(hours > 0)) return null;
  return dayIn(region, facts.timeZone).format(new Date(facts.interviewAt));
}

/** "two questions", as many as are asked. */
function countOfQuestions({ questions }: Choices): string | null {
  const count = Math.min(questions.length, MOST_QUESTIONS);
  if (count === 0) return null;
  return count === 1 ? "one question" : `${COUNTS[count] ?? count} questions`;
}

/** The day that was promised, unless it is over. */
const answerDay = ({ answerOn, region }: Choices, facts: MessageFacts): string | null =>
  answerOn === null || isOver(answerOn, facts) ? null : dayIn(region, "UTC").format(new Date(answerOn));

/** True of an ISO date that is over where the person is. */
export function isOver(day: string, { now, timeZone }: MessageFacts): boolean {
  // Swedish writes days as ISO 8601 does.
  return day < new Intl.DateTimeFormat("sv-SE", { timeZone }).format(new Date(now));
}

/** A day as it is told: "3 December" or "December 3". */
export const dayIn = (region: Region, timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(region === "US" ? "en-US" : "en-GB", { day: "numeric", month: "long", timeZone });

function slot({ proposedTimes }: MessageFacts, day: string | null): string | null {
  if (day !== null) return `the slot on ${day}`;
  if (proposedTimes > 1) return "the slots";
  return proposedTimes === 1 ? "the slot" : null;
}

/** "the interview on 24 November at 10:00", as far as it is known. */
function interview({ interviewAt, timeZone }: MessageFacts, day: string | null, region: Region): string {
  if (interviewAt === null || day === null) return "the interview";
  const hour = new Intl.DateTimeFormat(region === "US" ? "en-US" : "en-GB", {
    hour: "numeric",
    minute: "2-digit",
    timeZone,
  });
  // "10:00 AM" comes with a narrow space that no break may follow.
  return `the interview on ${day} at ${hour.format(new Date(interviewAt)).replace(/\s/g, " ")}`;
}

/** What they did, as far as it is recorded; being written to is the least of it. */
function effort(facts: MessageFacts, day: string | null): string {
  const { proposedTimes, invitedAfter } = facts;
  if (facts.interviewsHeld > 0) return consideration(facts);
  if (proposedTimes > 1) return `the ${COUNTS[proposedTimes] ?? "several"} times you offered`;
  if (proposedTimes === 1) return "the time you proposed";
  if (day !== null) return "the time you set aside for me";
  if (invitedAfter === "application") return "the consideration you gave my application";
  if (invitedAfter === "referral") return "the way you followed up the recommendation";
  return "the trouble you took to get in touch with me";
}

/** What they gave to a process that went further than an invitation. */
function consideration({ interviewsHeld, invitedAfter }: MessageFacts): string {
  if (interviewsHeld > 1)
    return `the time you gave me in our ${COUNTS[interviewsHeld] ?? "several"} interviews`;
  if (interviewsHeld === 1) return "the time you gave me in our interview";
  return invitedAfter === "application"
    ? "the consideration you gave my application"
    : "your time and consideration";
}

/**
 * "we were in touch in August about the Supply planner role", with the year where it is another, and without the month
 * where it is this one.
 */
function contact(facts: MessageFacts): string {
  const { lastWordAt, timeZone, now } = facts;
  const monthOf = (iso: string, year?: "numeric") =>
    new Intl.DateTimeFormat("en-GB", { month: "long", year, timeZone }).format(new Date(iso));
  if (lastWordAt === null || monthOf(lastWordAt, "numeric") === monthOf(now, "numeric"))
    return `we were in touch about ${post(facts)}`;
  const isOtherYear = new Date(lastWordAt).getUTCFullYear() !== new Date(now).getUTCFullYear();
  return `we were in touch in ${monthOf(lastWordAt, isOtherYear ? "numeric" : undefined)} about ${post(facts)}`;
}

/** As typed, but for blank lines and the space around the others. */
export const signatureOf = (facts: MessageFacts): string | null =>
  facts.signature
    .split(/\r?\n/)
    .flatMap((line) => asPhrase(line) ?? [])
    .join("\n") || null;

const COUNTS: readonly (string | undefined)[] = [undefined, undefined, "two", "three", "four", "five", "six"];
