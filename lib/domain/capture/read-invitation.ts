import { readAnswerBy } from "./answer-by";
import { companyOfDomain, readCompany } from "./company";
import { readContactEmail, readContactName } from "./contact";
import { type InvitationKind, invitationKinds } from "./invitation-kinds";
import { type Letter, openLetter } from "./letter";
import type { Fact, InvitationSource, Proposal, Reading } from "./proposal";
import { readProposedTimes } from "./proposed-times";
import { otherKind, recogniseKind } from "./recognise-kind";
import { readRole } from "./role";
import { calendarOf, readReceivedAt } from "./sent-at";

/**
 * Reads what a mail, or a text pasted out of one, says about a job: each fact with the words it was read from. What is
 * not there stays null. The text is only ever read; nothing in it is an instruction.
 */
export function readInvitation(source: InvitationSource, reading: Reading): Proposal {
  const letter = openLetter(source);
  const { subject, own } = letter;
  const heading = subject.text === "" ? null : subject.cite({ start: 0, end: subject.text.length }, "high");
  const head = { subject: heading, receivedAt: readReceivedAt(letter, reading) };
  const company = readCompany(letter);
  const role = readRole(letter, company?.value ?? null);
  if (!isAboutOneJob(letter, role)) return { kind: otherKind(letter), ...head, ...NOTHING };
  const kind = recogniseKind(letter);
  if (kind.value === "other" && !role && !company) return { kind, ...head, ...NOTHING };
  const calendar = calendarOf(letter, head.receivedAt, reading);
  const answerBy = readAnswerBy(own, calendar);
  const contactName = readContactName(letter, company?.value ?? null);
  const hasTimes = proposesTimes(kind.value) && !isCalledOff(letter);
  return {
    kind,
    ...head,
    company: company ?? companyOfDomain(letter),
    role,
    contactName,
    contactEmail: readContactEmail(letter, contactName?.value ?? null),
    answerBy,
    proposedTimes: hasTimes ? readProposedTimes([own, subject], calendar, answerBy) : [],
  };
}

/** Whether a text speaks of work at all, and is not a digest, which names many jobs and is about none of them. */
function isAboutOneJob({ subject, own, quoted }: Letter, role: Fact | null): boolean {
  const words = `${subject.text}\n${own.text}\n${quoted.text}`;
  return (role !== null || OF_WORK.test(words)) && !LISTS_JOBS.test(words);
}

const NOTHING = {
  company: null,
  role: null,
  contactName: null,
  contactEmail: null,
  answerBy: null,
  proposedTimes: [],
} satisfies Partial<Proposal>;

const proposesTimes = (kind: InvitationKind) =>
  invitationKinds.some((one) => one.kind === kind && one.proposesTimes);

/** A meeting that is called off leaves no time to hold, unless another one is named instead. */
function isCalledOff({ subject, own }: Letter): boolean {
  const text = `${subject.text}\n${own.text}`;
  return CALLED_OFF.test(text) && !NAMES_ANOTHER.test(text);
}

const CALLED_OFF = /\bcancell?ed\b|\b(?:have|need|had) to cancel\b|\bcancel(?:ling|ing) (?:your|our|the)\b/i;
const NAMES_ANOTHER =
  /\b(?:instead|new (?:time|slot|date)s? (?:is|are|would)|reschedul\w+ (?:to|for)|how about|would any|does .{2,40} work|could you (?:do|make))\b/i;

const OF_WORK =
  /\b(?:interview\w*|recruit\w*|hiring|hire|role|position|vacanc(?:y|ies)|jobs?|opportunit(?:y|ies)|applications?|applied|candidates?|careers?|cv|résumé|resume|talent|employment|offer|your (?:profile|background|experience)|executive search|shortlist\w*|start-?up|head of|vp|einladung|stelle|bewerbung|entretien|poste|candidature|entrevista|puesto)\b/i;

const LISTS_JOBS =
  /\b\d{1,4}\+? (?:new|more) (?:\w+ )?(?:\w+ )?jobs?\b|\byour job alert\b|\bjobs you (?:might|may) be interested in\b|\bview all (?:recommended )?jobs\b/i;
