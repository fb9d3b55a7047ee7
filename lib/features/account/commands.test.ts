import { afterEach, expect, vi } from "vitest";
import { later, perform } from "@/prisma/seed/scene";
import { allRows, NOW, nothing, PASSWORD, rowsOf, testOn } from "@/prisma/seed/testing";
import { changeProfile, endSession, preparePassword, setUp, signUp } from "./commands";
import { setUpForm, signUpForm } from "./schema";

// Before the settings are read, and they are read once.
vi.hoisted(() => vi.stubEnv("ALLOW_SIGN_UP", "true"));

const test = testOn(nothing);
const CODE = "ABCD-EFGH-JKLM";
const CAROL = {
  name: "Carol",
  email: "carol@example.org",
  password: "one more horse",
  timeZone: "Asia/Tokyo",
};

afterEach(() => {
  vi.stubEnv("SETUP_CODE", undefined);
});

test("the first account is made by whoever has the code, and is the owner's", async ({ db }) => {
  await db.user.deleteMany();
  vi.stubEnv("SETUP_CODE", CODE);
  const wrong = ["", "ABCD-EFGH-JKLN", "ABCD", `${CODE}X`];
  for (const code of wrong) {
    expect(await setUp({ ...CAROL, code }, NOW)).toEqual({ ok: false, reason: "wrong-code" });
  }
  expect(await db.user.count()).toBe(0);
  expect(await setUp({ ...CAROL, code: ` ${CODE.toLowerCase()} ` }, NOW)).toMatchObject({ ok: true });
  const made = await db.user.findFirstOrThrow({ include: { timeline: true } });
  expect(made).toMatchObject({ email: "carol@example.org", isOwner: true, timeZone: "Asia/Tokyo" });
  expect(made.passwordHash).toMatch(/^\$argon2id\$/);
  expect(made.timeline.map(({ kind }) => kind)).toEqual(["account-created"]);
});

test("the code makes one account, also when it is sent five times at once", async ({ db }) => {
  await db.user.deleteMany();
  vi.stubEnv("SETUP_CODE", CODE);
  const tries = ["a", "b", "c", "d", "e"].map((name) =>
    setUp({ ...CAROL, email: `${name}@example.org`, code: CODE }, NOW),
  );
  const answers = await Promise.all(tries);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.filter((answer) => !answer.ok && answer.reason === "already-set-up")).toHaveLength(4);
  expect(await db.user.count()).toBe(1);
});

test("without a code nothing can be set up, not even with an empty one", async ({ db }) => {
  await db.user.deleteMany();
  for (const code of ["", "undefined"]) {
    expect(await setUp({ ...CAROL, code }, NOW)).toEqual({ ok: false, reason: "wrong-code" });
  }
});

test("where sign-up is open, an address that is free gets an account, and a taken one is left as it is, silently", async ({
  db,
  alice,
}) => {
  expect(await signUp(CAROL, NOW)).toEqual({ ok: true, value: null });
  expect(await db.user.findUnique({ where: { email: "carol@example.org" } })).toMatchObject({
    isOwner: false,
  });
  const before = await rowsOf(alice);
  expect(await signUp({ ...CAROL, email: "alice@example.org" }, NOW)).toEqual({ ok: true, value: null });
  expect(await rowsOf(alice)).toEqual(before);
});

test("a new password needs the present one", async ({ db, alice }) => {
  const before = await allRows(db);
  const wrong = { currentPassword: `${PASSWORD} `, newPassword: "another horse" };
  expect(await preparePassword(alice.userId, wrong)).toEqual({ ok: false, reason: "wrong-password" });
  const right = await preparePassword(alice.userId, { ...wrong, currentPassword: PASSWORD });
  expect(right).toMatchObject({ ok: true, value: expect.stringMatching(/^\$argon2id\$/) });
  expect(await allRows(db)).toEqual(before);
});

test("a profile that is as it was writes nothing", async ({ alice }) => {
  const profile = { name: "Alice A.", timeZone: "Europe/Lisbon" };
  await perform(later(alice, 1), changeProfile, profile);
  const before = await rowsOf(alice);
  await perform(later(alice, 2), changeProfile, profile);
  expect(await rowsOf(alice)).toEqual(before);
  expect(before.TimelineEntry?.at(-1)).toContain("time zone: Europe/Lisbon");
});

test("a session that is over is not ended again", async ({ alice }) => {
  expect(await perform(alice, endSession, { sessionId: "gone" })).toEqual({ ok: false, reason: "not-found" });
});

test("an account needs a name, an address that is one, a password of eight characters and a zone that exists", () => {
  const problems = (form: object) =>
    signUpForm.safeParse({ ...CAROL, ...form }).error?.issues.flatMap(({ path, code }) => path[0] ?? code);
  expect(problems({})).toBeUndefined();
  expect(problems({ name: " ", email: "carol", password: "seven77", timeZone: "Mars/Base" })).toEqual([
    ...["name", "email", "password", "timeZone"],
  ]);
  expect(problems({ password: "x".repeat(257) })).toEqual(["password"]);
  expect(problems({ email: "c\uFF41rol@example.org" })).toEqual(["email"]);
  expect(problems({ isOwner: true })).toEqual(["unrecognized_keys"]);
  expect(setUpForm.safeParse({ ...CAROL, code: "" }).success).toBe(false);
});
