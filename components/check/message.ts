import type { Message } from "@/lib/domain/check/reading";
import { CHANNEL_CODES } from "@/lib/domain/message/channels";
import { DEFAULT_CHOICES, LANGUAGES } from "@/lib/domain/message/choices";
import type { MessageFacts } from "@/lib/domain/message/facts";
import type { CheckMaterial } from "@/lib/features/messages/queries";

/** What is asked about a letter that was written elsewhere, and the letter. */
export interface Typed {
  readonly kind: string;
  readonly channel: string;
  readonly language: string;
  /** Empty: none of theirs; then company, role and recipient are as typed. */
  readonly opportunityId: string;
  readonly company: string;
  readonly role: string;
  readonly recipientName: string;
  /** Who signs it; empty: the person, by the name of their account. */
  readonly senderName: string;
  readonly subject: string;
  readonly body: string;
}

/** A letter that was written elsewhere, as the check reads it. Nothing is known of its parts. */
export function messageOf(typed: Typed, kind: Message["kind"], material: CheckMaterial): Message {
  const channel = CHANNEL_CODES.find((code) => code === typed.channel) ?? DEFAULT_CHOICES.channel;
  const language = LANGUAGES.find((code) => code === typed.language) ?? DEFAULT_CHOICES.language;
  return {
    ...{ kind, channel, parts: null, known: material.known },
    subject: typed.subject,
    body: typed.body,
    facts: factsFor(typed, material),
    choices: { ...DEFAULT_CHOICES, channel, language },
  };
}

function factsFor(
  typed: Typed,
  { companies, people, opportunities, ...common }: CheckMaterial,
): MessageFacts {
  const about = opportunities.find(({ id }) => id === typed.opportunityId);
  const company = about?.company ?? typed.company.trim();
  const recipientName = about ? about.recipientName : typed.recipientName.trim() || null;
  return {
    ...{ company, recipientName, role: about ? about.role : typed.role.trim() || null },
    ...{ timeZone: common.timeZone, now: common.now },
    senderName: typed.senderName.trim() || common.senderName,
    otherCompanies: companies.filter((name) => name !== company),
    thirdParties: people.filter((name) => name !== recipientName),
    referrerName: about?.referrerName ?? null,
    interviewAt: about?.interviewAt ?? null,
    elapsedWeekdayHours: about?.elapsedWeekdayHours ?? null,
    recordedReasons: about?.recordedReasons ?? [],
    ...{
      signature: "",
      invitedAfter: null,
      approach: null,
      interviewsHeld: 0,
      lastWordAt: null,
      proposedTimes: 0,
    },
    ...{ threadSubject: null, agreedLaterDate: false, openQuestions: [] },
  };
}
