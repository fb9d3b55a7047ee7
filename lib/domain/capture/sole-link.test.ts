import { expect, test } from "vitest";
import { soleLink } from "./sole-link";

test("a text that is nothing but an address of the web is one", () => {
  const job = "https://jobs.example/planner?id=7";
  expect(
    [job, `  ${job}\n`, `<${job}>`, "www.jobs.example/7", "HTTP://127.0.0.1:4000/job"].map(soleLink),
  ).toEqual([job, job, job, "https://www.jobs.example/7", "http://127.0.0.1:4000/job"]);
});

test("words around it, and addresses of something else, are text", () => {
  const texts = [
    "Look at https://jobs.example/7",
    "https://jobs.example/7 https://jobs.example/8",
    "https://jobs.example/7\nPlanner",
    "mailto:elena@acme.example",
    "javascript:alert(1)",
    "https://",
    "https://localhost",
    "planner",
    "",
    `https://jobs.example/${"x".repeat(2000)}`,
  ];
  expect(texts.filter((text) => soleLink(text) !== null)).toEqual([]);
});
