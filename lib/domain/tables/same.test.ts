import fc from "fast-check";
import { expect, test } from "vitest";
import { identityOf, knownPostings } from "./same";

const identity = (company: string, role: string, link: string | null = null) =>
  identityOf({ company, role, link });

/** How like the second is to the first, where there is only the first. */
function likeness(one: ReturnType<typeof identity>, other: ReturnType<typeof identity>) {
  const known = knownPostings<string>();
  known.add(one, "one");
  return known.find(other)?.likeness ?? null;
}

test("one posting is known again by its address, or by company and role", () => {
  const known = identity("Harbour Foods Ltd.", "Planner (m/w/d)", "https://jobs.harbour.example/1");
  expect(likeness(known, identity("Somebody else", "Clerk", "https://jobs.harbour.example/1"))).toBe("same");
  expect(likeness(known, identity("HARBOUR FOODS", "planner"))).toBe("same");
  expect(likeness(known, identity("Harbour Foods", "Planner", "https://www.linkedin.com/jobs/view/7"))).toBe(
    "same",
  );
  expect(likeness(known, identity("Harbour Foods", "Senior planner"))).toBeNull();
  expect(likeness(known, identity("Harbour Drinks", "Planner"))).toBeNull();
});

test("two addresses on one site are two postings, which are only alike", () => {
  const at = (id: number) => identity("Harbour Foods", "Planner", `https://jobs.harbour.example/${id}`);
  expect(likeness(at(1), at(2))).toBe("alike");
});

test("among many one is as like as to the likest of them, whichever came first", () => {
  const link = fc.option(
    fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
      .map(([site, id]) => `https://s${site}.example/${id}`),
    { nil: null },
  );
  const posting = fc
    .record({ company: fc.constantFrom("A", "B"), role: fc.constantFrom("X", "Y"), link })
    .map(identityOf);
  fc.assert(
    fc.property(fc.array(posting, { maxLength: 12 }), posting, (others, one) => {
      const known = knownPostings<number>();
      for (const [at, other] of others.entries()) known.add(other, at);
      const each = others.map((other) => likeness(other, one));
      const most = each.includes("same") ? "same" : each.includes("alike") ? "alike" : null;
      const found = known.find(one);
      expect(found?.likeness ?? null).toBe(most);
      if (found) expect(each[found.is]).toBe(most);
    }),
    { numRuns: 1000 },
  );
});
