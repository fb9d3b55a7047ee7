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

const FILED = {
  ...{ originalId: "o", isFirst: false, invitationId: "i", answerIds: [], finishedIds: ["f"] },
  changes: [{ table: "opportunity", id: "p", column: "place", from: null, to: "Potsdam" }],
};

const INTERVIEW = {
  ...{ name: "First interview", startsAt: "2026-11-26T09:00:00.000Z", endsAt: "2026-11-26T10:00:00.000Z" },
  ...{ timeZone: "Europe/Berlin", place: "", link: "https://meet.example/1", status: "planned" },
};

const MOVED = {
  ...{ invitations: ["i"], filings: ["o"], messages: ["m", "n"], decisions: [], followUps: ["f"] },
  ...{ interviews: [], answers: ["a"], notes: [], links: [], documents: [], tags: ["t"], skills: [] },
  ...{ touches: [], practices: [] },
};

const PRACTISED = {
  ...{ question: "Why do you want to leave?", answer: "To build what I planned", rating: 4 },
  ...{ opportunityId: null, at: "2026-11-21T18:00:00.000Z" },
};

/** Facts that each kind takes: one example a kind, so that a new kind without one fails here. */
const examples: Record<string, object> = {
  accepted: { decisionId: "d", verdict: "Accept" },
  applied: { note: "By their form" },
  archived: {},
  "moved-on": { note: "She rang" },
  "no-answer": { note: null },
  "role-closed": { note: "Filled from within" },
  "tag-kept": { tagId: "t", name: "Dream jobs", was: null },
  "tag-removed": { tagId: "t", name: "Dream jobs" },
  tagged: { tagId: "t", name: "Dream jobs" },
  "tags-merged": { fromId: "t", from: "Dreams", intoId: "u", into: "Dream jobs", added: ["o"] },
  "turned-down": { note: "By phone" },
  unarchived: {},
  untagged: { tagId: "t", name: "Dream jobs" },
  "view-kept": { viewId: "v", name: "Near home", was: null },
  "view-removed": { viewId: "v", name: "Near home", query: "tag=t" },
  "application-confirmed": { company: "Harbour Foods", channel: "E-mail", filed: FILED },
  "account-created": {},
  "bundle-brought-in": { bundleId: "b", name: "tactful.zip", made: 3, same: 2, differs: 1, refused: 1 },
  "bundle-taken-back": { bundleId: "b", name: "tactful.zip", taken: 3, kept: 1 },
  "data-exported": {},
  "removal-planned": { removeAt: "2026-12-01T10:00:00.000Z" },
  "removal-called-off": {},
  "answers-noted": { answers: [{ label: "Base pay", said: "52–58k" }] },
  "career-goal-added": { careerGoalId: "g", title: "Lead a data team", skills: ["Hiring", "Budgets"] },
  "career-goal-changed": { careerGoalId: "g", title: "Lead a data team", skills: ["Hiring"] },
  "career-goal-retired": { careerGoalId: "g", title: "Lead a data team" },
  "contact-added": { contactId: "k", name: "Elena Brandt", company: "Harbour Foods" },
  "contact-changed": {
    ...{ contactId: "k", name: "Elena Brandt" },
    changes: [{ field: "nextTouchAt", from: null, to: "2027-02-20T09:00:00.000Z" }],
  },
  "contacts-merged": {
    ...{ contactId: "k", name: "Elena Brandt", opportunityIds: ["o"], touchIds: [] },
    other: {
      ...{ id: "l", name: "E. Brandt", email: null, companyId: null, position: "", phone: "", url: "" },
      ...{ about: "", permission: "given", nextTouchAt: null, createdAt: "2026-11-20T09:00:00.000Z" },
    },
    filled: [{ field: "phone", from: "", to: "030 1234" }],
  },
  "criterion-added": { criterionId: "c", label: "Base pay", isMust: true, isGoal: true },
  "criterion-changed": { criterionId: "c", label: "Base pay" },
  "criterion-retired": { criterionId: "c", label: "Base pay" },
  "date-corrected": {
    ...{ entryId: "e", title: "You had an interview" },
    ...{ from: "2026-11-25T09:00:00.000Z", to: "2026-11-24T09:00:00.000Z" },
  },
  "document-kept": { documentId: "d", name: "Résumé, version 2" },
  "document-retired": { documentId: "d", name: "Résumé, version 2" },
  "document-sent": { documentId: "d", name: "Résumé", sentAt: "2026-11-25T09:00:00.000Z" },
  "document-unsent": { documentId: "d", name: "Résumé", sentAt: "2026-11-25T09:00:00.000Z" },
  "link-kept": { linkId: "l", title: "Their team" },
  "link-removed": { linkId: "l", title: "Their team" },
  "evidence-kept": { evidenceId: "e", skill: "Hiring", text: "Hired four planners" },
  "evidence-removed": { evidenceId: "e", skill: "Hiring", text: "Hired four planners" },
  "practice-changed": {
    practiceId: "p",
    before: { ...PRACTISED, rating: 2 },
    after: PRACTISED,
  },
  "practice-noted": { practiceId: "p", question: "Why do you want to leave?" },
  "practice-removed": { practiceId: "p", question: "Why do you want to leave?" },
  "reflection-noted": { reflectionId: "r", question: "What would you not go without?" },
  "task-added": { taskId: "t", list: "Network", label: "Write to Jonas" },
  "task-removed": { taskId: "t", list: "Network", label: "Write to Jonas" },
  "task-ticked": {
    ...{ taskId: "t", list: "Network", label: "Write to Jonas" },
    ...{ before: null, after: "2026-11-22T09:00:00.000Z" },
  },
  merged: {
    ...{ fromId: "p", name: "Planner, Harbour Foods", moved: MOVED, alsoIds: [] },
    changes: [{ column: "place", from: null, to: "Potsdam" }],
  },
  "note-changed": { noteId: "n", opening: "Kind people", before: "Kind", after: "Kind people" },
  "note-removed": { noteId: "n", opening: "Kind people" },
  "note-written": { noteId: "n", opening: "Kind people" },
  "split-from": { fromId: "p", name: "Planner, Harbour Foods", entryIds: ["e"] },
  "split-off": {
    ...{ toId: "p", role: "Buyer", moved: MOVED, entryIds: ["e"] },
    answerBy: { from: "2026-11-25T09:00:00.000Z", to: null },
  },
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
  "import-brought-back": { importId: "i", from: "LinkedIn" },
  "import-finished": { importId: "i", from: "LinkedIn", made: 12, known: 2, refused: 1 },
  "import-redone": { importId: "i", from: "LinkedIn", count: 1 },
  "import-taken-back": { importId: "i", from: "LinkedIn" },
  "import-undone": { importId: "i", from: "LinkedIn", taken: 11, kept: 1 },
  imported: {
    ...{ importId: "i", from: "Huntr", stage: "rejected-by-them", status: "No luck", pay: "52k" },
    ...{ days: [{ what: "applied", at: "2026-03-05T09:00:00.000Z" }], notes: ["Quelle: StepStone"] },
  },
  "interview-called-off": { interviewId: "i", before: INTERVIEW },
  "interview-changed": {
    ...{ interviewId: "i", before: INTERVIEW },
    after: { ...INTERVIEW, startsAt: "2026-11-27T09:00:00.000Z", place: "Room 7" },
  },
  "interview-cancelled": { was: "2026-11-25T09:00:00.000Z", filed: FILED },
  "interview-held": { held: { interviewId: "i", name: "First interview", before: INTERVIEW, noteId: "n" } },
  "interview-planned": { interviewId: "i", interview: INTERVIEW },
  "interview-moved": {
    ...{ from: "2026-11-25T09:00:00.000Z", to: "2026-11-26T09:00:00.000Z", slotCount: 1, filed: FILED },
  },
  "feed-made": { detail: "full", isAnew: false },
  "feed-removed": {},
  "manner-changed": { changed: ["signature", "region"] },
  "preferences-changed": { changed: ["silenceDays", "theme"] },
  "message-filed": { title: "A small reminder", channel: "E-mail", isOvertaken: true, filed: FILED },
  "message-sent": {
    ...{ messageId: "m", label: "Keep in touch", to: "Elena Brandt", via: "by e-mail" },
    ...{ followUpId: null, followUpAt: null, finishedIds: [], touchId: null },
  },
  "offer-accepted": { decisionId: "d", verdict: "Accept" },
  "offer-received": {
    ...{ invitationId: "i", channel: "Phone" },
    ...{ answerBy: "2026-11-25T09:00:00.000Z", answerByBefore: null },
  },
  "offer-declined": REFUSAL,
  rejected: { company: "Harbour Foods", channel: "E-mail", filed: FILED },
  reopened: {
    ...{ messageId: "m", to: "Elena Brandt", via: "by e-mail", finishedIds: [] },
    ...{ followUpId: "f", followUpAt: "2026-11-25T09:00:00.000Z" },
  },
  "touch-noted": {
    ...{ touchId: "t", contactId: "k", name: "Elena Brandt", by: "me", channel: "in-person" },
    ...{ about: "Coffee at the fair", touchedAt: "2026-11-20T09:00:00.000Z", plannedAt: null },
  },
  "touch-removed": { touchId: "t", contactId: "k", name: "Elena Brandt", about: "Coffee at the fair" },
  withdrawn: REFUSAL,
  "door-put-off": {
    ...{ decisionId: "d", sentence: "You do not ask for “Commute” any more.", before: null },
    until: "2026-11-22T09:00:00.000Z",
  },
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
    isNext: true,
    filed: FILED,
  },
  "judging-changed": {
    ...{ interviewFloor: 30, interviewBar: 50, offerFloor: 50, offerBar: 65, presentIsBar: true },
  },
  "password-changed": {},
  "posting-kept": { url: "https://jobs.example/12", filed: FILED },
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
  "they-replied": { reply: "proposed", note: "Two days from home" },
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

test("what an earlier version wrote down with too little to take it back has no button for it", () => {
  const { filed: _, ...before } = examples["invitation-logged"] as { filed?: unknown };
  expect(tell(entry("invitation-logged", { facts: before }), show).undo).toBeNull();
  expect(tell(entry("invitation-logged"), show).undo).toBe("Take it back");
});

test("an opportunity of which nothing stands was taken back", () => {
  expect(deriveStage([entry("posting-kept", { isUndone: true }), entry("undone")])).toBe("taken-back");
  expect(deriveStage([entry("posting-kept", { isUndone: true }), entry("invitation-logged")])).toBe(
    "invited",
  );
});

test.each([
  ["application-confirmed", "saved", "applied"],
  ["application-confirmed", "interviewing", "interviewing"],
  ["rejected", "declined-by-me", "declined-by-me"],
  ["rejected", "interviewing", "rejected-by-them"],
  ["interview-moved", "no-answer", "invited"],
  ["interview-moved", "deciding", "deciding"],
] as const)("%s leads from %s to %s", (name, before, after) => {
  const kind = timelineKinds.find((each) => each.kind === name);
  expect(kind?.stage?.(examples[name] ?? {}, before)).toBe(after);
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
