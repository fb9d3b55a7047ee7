import type { Page } from "../page";
import { Sheet } from "../sheet";
import { contractWordsOf } from "./contract";
import { descriptionOf } from "./description";
import { addressesOf, jobPostingOf } from "./job-posting";
import { type Json, partOf, wordsOf } from "./json";
import { placeOf } from "./place-of";
import { salaryOf } from "./salary";

/**
 * What a page says of its job in a form made for machines, laid out as lines in plain words: facts quote them, and what
 * reads sentences can read them too.
 */
export function pageSheet(page: Page): Sheet {
  const posting = jobPostingOf(page);
  return new Sheet("page", [
    ["Title", page.title.slice(0, 300)],
    ["Site", page.meta["og:site_name"] ?? ""],
    ["Heading", page.meta["og:title"] ?? ""],
    ...(posting ? linesOf(posting) : []),
    ["Address", posting ? (addressesOf(posting)[0] ?? "") : ""],
    ["Own address", page.canonicalUrl ?? page.meta["og:url"] ?? ""],
    ["Fetched from", page.url ?? ""],
    ["About", page.meta["og:description"] ?? page.meta.description ?? ""],
    ["Description", posting ? descriptionOf(posting) : ""],
  ]);
}

/** The text that spans with the source "page" count in. */
export const pageText = (page: Page): string => pageSheet(page).text;

function linesOf(posting: Json): (readonly [string, string])[] {
  const contact = posting.applicationContact;
  return [
    ["Position", wordsOf(posting.title) || wordsOf(posting.name)],
    ["Company", wordsOf(posting.hiringOrganization)],
    ["Place", placeOf(posting)],
    ["Base salary", salaryOf(posting)],
    ["Work", wayOf(posting)],
    ["Contract", contractWordsOf(posting)],
    ["Hours", wordsOf(posting.workHours)],
    ["Start date", wordsOf(posting.jobStartDate)],
    ["Valid through", wordsOf(posting.validThrough)],
    ["Contact", wordsOf(partOf(contact, "name"))],
    ["E-mail", wordsOf(partOf(contact, "email")).replace(/^mailto:/i, "")],
  ];
}

/** Some boards say beside the place how one works there. */
function wayOf({ jobLocationType, jobLocation }: Json): string {
  const words = `${wordsOf(jobLocationType)} ${wordsOf(jobLocation)} ${wordsOf(partOf(jobLocation, "address"))}`;
  if (/hybrid/i.test(words)) return "Hybrid";
  if (/telecommute|remote/i.test(words)) return "Fully remote";
  return /on-?site/i.test(words) ? "On site" : "";
}
