import type { Page } from "../page";
import { squash } from "../spelling";
import { type Json, listOf, partOf, wordsOf } from "./json";

/**
 * The posting that a page is of: pages also carry those that are similar. The one with the page's own address, else the
 * one whose title the page has for its own; null where none or several could be meant.
 */
export function jobPostingOf({ postings, url, canonicalUrl, title, meta }: Page): Json | null {
  const [only, ...others] = postings;
  if (!only || others.length === 0) return only ?? null;
  const own = [canonicalUrl, meta["og:url"], url].flatMap((one) => addressOf(one ?? "") ?? []);
  const addressed = postings.find((posting) =>
    addressesOf(posting).some((address) => own.includes(addressOf(address) ?? "")),
  );
  if (addressed) return addressed;
  const heading = squash(`${meta["og:title"] ?? ""} ${title}`);
  const titled = postings.filter((posting) => {
    const name = squash(wordsOf(posting.title));
    return name !== "" && heading.includes(name);
  });
  const fullest = titled.toSorted((a, b) => wordsOf(b.title).length - wordsOf(a.title).length);
  return fullest[0] ?? null;
}

/** Where a posting says that it stands. */
export const addressesOf = (posting: Json): string[] =>
  [
    posting.url,
    posting.mainEntityOfPage,
    partOf(posting.mainEntityOfPage, "@id"),
    partOf(posting.mainEntityOfPage, "url"),
    posting["@id"],
    posting.sameAs,
  ]
    .flatMap(listOf)
    .map(wordsOf)
    .filter((words) => /^https?:\/\//i.test(words));

/** An address as far as it tells pages apart; null for what is none. */
function addressOf(address: string): string | null {
  const parsed = URL.parse(address);
  return parsed && `${parsed.host.replace(/^www\./, "")}${parsed.pathname.replace(/\/$/, "")}`.toLowerCase();
}
