import { type Document, elementsIn, textIn, wordsOf } from "./dom.ts";
import type { Posting } from "./postings.ts";

/** The classes by which a job board names the parts of a posting that it does not mark up otherwise. */
type Board = { title: string; company: string; place: string };

const BOARDS: readonly Board[] = [
  // LinkedIn's page for those who are not signed in, and its older form.
  { title: "top-card-layout__title", company: "topcard__flavor", place: "topcard__flavor--bullet" },
  { title: "topcard__title", company: "topcard__flavor", place: "topcard__flavor--bullet" },
  // Greenhouse.
  { title: "app-title", company: "company-name", place: "location" },
];

/** The posting of a page whose board is known, as if it had said it itself; none for any other page. */
export function boardPostings(page: Document): Posting[] {
  const elements = [...elementsIn(page)];
  const partNamed = (name: string): string | null => {
    const part = elements.find((element) => wordsOf(element, "class").includes(name));
    return (part && textIn(part).replace(/\s+/g, " ").trim()) || null;
  };
  const board = BOARDS.find(({ title, company }) => partNamed(title) && partNamed(company));
  if (!board) return [];
  const company = partNamed(board.company)?.replace(/^at /, "");
  const place = partNamed(board.place);
  return [
    {
      "@type": "JobPosting",
      title: partNamed(board.title),
      hiringOrganization: { "@type": "Organization", name: company },
      ...(place ? { jobLocation: { "@type": "Place", name: place } } : {}),
    },
  ];
}
