import * as z from "zod";
import { companyKey } from "@/lib/domain/opportunity/company-key";
import { readDate } from "./dates";
import type { HeadedSheet } from "./sheet";

/** What a row of somebody one knows makes. */
export interface ContactDraft {
  readonly name: string;
  /** Empty where it is not given. */
  readonly company: string;
  readonly position: string;
  readonly email: string;
  readonly url: string;
  /** What is worth remembering of how one knows them. */
  readonly about: string;
}

/** Whom of a table to bring in: everybody, those at companies that the person has opportunities with, or nobody. */
export const CONTACT_CHOICES = ["everybody", "dealt-with", "nobody"] as const;

export type ContactChoice = (typeof CONTACT_CHOICES)[number];

/** Of the five hundred that one is connected with, few matter to a search. */
export const USUAL_CHOICE: ContactChoice = "dealt-with";

/** The headings of a list of connections, as `fold` writes them, in the order in which `planContact` has their cells. */
const HEADINGS = [
  ...(["first name", "last name", "company", "position", "email address", "url", "connected on"] as const),
] as const;

/** Whether a sheet lists people and not opportunities. */
export const isOfContacts = ({ keys }: HeadedSheet): boolean =>
  (["first name", "last name", "connected on"] as const).every((key) => keys.includes(key));

/** The cells of a row in the order of `planContact`. */
export const contactCells = ({ keys }: HeadedSheet, cells: readonly string[]): string[] =>
  HEADINGS.map((heading) => cells[keys.indexOf(heading)] ?? "");

const MOST = 200;
const EMAIL = z.email().max(254);

/** Makes what can be made of one of them; null where nobody is named, as with those who have left. */
export function planContact(cells: readonly string[], from: string): ContactDraft | null {
  const [first = "", last = "", company = "", position = "", email = "", url = "", since = ""] = cells.map(
    (cell) => cell.trim(),
  );
  const name = `${first} ${last}`.trim().slice(0, MOST);
  if (!name) return null;
  const day = readDate(since);
  return {
    ...{ name, company: company.slice(0, MOST), position: position.slice(0, MOST) },
    email: EMAIL.safeParse(email).success ? email : "",
    url: /^https?:$/.test(URL.parse(url)?.protocol ?? "") && url.length <= 500 ? url : "",
    about: day.kind === "moment" ? `Connected on ${from} since ${inWords(day.value)}.` : "",
  };
}

const inWords = (day: string): string =>
  new Date(`${day.slice(0, 10)}T00:00Z`).toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" });

type Recognised = Pick<ContactDraft, "name" | "company" | "email" | "url">;

/** People among whom one is known again, however many they are; the first of a kind counts. */
export interface KnownContacts<T> {
  add(contact: Recognised, is: T): void;
  /**
   * `same`: the address or the page is one, or name and company are, as far as both are given. `alike`: the name is one,
   * and the company or the page is another.
   */
  find(contact: Recognised): { readonly is: T; readonly likeness: "same" | "alike" } | null;
}

export function knownContacts<T>(): KnownContacts<T> {
  const byEmail = new Map<string, T>();
  const byPage = new Map<string, T>();
  const byName = new Map<string, { company: string; page: string; is: T }[]>();
  return {
    add({ name, company, email, url }, is) {
      const [key, page] = [nameKey(name), pageKey(url)];
      if (email && !byEmail.has(email.toLowerCase())) byEmail.set(email.toLowerCase(), is);
      if (page && !byPage.has(page)) byPage.set(page, is);
      const namesakes = byName.get(key) ?? [];
      byName.set(key, namesakes);
      if (namesakes.length < MOST_NAMESAKES) namesakes.push({ company: companyKey(company), page, is });
    },
    find({ name, company, email, url }) {
      const [at, page] = [companyKey(company), pageKey(url)];
      const certain = byEmail.get(email.toLowerCase()) ?? byPage.get(page);
      if (certain !== undefined) return { is: certain, likeness: "same" };
      const namesakes = byName.get(nameKey(name)) ?? [];
      const agrees = (one: string, other: string) => !one || !other || one === other;
      const same = namesakes.find((each) => agrees(each.company, at) && agrees(each.page, page));
      if (same) return { is: same.is, likeness: "same" };
      return namesakes[0] ? { is: namesakes[0].is, likeness: "alike" } : null;
    },
  };
}

/** More of one name are not compared. */
const MOST_NAMESAKES = 20;

const nameKey = (name: string): string => name.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();

/** An address of a page as it is compared: with or without the stroke at its end. */
const pageKey = (url: string): string => url.toLowerCase().replace(/\/$/, "");
