import { isAboutOneJob } from "./about-a-job";
import { readAnswerBy } from "./answer-by";
import { companyOfDomain, readCompany } from "./company";
import { readContactEmail, readContactName } from "./contact";
import { type InvitationKind, invitationKinds } from "./invitation-kinds";
import { openLetter } from "./letter";
import type { InvitationSource, Proposal, Reading } from "./proposal";
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
  const calendar = calendarOf(letter, head.receivedAt, reading);
  const answerBy = readAnswerBy(own, calendar);
  const times = readProposedTimes([own, subject], calendar, answerBy);
  if (!isAboutOneJob(letter, role, times)) return { kind: otherKind(letter), ...head, ...NOTHING };
  const kind = recogniseKind(letter, times);
  if (kind.value === "other" && !role && !company) return { kind, ...head, ...NOTHING };
  const contactName = readContactName(letter, company?.value ?? null);
  return {
    kind,
    ...head,
    company: company ?? companyOfDomain(letter),
    role,
    contactName,
    contactEmail: readContactEmail(letter, contactName?.value ?? null),
    answerBy,
    proposedTimes: takesTimes(kind.value) ? times : [],
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

const takesTimes = (kind: InvitationKind) =>
  invitationKinds.some((one) => one.kind === kind && one.weightOfATime !== null);
