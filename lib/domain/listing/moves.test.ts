import { expect, test } from "vitest";
import { KINDS } from "@/lib/domain/message/kinds";
import { fits } from "@/lib/domain/message/meaning";
import { isStage, STAGES, type Stage } from "@/lib/domain/timeline/stage";
import { wayTo } from "./moves";

const stages = Object.keys(STAGES).filter(isStage);
const pairs = stages.flatMap((from) => stages.map((to) => [from, to] as [Stage, Stage]));

test.each(pairs)("from %s to %s there is a way that can be gone, or a reason why not", (from, to) => {
  const way = wayTo(to, from, null);
  if (way.by === "nothing") expect(way.because).toMatch(/^[A-Z].*\.$/);
  if (way.by === "letter") expect(fits(KINDS[way.kind].meaning, from)).toBe(true);
  if (way.by === "entry") {
    expect(way.entry).toBe(to);
    expect(STAGES[from].isOpen).toBe(true);
  }
});

test("my no is written, and is never an entry; theirs is an entry, and never a letter of mine", () => {
  const mine: Stage[] = ["declined-by-me", "withdrawn-by-me", "offer-declined-by-me"];
  const theirs: Stage[] = ["rejected-by-them", "no-answer", "role-closed"];
  for (const from of stages) {
    for (const to of mine) expect(["letter", "nothing"]).toContain(wayTo(to, from, null).by);
    for (const to of theirs) expect(["entry", "nothing", "letter"]).toContain(wayTo(to, from, null).by);
  }
  for (const to of theirs) expect(wayTo(to, "applied", null).by).toBe("entry");
});

test("what has ended stays ended, but a no of mine can be taken back by a letter", () => {
  expect(wayTo("interviewing", "rejected-by-them", null).by).toBe("nothing");
  expect(wayTo("interviewing", "declined-by-me", null)).toEqual({ by: "letter", kind: "reopen" });
  expect(wayTo("rejected-by-them", "declined-by-me", null).by).toBe("nothing");
});

test("a no to somebody who only approached is another letter than one to an invitation", () => {
  expect(wayTo("declined-by-me", "invited", "recruiter-outreach")).toMatchObject({
    kind: "decline-outreach",
  });
  expect(wayTo("declined-by-me", "invited", "interview-invitation")).toMatchObject({
    kind: "decline-interview",
  });
});
