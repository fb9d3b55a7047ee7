import type { Choices, Region } from "@/lib/domain/message/choices";
import { hoursUntilInterview, type MessageFacts } from "@/lib/domain/message/facts";
import type { StatedReason } from "@/lib/domain/message/kind";
import { parsePersonName } from "@/lib/domain/message/person-name";
import { MOST_QUESTIONS } from "@/lib/domain/message/questions";
import { asPhrase, asSentence, type Phrases } from "@/lib/domain/message/template";

/** What the facts allow to be said, as phrases. A phrase is null where nothing is recorded for it. */
export function phrasesFor(facts: MessageFacts, choices: Choices, reasons: readonly StatedReason[]): Phrases {
  const day = interviewDay(facts, choices.region);
  return {
    ...addressee(facts.recipientName, choices.region),
    company: asPhrase(facts.company),
    role: roleName(facts.role),
    post: post(facts),
    day,
    slot: slot(facts, day),
    effort: effort(facts, day),
    opening: reasons.find(({ opening }) => opening !== null)?.opening ?? null,
    feedback: asSentence(choices.feedback),
    questions: countOfQuestions(choices),
    answerDay: answerDay(choices, facts),
    sender: asPhrase(facts.senderName),
  };
}

function addressee(recorded: string | null, region: Region): Phrases {
  const name = parsePersonName(recorded);
  if (name === null) return { formalName: "hiring team", firstName: "hiring team" };
  const title =
    name.title !== null && region === "US" && /^(?:mr|mrs|ms|mx|dr|prof)$/i.test(name.title)
      ? `${name.title}.`
      : name.title;
  return {
    // Without a recorded title the full name is the formal address: a title would be a guess.
    formalName: title === null ? name.full : `${title} ${name.last ?? name.first}`,
    firstName: title !== null && name.last === null ? `${title} ${name.first}` : name.first,
  };
}

/** The role as it reads in a sentence: without "(m/f/d)" and the like. */
const roleName = (role: string | null): string | null =>
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

/** The day that was promised, unless it is over where the person is. */
function answerDay({ answerOn, region }: Choices, { now, timeZone }: MessageFacts): string | null {
  if (answerOn === null) return null;
  // Swedish writes days as ISO 8601 does.
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone }).format(new Date(now));
  return answerOn < today ? null : dayIn(region, "UTC").format(new Date(answerOn));
}

const dayIn = (region: Region, timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(region === "US" ? "en-US" : "en-GB", { day: "numeric", month: "long", timeZone });

function slot({ proposedTimes }: MessageFacts, day: string | null): string | null {
  if (day !== null) return `the slot on ${day}`;
  if (proposedTimes > 1) return "the slots";
  return proposedTimes === 1 ? "the slot" : null;
}

/** What they did, as far as it is recorded; being written to is the least of it. */
function effort({ proposedTimes, invitedAfter }: MessageFacts, day: string | null): string {
  if (proposedTimes > 1) return `the ${COUNTS[proposedTimes] ?? "several"} times you offered`;
  if (proposedTimes === 1) return "the time you proposed";
  if (day !== null) return "the time you set aside for me";
  if (invitedAfter === "application") return "the consideration you gave my application";
  if (invitedAfter === "referral") return "the way you followed up the recommendation";
  return "the trouble you took to get in touch with me";
}

const COUNTS: readonly (string | undefined)[] = [undefined, undefined, "two", "three", "four", "five", "six"];
