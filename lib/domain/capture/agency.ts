import { employerLabel } from "./hosts";
import type { Letter } from "./letter";
import { isLegalForm } from "./names";
import { isJobWord } from "./role-words";
import { signatureOf } from "./signature";
import { squash } from "./spelling";

/** Whether the writer fills jobs for others: they speak of a client, or their own firm's name says so. */
export function isAgency({ own, quoted, sender }: Letter): boolean {
  const label = employerLabel(sender.address?.words ?? "") ?? "";
  if (SPEAKS_OF_A_CLIENT.test(`${own.text}\n${quoted.text}`) || AGENCY_LABEL.test(label)) return true;
  const parts = [sender.organisation?.words ?? "", ...signatureOf(own).text.split(/[\n\t|,·•]| - /)];
  return parts.some((part) => namesAnAgency(part.trim()) && !isDepartment(part.trim(), label));
}

/** Whether a firm is named after what it does: "Corvid & Lane Recruitment", "Harrow & Pike Search Ltd". */
export function namesAnAgency(name: string): boolean {
  const before = AGENCY_NAME.exec(name)?.[1];
  return before !== undefined && !before.split(" ").every(isJobWord);
}

/** "Tallowmere Recruitment" writing from tallowmere.example is no firm of its own, unless it has a legal form. */
function isDepartment(name: string, label: string): boolean {
  const before = AGENCY_NAME.exec(name)?.[1] ?? "";
  return label !== "" && squash(before) === squash(label) && !name.split(" ").some(isLegalForm);
}

const AGENCY_NAME =
  /^(?!(?:the|our|head|director|vp|global|talent|people|hr|internal|technical|campus)\b)(\p{L}[^\n]{1,40}?) (?:recruitment|recruiting|recruiters|staffing|resourcing|headhunters|headhunting|search|talent solutions|talent partners|personalberatung|selecci[oó]n|personnel)(?: (?:ltd|limited|inc|llc|group|partners|agency|consultants|consulting|associates|solutions|services|gmbh|company|co|international|plc)\b[^\n]{0,60})?$/iu;
const AGENCY_LABEL =
  /recruit|staffing|headhunt|resourcing|personnel|(?:^|-)search|search(?:partners|group|associates)?$|talent(?:partners|solutions)/;

/** Words that only somebody writes who fills jobs for others. */
const SPEAKS_OF_A_CLIENT =
  /\b(?:(?:my|our|a|the|end|direct) clients?\b(?! (?:base|relationship|success|service|facing|work|team|list))|one of (?:my|our) clients|acts? as an employment (?:agency|business)|(?:working (?:with|alongside)|supporting|representing|partner(?:ed|ing) with|retained by|engaged by|instructed by|acting for|recruiting for|hiring for) (?:an?|one of)\b[^.\n]{0,60}\b(?:business|company|firm|client|organi[sz]ation|start-?up|scale-?up|brand|employer|consultancy|bank|fintech|insurtech|manufacturer|retailer|group))\b/i;
