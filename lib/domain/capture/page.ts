import * as z from "zod";

/** What a web page says of itself, as read: everything in it is written by a stranger. */
export const page = z.object({
  /** Where it was fetched from, after all redirects; null for a file or a paste. */
  url: z.string().nullable(),
  /** What it calls its own address (`rel=canonical`, `og:url`), if anything. */
  canonicalUrl: z.string().nullable(),
  title: z.string(),
  language: z.string().nullable(),
  /**
   * Every JobPosting found in JSON-LD, then in microdata, in the order of the page, as plain JSON with the names of
   * schema.org; where there is none, the one that a known job board names the parts of otherwise. A description is HTML.
   */
  postings: z.array(z.record(z.string(), z.unknown())),
  /** OpenGraph and the plain meta tags, by name: `og:title`, `description`, … */
  meta: z.record(z.string(), z.string()),
  /** The words that one reads on it, without menus and footers. */
  text: z.string(),
});

export type Page = z.output<typeof page>;

/** A page of fewer characters is drawn by its scripts, and has hardly any words of its own. */
export const LEAST_OF_A_PAGE = 200;

/** Whether a page says hardly anything to whoever runs no scripts. */
export const isBare = ({ text, postings, meta }: Page): boolean =>
  postings.length === 0 &&
  [text, meta["og:description"], meta.description].every(
    (words) => (words ?? "").trim().length < LEAST_OF_A_PAGE,
  );
