import { expect, test } from "vitest";
import { isBare, type Page } from "./page";

const BARE: Page = {
  ...{
    url: null,
    canonicalUrl: null,
    title: "Planner at Otter & Pine",
    language: "en",
    postings: [],
    meta: {},
  },
  text: "You need to enable JavaScript to run this app.",
};

test("a page is bare when its scripts would have to draw it", () => {
  expect(isBare(BARE)).toBe(true);
  expect(isBare({ ...BARE, text: "We look for a planner. ".repeat(20) })).toBe(false);
  expect(isBare({ ...BARE, postings: [{ title: "Planner" }] })).toBe(false);
  expect(isBare({ ...BARE, meta: { "og:description": "We look for a planner. ".repeat(20) } })).toBe(false);
  expect(isBare({ ...BARE, meta: { description: "Jobs" } })).toBe(true);
});
