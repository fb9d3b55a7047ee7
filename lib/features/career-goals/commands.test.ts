import { expect } from "vitest";
import { later, perform, type Scene } from "@/prisma/seed/scene";
import { logOne, takeBackLast } from "@/prisma/seed/steps";
import { rowsOf, testOn } from "@/prisma/seed/testing";
import { noteSkills, retireCareerGoal, saveCareerGoal } from "./commands";
import { findCareerGoal, listCareerGoals, listSkillsFor } from "./queries";
import { careerGoalForm, MOST_CAREER_GOALS, skillsForm } from "./schema";

const test = testOn(async ({ alice, bob }) => {
  await save(alice, { title: "Lead a data team", skills: "Hiring\nBudgets\nStatistics" });
  await save(bob, { title: "Bob's own", skills: "Sailing" });
  return logOne(alice, { company: "Kiezkorb", role: "Planner" });
});

type Form = { title: string; skills: string; careerGoalId?: string };

const save = (at: Scene, form: Form) => perform(at, saveCareerGoal, careerGoalForm.parse(form));

const note = async (at: Scene, opportunityId: string, names: readonly string[]) => {
  const skills = (await listCareerGoals(at.userId)).flatMap(({ skills }) => skills);
  const skill = names.map((name) => skills.find((each) => each.name === name)?.id ?? name);
  return perform(at, noteSkills, skillsForm.parse({ opportunityId, skill }));
};

const goalOf = async ({ userId }: Scene) => {
  const [goal] = await listCareerGoals(userId);
  if (!goal) throw new Error("There is no career goal.");
  return goal;
};

const builtBy = async ({ userId }: Scene, opportunityId: string) =>
  (await listSkillsFor(userId, opportunityId)).flatMap(({ skills }) =>
    skills.flatMap(({ name, isBuilt }) => (isBuilt ? [name] : [])),
  );

test("skills stand one a line, without blanks and doubles", async ({ alice }) => {
  await save(later(alice, 1), { title: " Teach ", skills: " Speaking \n\nspeaking\r\nSlides" });
  const [, second] = await listCareerGoals(alice.userId);
  expect(second).toMatchObject({ title: "Teach", skills: [{ name: "speaking" }, { name: "Slides" }] });
});

test("a goal wants a title, and no more skills than there is room for", () => {
  const skills = Array.from({ length: 21 }, (_, at) => `Skill ${at}`).join("\n");
  const problems = careerGoalForm.safeParse({ title: " ", skills }).error?.issues.map(({ path }) => path[0]);
  expect(problems).toEqual(["title", "skills"]);
});

test("a skill that keeps its name keeps what was noted of it, one that comes back gets it back", async ({
  alice,
  made: opportunityId,
}) => {
  await note(alice, opportunityId, ["Hiring", "Statistics"]);
  const { id: careerGoalId } = await goalOf(alice);
  await save(later(alice, 1), { careerGoalId, title: "Lead", skills: "hiring\nNegotiating" });
  expect((await goalOf(alice)).skills.map(({ name }) => name)).toEqual(["hiring", "Negotiating"]);
  expect(await builtBy(alice, opportunityId)).toEqual(["hiring"]);
  await save(later(alice, 2), { careerGoalId, title: "Lead", skills: "Hiring\nStatistics" });
  expect(await builtBy(alice, opportunityId)).toEqual(["Hiring", "Statistics"]);
});

test("which skills an opportunity builds is noted as a whole, told in its timeline, and only when it differs", async ({
  db,
  alice,
  made: opportunityId,
}) => {
  await note(later(alice, 1), opportunityId, ["Hiring", "Budgets"]);
  await note(later(alice, 2), opportunityId, ["Statistics", "Budgets"]);
  await note(later(alice, 3), opportunityId, ["Statistics", "Budgets"]);
  expect(await builtBy(alice, opportunityId)).toEqual(["Budgets", "Statistics"]);
  const entries = await db.timelineEntry.findMany({
    where: { kind: "skills-noted" },
    orderBy: { createdAt: "asc" },
  });
  expect(entries.map(({ facts, opportunityId }) => ({ facts, opportunityId }))).toEqual([
    { facts: { skills: ["Hiring", "Budgets"] }, opportunityId },
    { facts: { skills: ["Budgets", "Statistics"] }, opportunityId },
  ]);
  await note(later(alice, 4), opportunityId, []);
  expect(await builtBy(alice, opportunityId)).toEqual([]);
});

test("that it builds none is told once, and a goal that is added later has not been spoken of", async ({
  db,
  alice,
  made: opportunityId,
}) => {
  const isSaid = async () =>
    (await listSkillsFor(alice.userId, opportunityId)).map((goal) => [goal.title, goal.isSaid]);
  expect(await isSaid()).toEqual([["Lead a data team", false]]);
  await note(later(alice, 1), opportunityId, []);
  await note(later(alice, 2), opportunityId, []);
  expect(await isSaid()).toEqual([["Lead a data team", true]]);
  await save(later(alice, 3), { title: "Teach", skills: "Speaking" });
  expect(await isSaid()).toEqual([
    ["Lead a data team", true],
    ["Teach", false],
  ]);
  expect(await db.timelineEntry.count({ where: { kind: "skills-noted" } })).toBe(1);
});

test("a skill that stands no more cannot be noted, and what was noted of it stays beside", async ({
  db,
  alice,
  made: opportunityId,
}) => {
  await note(later(alice, 1), opportunityId, ["Hiring"]);
  const { id: careerGoalId, skills } = await goalOf(alice);
  await perform(later(alice, 2), retireCareerGoal, { careerGoalId });
  const before = await rowsOf(alice);
  expect(await note(later(alice, 3), opportunityId, [skills[1]?.id ?? ""])).toEqual({
    ...{ ok: false, reason: "not-found" },
  });
  expect(await note(later(alice, 3), opportunityId, [])).toMatchObject({ ok: true });
  expect(await rowsOf(alice)).toEqual(before);
  expect(await db.skillBuilt.count()).toBe(1);
});

test("a goal that was removed is gone from every list, is not removed twice, and comes back whole", async ({
  alice,
  made: opportunityId,
}) => {
  await note(later(alice, 1), opportunityId, ["Hiring"]);
  const { id: careerGoalId } = await goalOf(alice);
  await perform(later(alice, 2), retireCareerGoal, { careerGoalId });
  expect(await listCareerGoals(alice.userId)).toEqual([]);
  expect(await findCareerGoal(alice.userId, careerGoalId)).toBeNull();
  expect(await listSkillsFor(alice.userId, opportunityId)).toEqual([]);
  const gone = { ok: false, reason: "not-found" };
  expect(await perform(later(alice, 3), retireCareerGoal, { careerGoalId })).toEqual(gone);
  expect(await save(later(alice, 3), { careerGoalId, title: "Lead", skills: "" })).toEqual(gone);
  await takeBackLast(later(alice, 4), null, "career-goal-retired");
  expect(await builtBy(alice, opportunityId)).toEqual(["Hiring"]);
});

test("there is room for so many goals, and one that was removed takes none", async ({ alice }) => {
  for (let made = 1; made < MOST_CAREER_GOALS; made++)
    await save(alice, { title: `Goal ${made}`, skills: "" });
  expect(await save(alice, { title: "One more", skills: "" })).toEqual({ ok: false, reason: "too-many" });
  await perform(alice, retireCareerGoal, { careerGoalId: (await goalOf(alice)).id });
  expect(await save(alice, { title: "One more", skills: "" })).toMatchObject({ ok: true });
});

test("nobody notes his own skills with somebody else's opportunity", async ({ bob, made: opportunityId }) => {
  expect(await note(bob, opportunityId, ["Sailing"])).toEqual({ ok: false, reason: "not-found" });
});
