import fc from "fast-check";
import { expect, test } from "vitest";
import { postingUrlOf } from "./posting-url";

test.each([
  [
    "https://boards.greenhouse.io/tallowmere/jobs/4012345?gh_src=abc123&utm_source=mail",
    "https://boards.greenhouse.io/tallowmere/jobs/4012345",
  ],
  ["HTTPS://Jobs.Example.com/roles/12/#apply", "https://jobs.example.com/roles/12"],
  [
    "https://www.linkedin.com/comm/jobs/view/4012345678?trackingId=x&refId=y&midToken=z",
    "https://www.linkedin.com/jobs/view/4012345678",
  ],
  [
    "https://de.linkedin.com/jobs/view/senior-planner-at-acme-4012345678/?originalSubdomain=de",
    "https://www.linkedin.com/jobs/search/?currentJobId=4012345678&keywords=planner",
  ],
  [
    "https://m.linkedin.com/jobs/view/4012345678",
    "http://linkedin.com/jobs/collections/recommended/?currentJobId=4012345678",
  ],
  ["https://de.indeed.com/viewjob?tk=1&jk=9f8e&from=serp", "https://de.indeed.com/viewjob?jk=9f8e"],
  ["https://example.com/job?id=2&team=ops", "https://example.com/job?team=ops&id=2"],
])("%s and %s are one posting", (one, other) => {
  expect(postingUrlOf(one)).toBe(postingUrlOf(other));
  expect(postingUrlOf(one)).not.toBeNull();
});

test("what tells two postings apart stays", () => {
  const ids = [1, 2].map((id) => postingUrlOf(`https://example.com/job?id=${id}&utm_source=x`));
  expect(ids).toEqual(["https://example.com/job?id=1", "https://example.com/job?id=2"]);
  expect(postingUrlOf("https://example.com/")).toBe("https://example.com/");
  const jobs = [4012345678, 4012345679].map((id) => postingUrlOf(`https://www.linkedin.com/jobs/view/${id}`));
  expect(new Set(jobs).size).toBe(2);
  const company = "https://www.linkedin.com/company/acme/jobs";
  expect(postingUrlOf(company)).toBe(company);
});

test.each([
  "",
  "javascript:alert(1)",
  "mailto:a@b.example",
  "jobs.example.com",
  `https://e.example/${"x".repeat(2000)}`,
])("“%s” is no address of the web", (address) => expect(postingUrlOf(address)).toBeNull());

test("done twice it is the same, whatever is handed over", () => {
  const addresses = fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string());
  fc.assert(
    fc.property(addresses, (address) => {
      const once = postingUrlOf(address);
      if (once !== null) expect(postingUrlOf(once)).toBe(once);
    }),
  );
});
