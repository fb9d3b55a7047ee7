import { expect } from "vitest";
import type * as z from "zod";
import { noteAnswers } from "@/lib/features/answers/commands";
import { PRESENT_JOB } from "@/lib/features/answers/records";
import { checklistForm, fieldOf } from "@/lib/features/answers/schema";
import { done, later, perform, type Scene } from "@/prisma/seed/scene";
import { makeCriteria } from "@/prisma/seed/steps";
import { testOn } from "@/prisma/seed/testing";
import { saveJudging, saveWeighting } from "./commands";
import { readPresentJob } from "./queries";
import { loadChecklist, loadJudging, loadProfile } from "./records";
import { DEFAULT_JUDGING, judgingForm } from "./schema";

const test = testOn(({ alice }) =>
  makeCriteria(alice, [
    { kind: "number", label: "Days", "want.worst": "0", "want.best": "4" },
    { kind: "scale", label: "Growth", "want.better": "more" },
  ]),
);

const FORM = {
  ...{ interviewFloor: "30", interviewBar: "50", offerFloor: "50", offerBar: "65" },
  ...{ rates: "", weeklyHours: "", hoursEach: "4" },
};

const save = (at: Scene, form: Partial<z.input<typeof judgingForm>>) =>
  perform(at, saveJudging, judgingForm.parse({ ...FORM, ...form }));

const problemsOf = (form: Record<string, string>) =>
  judgingForm.safeParse({ ...FORM, ...form }).error?.issues.map(({ path }) => path[0]);

/** Answers for the present job, by label. */
async function answerForPresent(at: Scene, values: Record<string, string>) {
  const criteria = await at.db.criterion.findMany({ where: { userId: at.userId } });
  const fields = criteria.flatMap(({ id, label }) =>
    values[label] === undefined
      ? []
      : [
          [fieldOf(PRESENT_JOB, id, "state"), "known"],
          [fieldOf(PRESENT_JOB, id, "value.min"), values[label]],
        ],
  );
  const { seen } = await loadChecklist(at.db, at.userId, PRESENT_JOB);
  const form = { subject: PRESENT_JOB, seen, ...Object.fromEntries(fields) };
  await done(at, noteAnswers, checklistForm.parse(form));
}

test("until somebody says otherwise everything is as it comes", async ({ alice }) => {
  expect(await loadJudging(alice.db, alice.userId)).toEqual(DEFAULT_JUDGING);
  const { profile, isBarPresent } = await loadProfile(alice.db, alice.userId);
  expect(profile.thresholds).toEqual({ floor: 0.3, bar: 0.5 });
  expect(isBarPresent).toBe(false);
});

test("levels, rates and hours are kept, told in the timeline, and hold for their step", async ({
  db,
  alice,
}) => {
  await save(alice, {
    interviewFloor: "20",
    interviewBar: "45",
    rates: "eur 1\n USD = 0,92 ",
    weeklyHours: "6",
  });
  expect(await loadJudging(db, alice.userId)).toEqual({
    ...DEFAULT_JUDGING,
    ...{ interviewFloor: 20, interviewBar: 45, rates: { EUR: 1, USD: 0.92 }, weeklyHours: 6 },
  });
  const { profile, levels } = await loadProfile(db, alice.userId);
  expect(profile.thresholds).toEqual({ floor: 0.2, bar: 0.45 });
  expect(levels).toEqual({ interview: profile.thresholds, offer: { floor: 0.5, bar: 0.65 } });
  const entry = await db.timelineEntry.findFirstOrThrow({ where: { kind: "judging-changed" } });
  expect(entry.facts).toMatchObject({ interviewFloor: 20, interviewBar: 45, presentIsBar: false });
});

test("how goals are weighed outlives a change of the levels", async ({ db, alice }) => {
  await perform(alice, async (work) => ({ ok: true, value: await saveWeighting(work, "rank-sum") }), null);
  await save(later(alice, 1), { hoursEach: "3" });
  expect(await loadJudging(db, alice.userId)).toMatchObject({ weighting: "rank-sum", hoursEach: 3 });
});

test("what the present job comes to takes the place of the bar, and the floor does not lie above it", async ({
  db,
  alice,
}) => {
  await answerForPresent(alice, { Days: "1", Growth: "2" });
  await save(later(alice, 1), { presentIsBar: "yes" });
  const { profile, levels, isBarPresent } = await loadProfile(db, alice.userId);
  expect(isBarPresent).toBe(true);
  expect(profile.thresholds).toEqual({ floor: 0.25, bar: 0.25 });
  expect(levels.offer).toEqual({ floor: 0.25, bar: 0.25 });
});

test("a present job with an open answer cannot be made the bar, and what is open is named", async ({
  db,
  alice,
}) => {
  await answerForPresent(alice, { Days: "1" });
  expect(await save(later(alice, 1), { presentIsBar: "yes" })).toMatchObject({
    reason: "present-open",
    problems: { presentIsBar: expect.stringContaining("Still open of your present job: Growth.") },
  });
  expect(await loadJudging(db, alice.userId)).toEqual(DEFAULT_JUDGING);
  await answerForPresent(later(alice, 2), { Growth: "2" });
  expect(await save(later(alice, 3), { presentIsBar: "yes" })).toMatchObject({ ok: true });
});

test("an answer that is open again sets the numbers back in place, and the settings can still be saved", async ({
  db,
  alice,
}) => {
  await answerForPresent(alice, { Days: "1", Growth: "2" });
  await save(later(alice, 1), { presentIsBar: "yes" });
  await makeCriteria(later(alice, 2), [{ kind: "scale", label: "Team", "want.better": "more" }]);
  const { profile, levels, isBarPresent } = await loadProfile(db, alice.userId);
  expect(isBarPresent).toBe(false);
  expect(profile.thresholds).toEqual({ floor: 0.3, bar: 0.5 });
  expect(levels.offer).toEqual({ floor: 0.5, bar: 0.65 });
  expect((await readPresentJob(alice.userId)).open).toEqual(["Team"]);
  expect(await save(later(alice, 3), { presentIsBar: "yes", hoursEach: "3" })).toMatchObject({ ok: true });
});

test("the bar that the present job gives is the number that is shown of it", async ({ db, alice }) => {
  // 0.75 · 0.425 + 0.25 · 0.25 = 0.38125
  await answerForPresent(alice, { Days: "1.7", Growth: "2" });
  await save(later(alice, 1), { presentIsBar: "yes" });
  expect((await loadProfile(db, alice.userId)).profile.thresholds).toEqual({ floor: 0.3, bar: 0.38 });
});

test("without a goal that weighs anything the present job gives no bar", async ({ db, bob }) => {
  await save(bob, { presentIsBar: "yes" });
  const { profile, isBarPresent } = await loadProfile(db, bob.userId);
  expect(isBarPresent).toBe(false);
  expect(profile.thresholds).toEqual({ floor: 0.3, bar: 0.5 });
});

test("what does not hold is told at its field", () => {
  expect(problemsOf({})).toBeUndefined();
  expect(problemsOf({ interviewFloor: "60" })).toEqual(["interviewBar"]);
  expect(problemsOf({ offerBar: "40" })).toEqual(["offerBar"]);
  expect(problemsOf({ interviewFloor: "-1", offerBar: "101", hoursEach: "0" })).toEqual([
    ...["interviewFloor", "offerBar", "hoursEach"],
  ]);
  expect(problemsOf({ interviewFloor: "half" })).toEqual(["interviewFloor"]);
  for (const weeklyHours of ["many", "7.5", "0"]) {
    expect(judgingForm.safeParse({ ...FORM, weeklyHours }).error?.issues).toMatchObject([
      { path: ["weeklyHours"], message: "Write the hours a week, from 1 to 80." },
    ]);
  }
  for (const rates of ["USD", "dollars 0.92", "USD 0", "USD -1", "USD 1\nusd 2"]) {
    expect(problemsOf({ rates }), rates).toEqual(["rates"]);
  }
});
