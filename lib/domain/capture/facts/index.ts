import { readAgency } from "./agency";
import { readAnswerBy } from "./answer-by";
import { readCalendarUid, readOrganiserEmail } from "./calendar";
import { readClashes } from "./clashes";
import { readCompany } from "./company";
import { readContactEmail, readContactName } from "./contact";
import type { FactReader, FactReaders } from "./context";
import { readReceivedAt, readSubject } from "./head";
import { readKind } from "./kind";
import { readMeetingLink, readPostingLink, readSchedulingLink } from "./links";
import { readPay } from "./pay";
import { readPlace } from "./place";
import { readPassedTimes, readProposedTimes } from "./proposed-times";
import { readRole } from "./role";
import { readOfficeDays, readWorkMode } from "./work-mode";
import { readAssumedZone } from "./zone";

/** Every fact that is read, and how. */
export const FACTS: FactReaders = {
  kind: ofAnything(readKind),
  subject: ofAnything(readSubject),
  receivedAt: ofAnything(readReceivedAt),
  company: ofAJob(readCompany, null),
  role: ofAJob(readRole, null),
  contactName: ofAMeeting(readContactName),
  contactEmail: ofAMeeting(readContactEmail),
  answerBy: ofAJob(readAnswerBy, null),
  proposedTimes: ofAnything(readProposedTimes),
  assumedZone: ofAnything(readAssumedZone),
  passedTimes: ofAJob(readPassedTimes, []),
  clashes: ofAJob(readClashes, []),
  pay: ofAJob(readPay, null),
  workMode: ofAJob(readWorkMode, null),
  officeDays: ofAJob(readOfficeDays, null),
  place: ofAMeeting(readPlace),
  agency: ofAJob(readAgency, null),
  schedulingLink: ofAJob(readSchedulingLink, null),
  meetingLink: ofAMeeting(readMeetingLink),
  postingLink: ofAJob(readPostingLink, null),
  calendarUid: ofAnything(readCalendarUid),
  organiserEmail: ofAnything(readOrganiserEmail),
};

type Read<T> = FactReader<T>["read"];

/** Nothing of the kind is read where no job is spoken of: then `otherwise` stands for it. */
function ofAJob<T>(read: Read<T>, otherwise: T): FactReader<T> {
  return { read, otherwise };
}

/** Read in a calendar as well, whatever the meeting is about: somebody thought that it belongs here. */
function ofAMeeting<T>(read: Read<T | null>): FactReader<T | null> {
  return {
    read: (context) => (context.isOfAJob() || context.letter.form === "calendar" ? read(context) : null),
  };
}

function ofAnything<T>(read: Read<T>): FactReader<T> {
  return { read };
}
