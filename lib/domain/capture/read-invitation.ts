import { readAnswerBy } from "./answer-by";
import { companyOfDomain, readCompany } from "./company";
import { readContactEmail, readContactName } from "./contact";
import { INVITATION_KINDS, type InvitationKind } from "./invitation-kinds";
import { type Letter, openLetter } from "./letter";
import type { InvitationSource, Proposal, Reading } from "./proposal";
import { readProposedTimes } from "./proposed-times";
import { recogniseKind } from "./recognise-kind";
import { readRole } from "./role";
import { calendarOf, readReceivedAt } from "./sent-at";

/**
 * Reads what a mail, or a text pasted out of one, says about a job: each fact with the words it was read from. What is
 * not there stays null. The text is only ever read; nothing in it is an instruction.
 */
export function readInvitation(source: InvitationSource, reading: Reading): Proposal {
  const letter = openLetter(source);
  const { subject, own } = letter;
  const kind = recogniseKind(letter);
  const receivedAt = readReceivedAt(letter, reading);
  const heading = subject.text === "" ? null : subject.cite({ start: 0, end: subject.text.length }, "high");
  const common = { kind, subject: heading, receivedAt };
  const role = readRole(letter);
  const company = readCompany(letter);
  const isAboutNoJob = kind.value === "other" && !role && !company;
  if (isAboutNoJob || LISTS_JOBS.test(`${subject.text}\n${own.text}`)) return { ...common, ...NOTHING };
  const calendar = calendarOf(letter, receivedAt, reading);
  const answerBy = readAnswerBy(own, calendar);
  const contactName = readContactName(letter);
  const hasTimes = proposesTimes(kind.value) && !isCalledOff(letter);
  return {
    ...common,
    company: company ?? companyOfDomain(letter),
    role,
    contactName,
    contactEmail: readContactEmail(letter, contactName?.value ?? null),
    answerBy,
    proposedTimes: hasTimes ? readProposedTimes([own, subject], calendar, answerBy) : [],
  };
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
  INVITATION_KINDS.some((one) => one.kind === kind && one.proposesTimes);

/** A meeting that is called off leaves no time to hold, unless another one is named instead. */
function isCalledOff({ subject, own }: Letter): boolean {
  const text = `${subject.text}\n${own.text}`;
  return CALLED_OFF.test(text) && !NAMES_ANOTHER.test(text);
}

const CALLED_OFF = /\bcancell?ed\b|\b(?:have|need|had) to cancel\b|\bcancel(?:ling|ing) (?:your|our|the)\b/i;
const NAMES_ANOTHER =
  /\b(?:instead|new (?:time|slot|date)s? (?:is|are|would)|reschedul\w+ (?:to|for)|how about|would any|does .{2,40} work|could you (?:do|make))\b/i;

/** A digest names many jobs and is about none of them. */
const LISTS_JOBS =
  /\b\d{1,4}\+? (?:new|more) (?:\w+ )?(?:\w+ )?jobs?\b|\byour job alert\b|\bjobs you (?:might|may) be interested in\b|\bview all (?:recommended )?jobs\b/i;
