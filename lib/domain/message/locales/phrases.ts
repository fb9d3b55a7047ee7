import type { Choices } from "@/lib/domain/message/choices";
import { hoursUntilInterview, type MessageFacts } from "@/lib/domain/message/facts";
import type { StatedReason } from "@/lib/domain/message/kind";
import { addressed, addressOf } from "@/lib/domain/message/locales/address";
import { type PersonName, parsePersonName } from "@/lib/domain/message/person-name";
import { isOver, roleName, signatureOf } from "@/lib/domain/message/phrases";
import { MOST_QUESTIONS } from "@/lib/domain/message/questions";
import { asPhrase, asSentence, fill, type Phrases } from "@/lib/domain/message/template";

/**
 * How one language puts what the facts allow to be said. The phrases stand without an article, so that the wording
 * around them gives it; "[Sie|du]" is as in the wordings.
 */
export interface Terms {
  /** `dear` is a greeting by title and name, null without a recorded title that gives one. */
  readonly addressee: (name: PersonName) => { readonly formalName: string; readonly dear: string | null };
  readonly day: (date: Date, timeZone: string) => string;
  readonly hour: (date: Date, timeZone: string) => string;
  /** With role and company, and with the company alone. */
  readonly post: readonly [string, string];
  /** With its day and hour, and without. */
  readonly interview: readonly [string, string];
  readonly slots: Readonly<Record<"onDay" | "several" | "one", string>>;
  /** What they did; the keys say what is recorded of it. */
  readonly efforts: Readonly<
    Record<
      "interviews" | "interview" | "times" | "time" | "day" | "application" | "referral" | "contact" | "none",
      string
    >
  >;
  readonly questions: Readonly<Record<"several" | "one", string>>;
  /** From two to six. */
  readonly counts: readonly string[];
  readonly many: string;
}

/** What the facts allow to be said, as phrases of one language. A phrase is null where nothing is recorded for it. */
export function phrasesIn(
  terms: Terms,
  facts: MessageFacts,
  choices: Choices,
  reasons: readonly StatedReason[],
): Phrases {
  const { interviewAt, timeZone } = facts;
  const names = { role: roleName(facts.role), company: asPhrase(facts.company) };
  const hours = hoursUntilInterview(facts);
  const isAhead = interviewAt !== null && hours !== null && hours > 0;
  const day = isAhead ? terms.day(new Date(interviewAt), timeZone) : null;
  const hour = isAhead ? terms.hour(new Date(interviewAt), timeZone) : null;
  const address = addressOf(facts, choices);
  return {
    ...addresseeIn(terms, facts, address === "polite"),
    ...names,
    post: firstFilled(terms.post, names),
    day,
    slot: slotIn(terms, facts, day),
    interview: firstFilled(terms.interview, { day, hour }),
    effort: addressed(effortIn(terms, facts, day), address),
    consideration: addressed(considerationIn(terms, facts), address),
    opening: reasons.find(({ opening }) => opening !== null)?.opening ?? null,
    feedback: asSentence(choices.feedback),
    questions: questionsIn(terms, choices),
    answerDay:
      choices.answerOn === null || isOver(choices.answerOn, facts)
        ? null
        : terms.day(new Date(choices.answerOn), "UTC"),
    sender: asPhrase(facts.senderName),
    signature: signatureOf(facts),
  };
}

function addresseeIn(terms: Terms, { recipientName }: MessageFacts, isPolite: boolean): Phrases {
  const name = parsePersonName(recipientName);
  if (name === null) return { formalName: null, firstName: null, dear: null };
  const { formalName, dear } = terms.addressee(name);
  return { formalName, firstName: name.first, dear: isPolite ? dear : null };
}

function slotIn({ slots }: Terms, { proposedTimes }: MessageFacts, day: string | null): string | null {
  if (day !== null) return fill(slots.onDay, { day });
  if (proposedTimes > 1) return slots.several;
  return proposedTimes === 1 ? slots.one : null;
}

function effortIn(terms: Terms, facts: MessageFacts, day: string | null): string {
  const { efforts } = terms;
  const { proposedTimes, invitedAfter } = facts;
  if (facts.interviewsHeld > 0) return considerationIn(terms, facts);
  if (proposedTimes > 1) return withCount(terms, efforts.times, proposedTimes);
  if (proposedTimes === 1) return efforts.time;
  if (day !== null) return efforts.day;
  if (invitedAfter === "application") return efforts.application;
  return invitedAfter === "referral" ? efforts.referral : efforts.contact;
}

function considerationIn(terms: Terms, { interviewsHeld, invitedAfter }: MessageFacts): string {
  const { efforts } = terms;
  if (interviewsHeld > 1) return withCount(terms, efforts.interviews, interviewsHeld);
  if (interviewsHeld === 1) return efforts.interview;
  return invitedAfter === "application" ? efforts.application : efforts.none;
}

function questionsIn(terms: Terms, { questions }: Choices): string | null {
  const count = Math.min(questions.length, MOST_QUESTIONS);
  if (count === 0) return null;
  return count === 1 ? terms.questions.one : withCount(terms, terms.questions.several, count);
}

const withCount = ({ counts, many }: Terms, phrase: string, count: number): string =>
  phrase.replace("{count}", counts[count - 2] ?? many);

const firstFilled = (wordings: readonly string[], phrases: Phrases): string | null =>
  wordings.map((wording) => fill(wording, phrases)).find((phrase) => phrase !== null) ?? null;
