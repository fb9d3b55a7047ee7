import { describe, expect, test } from "vitest";
import { filingKinds } from "@/lib/domain/capture/filing-kind";
import { eventOf } from "@/lib/domain/capture/fixtures/event";
import type { Filed } from "@/lib/domain/timeline/filed";
import type { About, Arrival, Plan } from "./arrival";
import { planFor } from "./plan";

const BY = new Date("2026-11-27T16:00:00Z");
const [FIRST, SECOND, THIRD] = [
  "2026-12-03T10:00:00+01:00",
  "2026-12-03T14:00:00+01:00",
  "2026-12-08T09:00:00+01:00",
];
const at = (time = "") => new Date(time).toISOString();

const filed: Filed = {
  ...{ originalId: "o", isFirst: false, invitationId: "i", interviewId: null },
  ...{ answerIds: [], finishedIds: [], changes: [] },
};

const arrival = (over: Partial<Arrival> = {}): Arrival => ({
  ...{ kind: "interview-invitation", title: "An interview?", channel: "E-mail", contactName: "Elena Brandt" },
  ...{ place: "", agency: "", postingUrl: null, isNextRound: false, change: "moved", times: [FIRST] },
  ...{ answerBy: BY, isAnswerByTheirs: true, event: null, timeZone: "Europe/Berlin" },
  ...over,
});

const about = (over: Partial<About> = {}): About => ({
  ...{ company: "Otter & Pine", role: "Planner", stage: "invited", invitation: null, events: [] },
  columns: {
    ...{ contactId: null, place: null, agency: null, postingUrl: null, answerBy: null, interviewAt: null },
  },
  ...over,
});

/** Asked for the first two times. */
const invited = (over: Partial<About> = {}): About =>
  about({
    invitation: { id: "i", slots: [FIRST, SECOND], calendarUid: null, calendarSequence: null },
    ...over,
  });

const settled = (interviewAt: string, over: Partial<About> = {}): About =>
  invited({ columns: { ...about().columns, interviewAt: new Date(interviewAt) }, ...over });

const told = ({ entry }: Plan) => {
  const { kind, facts } = entry(filed);
  return [kind.kind, facts] as const;
};

test.each(filingKinds.map(({ kind }) => kind))("%s is told by an entry that takes its facts", (kind) => {
  const { kind: entryKind, facts } = planFor(arrival({ kind }), about()).entry(filed);
  expect(entryKind.facts.parse(facts)).toMatchObject({ filed });
});

describe("an invitation", () => {
  test("is one of its own under what has none", () => {
    const plan = planFor(arrival(), about());
    expect(plan).toMatchObject({ isInvitation: true, sets: { answerBy: BY } });
    expect(told(plan)).toMatchObject([
      "invitation-logged",
      { company: "Otter & Pine", isNext: false, slotCount: 1 },
    ]);
  });

  test("is a next round where the person says so, or has answered and says nothing", () => {
    const next = [
      planFor(arrival({ isNextRound: true }), invited()),
      planFor(arrival({ isNextRound: null }), invited({ stage: "interviewing" })),
    ];
    for (const plan of next) {
      expect(plan).toMatchObject({ isInvitation: true, bringsContact: true });
      expect(told(plan)).toMatchObject(["invitation-logged", { isNext: true }]);
    }
    expect(told(planFor(arrival({ isNextRound: null }), invited()))[0]).toBe("message-filed");
  });

  test("about the one that is known adds its times there", () => {
    const plan = planFor(arrival({ times: [at(FIRST), THIRD] }), invited());
    expect(plan).toMatchObject({ resets: { slots: [FIRST, SECOND, THIRD] }, sets: { answerBy: BY } });
    expect([plan.isInvitation, plan.bringsContact]).toEqual([undefined, undefined]);
    expect(told(plan)).toMatchObject(["message-filed", { title: "An interview?", isOvertaken: false }]);
  });

  test("does not replace the day they named by two working days of ours", () => {
    const columns = { ...about().columns, answerBy: BY };
    const again = arrival({ isAnswerByTheirs: false, answerBy: new Date("2026-12-01T09:00:00Z") });
    expect(planFor(again, invited({ columns })).sets).toEqual({});
  });
});

describe("what an opportunity lacks", () => {
  const gaps = { place: "Potsdam", agency: "Brightwell", postingUrl: "https://jobs.example/1" };

  test("is filled in, whatever it is", () => {
    for (const { kind } of filingKinds) {
      expect(planFor(arrival({ kind, ...gaps }), about()).sets, kind).toMatchObject(gaps);
    }
  });

  test("and what it has is left alone", () => {
    const columns = {
      ...about().columns,
      place: "Berlin",
      agency: "Other",
      postingUrl: "https://jobs.example/2",
    };
    const { sets } = planFor(arrival({ kind: "rejection", ...gaps }), about({ columns }));
    expect(sets).toEqual({});
  });
});

describe("a scheduling update", () => {
  const update = (over: Partial<Arrival> = {}) =>
    arrival({ kind: "scheduling-update", times: [THIRD], ...over });

  test("sets a time where none was settled", () => {
    const plan = planFor(update(), invited());
    expect(plan).toMatchObject({ sets: { interviewAt: new Date(THIRD) }, resets: { slots: [THIRD] } });
    expect(told(plan)).toMatchObject(["interview-moved", { from: null, to: at(THIRD) }]);
  });

  test("moves the one that was", () => {
    expect(told(planFor(update(), settled(FIRST)))).toMatchObject([
      "interview-moved",
      { from: at(FIRST), to: at(THIRD) },
    ]);
    expect(told(planFor(update({ times: [FIRST] }), settled(FIRST)))).toMatchObject([
      "interview-moved",
      { from: null },
    ]);
  });

  test("with several times asks again", () => {
    const plan = planFor(update({ times: [SECOND, THIRD] }), settled(FIRST));
    expect(plan).toMatchObject({
      sets: { interviewAt: null, answerBy: BY },
      resets: { slots: [SECOND, THIRD] },
    });
    expect(told(plan)[1]).toMatchObject({ from: at(FIRST), to: null, slotCount: 2 });
  });

  test("of an event that is known replaces its time, and only that", () => {
    const events = [eventOf({ uid: "two", start: SECOND })];
    const event = eventOf({ uid: "two", sequence: 1, start: THIRD });
    const plan = planFor(update({ event }), settled(FIRST, { events }));
    expect(plan).toMatchObject({ sets: {}, resets: { slots: [FIRST, THIRD] } });
    expect(plan.sets).toEqual({});
    expect(told(plan)[1]).toMatchObject({ from: at(SECOND), to: at(THIRD) });
  });

  test("that a later one has overtaken changes nothing and says so", () => {
    const events = [eventOf({ sequence: 2, start: SECOND })];
    const plan = planFor(update({ event: eventOf({ sequence: 1 }) }), settled(SECOND, { events }));
    expect(plan).toMatchObject({ sets: {} });
    expect(plan.resets).toBeUndefined();
    expect(told(plan)).toMatchObject(["message-filed", { isOvertaken: true }]);
  });

  test("by which the interview is cancelled takes its time out", () => {
    const plan = planFor(update({ change: "cancelled", times: [] }), settled(FIRST));
    expect(plan).toMatchObject({ sets: { interviewAt: null }, resets: { slots: [] } });
    expect(told(plan)).toMatchObject(["interview-cancelled", { was: at(FIRST) }]);
    const event = eventOf({ method: "CANCEL", start: SECOND });
    const other = planFor(update({ change: "cancelled", event }), settled(FIRST));
    expect(other).toMatchObject({ sets: {}, resets: { slots: [FIRST] } });
    expect(told(other)[1]).toMatchObject({ was: at(SECOND) });
  });

  test("is an invitation of its own where none is known", () => {
    expect(planFor(update(), about())).toMatchObject({
      isInvitation: true,
      sets: { interviewAt: new Date(THIRD) },
    });
  });

  test("a new version of an event moves it, also where the mail calls itself an invitation", () => {
    const events = [eventOf({ start: FIRST })];
    const event = eventOf({ sequence: 1, start: THIRD });
    const plan = planFor(arrival({ event, times: [THIRD] }), invited({ events }));
    expect(told(plan)[0]).toBe("interview-moved");
    expect(plan.resets).toMatchObject({ slots: [SECOND, THIRD], calendarUid: "event", calendarSequence: 1 });
  });
});

test("an offer is an invitation by the day they named, and knows the day before it", () => {
  const columns = { ...about().columns, answerBy: new Date("2026-11-20T09:00:00Z") };
  const plan = planFor(arrival({ kind: "offer" }), invited({ columns }));
  expect(plan).toMatchObject({ isInvitation: true, sets: { answerBy: BY } });
  expect(told(plan)).toMatchObject([
    "offer-received",
    { invitationId: "i", answerBy: BY.toISOString(), answerByBefore: "2026-11-20T09:00:00.000Z" },
  ]);
});

test("a no of theirs, a confirmation, a posting and other words ask nothing", () => {
  for (const kind of ["rejection", "confirmation", "posting", "other"] as const) {
    const plan = planFor(arrival({ kind, answerBy: null, times: [] }), invited());
    expect(plan.isInvitation ?? false, kind).toBe(false);
    expect(plan.sets).toEqual({});
    expect(plan.resets).toBeUndefined();
  }
});
