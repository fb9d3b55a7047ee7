import fc from "fast-check";
import { expect, test } from "vitest";
import { HOUR_MS } from "@/lib/domain/time/spans";
import type { Entry } from "@/lib/domain/timeline/timeline";
import { courseOf } from "./course";
import { flowOf } from "./flow";
import { ENDINGS, STEPS } from "./steps";

const ORIGIN = { isReferred: false, isByAgency: false, timeZone: "Europe/Berlin" };
const FILED = {
  originalId: null,
  isFirst: true,
  invitationId: "i",
  answerIds: [],
  finishedIds: [],
  changes: [],
};
const SENT = {
  messageId: "m",
  followUpId: "f",
  followUpAt: "2026-12-01T09:00:00.000Z",
  to: null,
  via: "by e-mail",
};
const NO = { ...SENT, decisionId: "d", reasons: ["Pay", "Timing"], verdict: "Decline", score: 41.4 };
const ASKED = { company: "C", role: "R", contact: null, channel: "E-mail", answerBy: null, slotCount: 0 };
const WROTE = { company: "C", channel: "LinkedIn", filed: FILED };
const brought = (stage: string, ...what: string[]) => ({
  ...{ importId: "i", from: "Huntr", stage, status: null, pay: null, notes: [] },
  days: what.map((each) => ({ what: each, at: "2026-11-02T09:00:00.000Z" })),
});

/** Entries by kind, with who wrote each and its facts. */
const KINDS = {
  invited: ["invitation-logged", "them", { ...ASKED, invitationKind: "interview-invitation" }],
  approached: [
    "invitation-logged",
    "them",
    { ...ASKED, invitationKind: "recruiter-outreach", channel: "LinkedIn" },
  ],
  confirmed: ["application-confirmed", "them", WROTE],
  kept: ["posting-kept", "me", { url: null, filed: FILED }],
  asked: ["questions-asked", "me", { ...SENT, questions: [] }],
  replied: [
    "message-filed",
    "them",
    { title: "A word", channel: "E-mail", isOvertaken: false, filed: FILED },
  ],
  accepted: ["accepted", "me", { decisionId: "d", verdict: "Accept", score: 72 }],
  held: ["interview-held", "me", {}],
  offered: [
    "offer-received",
    "them",
    { invitationId: "i", channel: "Phone", answerBy: null, answerByBefore: null },
  ],
  "took offer": ["offer-accepted", "me", { decisionId: "d", verdict: "Accept" }],
  declined: ["declined", "me", NO],
  withdrew: ["withdrawn", "me", NO],
  "declined offer": ["offer-declined", "me", NO],
  rejected: ["rejected", "them", WROTE],
  noted: ["decision-noted", "me", { decisionId: "d", reasons: ["pay", "The stairs"], confidence: null }],
  "brought in as rejected": ["imported", "me", brought("rejected-by-them")],
  "brought in as declined by me": ["imported", "me", brought("declined-by-me")],
  "brought in as interviewing": ["imported", "me", brought("interviewing", "applied")],
  "brought in as saved": ["imported", "me", brought("saved")],
} as const;

/** A Monday, 10:00 in Berlin. */
const MONDAY = Date.parse("2026-11-02T09:00:00Z");

type Happened = keyof typeof KINDS | readonly [keyof typeof KINDS, hours: number];

/** A timeline of such entries, each a day after the one before or so many hours after Monday. */
const told = (happened: readonly Happened[], undone: readonly number[] = []): Entry[] =>
  happened.map((each, index) => {
    const [name, hours] = typeof each === "string" ? [each, index * 24] : each;
    const [kind, by, facts] = KINDS[name as keyof typeof KINDS];
    const at = new Date(MONDAY + hours * HOUR_MS);
    return {
      id: String(index),
      kind,
      by,
      at,
      createdAt: new Date(MONDAY + index),
      facts,
      isUndone: undone.includes(index),
    };
  });

const routeOf = (...happened: Happened[]) => {
  const course = courseOf(told(happened), ORIGIN);
  return course && [...course.steps, course.ending].join(" ");
};

test.each<[string, Happened[]]>([
  ["invited open", ["invited"]],
  ["invited answered declined-by-me", ["invited", "declined"]],
  ["approached answered declined-by-me", ["approached", "declined"]],
  ["approached invited open", ["approached", "invited"]],
  ["invited answered interviewing rejected-by-them", ["invited", "accepted", "rejected"]],
  [
    "invited answered clarified interviewing offered offer-declined-by-me",
    ["invited", "asked", "accepted", "held", "offered", "declined offer"],
  ],
  ["invited answered interviewing offered accepted", ["invited", "accepted", "offered", "took offer"]],
  ["applied rejected-by-them", ["confirmed", "rejected"]],
  ["applied invited answered interviewing open", ["confirmed", "invited", "accepted"]],
  ["applied withdrawn-by-me", ["confirmed", "withdrew"]],
  ["saved open", ["kept"]],
  ["applied rejected-by-them", ["brought in as rejected"]],
  ["invited declined-by-me", ["brought in as declined by me"]],
  ["applied interviewing open", ["brought in as interviewing"]],
  ["saved invited open", ["brought in as saved", "invited"]],
])("%s", (route, happened) => {
  expect(routeOf(...happened)).toBe(route);
});

test("what was taken back counts nowhere, and a no that was taken back is none", () => {
  expect(courseOf(told(["invited"], [0]), ORIGIN)).toBeNull();
  expect(courseOf([], ORIGIN)).toBeNull();
  expect(courseOf(told(["invited", "declined"], [1]), ORIGIN)).toMatchObject({
    ...{ steps: ["invited"], ending: "open", reasons: [], score: null, myHours: null },
  });
});

test("a no of mine keeps its reasons by their codes, as they were noted last, and the score of that moment", () => {
  expect(courseOf(told(["invited", "declined"]), ORIGIN)).toMatchObject({
    ...{ reasons: ["compensation", "timing"], score: 41.4, source: "email" },
  });
  expect(courseOf(told(["invited", "declined", "noted"]), ORIGIN)?.reasons).toEqual(["compensation", "own"]);
  expect(courseOf(told(["invited", "declined", "rejected"]), ORIGIN)?.ending).toBe("declined-by-me");
  expect(courseOf(told(["invited", "accepted", "rejected"]), ORIGIN)?.reasons).toEqual([]);
});

test("where it came from", () => {
  const sourceOf = (happened: Happened, origin = {}) =>
    courseOf(told([happened]), { ...ORIGIN, ...origin })?.source;
  expect(sourceOf("approached")).toBe("linkedin");
  expect(sourceOf("kept")).toBe("found");
  expect(sourceOf("brought in as saved")).toBe("import");
  expect(sourceOf("invited", { isByAgency: true })).toBe("agency");
  expect(sourceOf("invited", { isByAgency: true, isReferred: true })).toBe("referral");
});

test("my answer is timed without weekends from what they asked first, theirs with them from my first question", () => {
  const friday = 4 * 24;
  const course = courseOf(
    told([
      ["invited", friday],
      ["asked", friday + 72 + 2],
      ["replied", friday + 96],
    ]),
    ORIGIN,
  );
  expect(course).toMatchObject({ myHours: 26, theirHours: 22 });
  expect(
    courseOf(
      told([
        ["invited", 0],
        ["declined", 24 * 400],
      ]),
      ORIGIN,
    )?.myHours,
  ).toBe(64 * 24 + 14);
  expect(courseOf(told(["confirmed", "withdrew"]), ORIGIN)).toMatchObject({
    myHours: null,
    theirHours: null,
  });
  expect(
    courseOf(
      told([
        ["invited", 5],
        ["declined", 3],
      ]),
      ORIGIN,
    )?.myHours,
  ).toBe(0);
});

const names = Object.keys(KINDS) as (keyof typeof KINDS)[];
const timeline = fc
  .array(fc.record({ name: fc.constantFrom(...names), hours: fc.nat(2000), isUndone: fc.boolean() }), {
    maxLength: 9,
  })
  .map((steps) =>
    told(
      steps.map(({ name, hours }) => [name, hours] as const),
      steps.flatMap(({ isUndone }, index) => (isUndone && index % 3 === 0 ? [index] : [])),
    ),
  );

test("every course begins with a way in, goes only forwards and ends once", () => {
  const order = Object.keys(STEPS);
  fc.assert(
    fc.property(timeline, (entries) => {
      const course = courseOf(entries, ORIGIN);
      if (!course) return;
      const places = course.steps.map((step) => order.indexOf(step));
      expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
      expect(places[0]).toBeLessThan(4);
      expect(ENDINGS).toContain(course.ending);
      expect(course.myHours ?? 0).toBeGreaterThanOrEqual(0);
      expect(course.theirHours ?? 0).toBeGreaterThanOrEqual(0);
      if (course.reasons.length > 0) expect(course.ending).toMatch(/by-me$/);
    }),
    { numRuns: 1000 },
  );
});

test("what flows into a step flows out of it, all that begins ends, and no link leads back", () => {
  fc.assert(
    fc.property(fc.array(timeline, { maxLength: 12 }), (timelines) => {
      const courses = timelines.flatMap((entries) => courseOf(entries, ORIGIN) ?? []);
      const { nodes, links } = flowOf(courses.map((course) => ({ ...course, count: 1 })));
      const sum = (counts: readonly { count: number }[]) => counts.reduce((all, { count }) => all + count, 0);
      for (const { place, count } of nodes) {
        const [into, out] = [
          links.filter(({ to }) => to === place),
          links.filter(({ from }) => from === place),
        ];
        if (place in STEPS) expect(sum(out)).toBe(count);
        else expect(sum(into)).toBe(count);
        if (into.length > 0 && out.length > 0) expect(sum(into)).toBeLessThanOrEqual(count);
      }
      expect(sum(nodes.filter(({ place }) => !(place in STEPS)))).toBe(courses.length);
      const order = [...Object.keys(STEPS), ...ENDINGS];
      for (const { from, to } of links) expect(order.indexOf(from)).toBeLessThan(order.indexOf(to));
    }),
    { numRuns: 300 },
  );
});
