import fc from "fast-check";
import { expect, test } from "vitest";
import type { TimelineKind } from "./kind";
import { timelineKinds } from "./kinds";
import { isStage, STAGES, stageTitle } from "./stage";
import { deriveStage, type Entry, tell } from "./timeline";

const show = { date: (iso: string) => iso.slice(0, 10) };
const at = new Date("2026-11-22T09:00:00Z");

const REFUSAL = {
  decisionId: "d",
  messageId: "m",
  followUpId: "f",
  followUpAt: "2027-02-20T09:00:00.000Z",
  reasons: ["Pay"],
  to: "Elena Brandt",
  via: "by e-mail",
  verdict: "Decline",
};

/** Facts that each kind takes: one example a kind, so that a new kind without one fails here. */
const examples: Record<string, object> = {
  accepted: { decisionId: "d", verdict: "Accept" },
  "account-created": {},
  "answers-noted": { answers: [{ label: "Base pay", said: "52–58k" }] },
  "career-goal-added": { careerGoalId: "g", title: "Lead a data team", skills: ["Hiring", "Budgets"] },
  "career-goal-changed": { careerGoalId: "g", title: "Lead a data team", skills: ["Hiring"] },
  "career-goal-retired": { careerGoalId: "g", title: "Lead a data team" },
  "criterion-added": { criterionId: "c", label: "Base pay", isMust: true, isGoal: true },
  "criterion-changed": { criterionId: "c", label: "Base pay" },
  "criterion-retired": { criterionId: "c", label: "Base pay" },
  "decision-noted": {
    decisionId: "d",
    reasons: ["pay"],
    confidence: 80,
    mood: "calm",
    doubt: "The team was kind",
    tripwire: "They offer two days from home",
    reviewAt: "2027-02-20T09:00:00.000Z",
  },
  "decision-reviewed": {
    decisionId: "d",
    wasRight: true,
    outcome: "They hired nobody",
    reviewAt: "2027-02-20T09:00:00.000Z",
  },
  declined: REFUSAL,
  called: { outcome: "voicemail", seconds: 75, to: "Elena Brandt" },
  "change-asked": {
    ...{ messageId: "m", label: "Ask for another time", to: null, via: "by e-mail" },
    ...{ followUpId: "f", followUpAt: "2026-11-25T09:00:00.000Z" },
  },
  "interview-held": {},
  "manner-changed": { changed: ["signature", "region"] },
  "message-sent": {
    ...{ messageId: "m", label: "Keep in touch", to: "Elena Brandt", via: "by e-mail" },
    ...{ followUpId: null, followUpAt: null, finishedIds: [] },
  },
  "offer-accepted": { decisionId: "d", verdict: "Accept" },
  "offer-received": {
    ...{ invitationId: "i", channel: "Phone" },
    ...{ answerBy: "2026-11-25T09:00:00.000Z", answerByBefore: null },
  },
  "offer-declined": REFUSAL,
  reopened: {
    ...{ messageId: "m", to: "Elena Brandt", via: "by e-mail", finishedIds: [] },
    ...{ followUpId: "f", followUpAt: "2026-11-25T09:00:00.000Z" },
  },
  withdrawn: REFUSAL,
  "facts-corrected": { changes: ["role: Planner"] },
  "follow-up-done": { followUpId: "f", reason: "Write again" },
  "follow-up-moved": {
    followUpId: "f",
    reason: "Write again",
    from: "2026-11-22T09:00:00Z",
    to: "2026-11-29T09:00:00Z",
  },
  "goals-ranked": { labels: ["Growth", "Pay"] },
  "invitation-logged": {
    invitationKind: "interview-invitation",
    company: "Harbour Foods",
    role: "Planner",
    contact: "Elena Brandt",
    channel: "E-mail",
    answerBy: "2026-11-24T09:00:00Z",
    slotCount: 2,
  },
  "judging-changed": {
    ...{ interviewFloor: 30, interviewBar: 50, offerFloor: 50, offerBar: 65, presentIsBar: true },
  },
  "password-changed": {},
  "profile-changed": { changes: ["name: Maya"] },
  "proposal-refused": { label: "Base pay", said: "52–58k" },
  "questions-asked": {
    messageId: "m",
    followUpId: "f",
    followUpAt: "2026-11-25T09:00:00.000Z",
    questions: ["What is the range?", "Is it permanent?"],
    to: "Elena Brandt",
    via: "by e-mail",
  },
  "session-ended": { count: 1 },
  "skills-noted": { skills: ["Hiring"] },
  "template-kept": { templateId: "t", name: "Short and plain" },
  "template-retired": { templateId: "t", name: "Short and plain" },
  undone: { title: "You declined" },
  "wording-kept": { wordingId: "w", tag: "thanks", text: "Many thanks for writing, {firstName}." },
  "wording-retired": { wordingId: "w", tag: "thanks", text: "Many thanks for writing, {firstName}." },
  "wordings-imported": { wordings: 3, templates: 1 },
};

const entry = (kind: string, over: Partial<Entry> = {}): Entry => ({
  id: kind,
  kind,
  by: "me",
  at,
  createdAt: at,
  facts: examples[kind] ?? {},
  isUndone: false,
  ...over,
});

test("kinds have names of their own and an example here", () => {
  const names = timelineKinds.map(({ kind }) => kind);
  expect(new Set(names).size).toBe(names.length);
  expect(Object.keys(examples).sort()).toEqual([...names].sort());
});

test.each(timelineKinds.map((kind) => [kind.kind, kind] as [string, TimelineKind<object>]))(
  "%s is told in a sentence without gaps, survives storage, and may be of a later version",
  (name) => {
    const stored = entry(name, { facts: JSON.parse(JSON.stringify(examples[name])) });
    const told = tell(stored, show);
    expect(told.title).toMatch(/^[A-Z]\S.*\S$/);
    for (const text of [told.title, ...told.details])
      expect(text).not.toMatch(/undefined|null|NaN|\[object|!$/);
    const withMore = tell({ ...stored, facts: { ...examples[name], addedLater: true } }, show);
    expect(withMore.title).toBe(told.title);
  },
);

test("an entry of a kind or with facts that this version does not know says so and changes no stage", () => {
  const strange = entry("time-travelled", { facts: { to: 1999 } });
  const broken = entry("declined", { facts: { nothing: "known" } });
  expect(tell(strange, show).title).toContain("another version");
  expect(tell(broken, show).title).toContain("another version");
  expect(deriveStage([entry("invitation-logged"), strange, broken])).toBe("invited");
});

test("the stage is that of the last entry that stands and sets one", () => {
  const minute = (n: number) => new Date(at.getTime() + n * 60_000);
  const story = [
    entry("invitation-logged", { createdAt: minute(0) }),
    entry("answers-noted", { createdAt: minute(1) }),
    entry("declined", { createdAt: minute(2) }),
    entry("follow-up-done", { createdAt: minute(3) }),
  ];
  expect(deriveStage(story)).toBe("declined-by-me");
  expect(deriveStage(story.map((e) => (e.kind === "declined" ? { ...e, isUndone: true } : e)))).toBe(
    "deciding",
  );
  expect(deriveStage([...story, entry("answers-noted", { createdAt: minute(4) })])).toBe("declined-by-me");
  expect(deriveStage(story.slice(0, 1))).toBe("invited");
  expect(deriveStage([])).toBe("invited");
});

test("asking leads to clarifying until a decision stands, and back when it was not sent", () => {
  const minute = (n: number) => new Date(at.getTime() + n * 60_000);
  const asked = entry("questions-asked", { createdAt: minute(1) });
  const story = [entry("invitation-logged"), asked, entry("answers-noted", { createdAt: minute(2) })];
  expect(deriveStage(story)).toBe("clarifying");
  expect(STAGES.clarifying).toMatchObject({ isOpen: true, wantsAnswer: true });
  expect(deriveStage([...story, entry("accepted", { createdAt: minute(3) })])).toBe("interviewing");
  expect(deriveStage(story.map((e) => (e === asked ? { ...e, isUndone: true } : e)))).toBe("deciding");
});

test.each([
  [0, null, "You asked what you need to know before deciding"],
  [1, null, "You asked a question before deciding"],
  [5, "Elena", "You asked five questions before deciding, in a message to Elena"],
  [6, null, "You asked what you need to know before deciding"],
])("%i questions to %s are told as “%s”", (count, to, title) => {
  const questions = Array.from({ length: count }, (_, number) => `Is it ${number}?`);
  const facts = { ...examples["questions-asked"], questions, to };
  expect(tell(entry("questions-asked", { facts }), show)).toMatchObject({
    title,
    details: expect.arrayContaining(questions),
  });
});

test("the order in which entries are handed over does not matter, only that in which they were written", () => {
  const kinds = Object.keys(examples);
  const stories = fc.array(fc.record({ kind: fc.constantFrom(...kinds), isUndone: fc.boolean() }), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(stories, (story) => {
      const entries = story.map(({ kind, isUndone }, i) =>
        entry(kind, {
          id: String(i).padStart(3, "0"),
          isUndone,
          createdAt: new Date(at.getTime() + Math.floor(i / 2)),
        }),
      );
      expect(deriveStage(entries.toReversed())).toBe(deriveStage(entries));
    }),
  );
});

test("a stage that this version does not know is shown by its own name", () => {
  expect(isStage("offered-twice")).toBe(false);
  expect(stageTitle("offered-twice")).toBe("offered-twice");
  for (const [stage, { title }] of Object.entries(STAGES)) expect(stageTitle(stage)).toBe(title);
});
