import { expect, vi } from "vitest";
import { findSession } from "@/lib/platform/auth/sessions";
import { heldCookies, receive, sendForm } from "@/prisma/seed/request";
import { nothing, PASSWORD, testOn } from "@/prisma/seed/testing";
import { beginSetUp, revokeSession, savePassword, signIn, signOut } from "./actions";
import { listSessions } from "./queries";

vi.mock("next/headers", () => import("@/prisma/seed/request"));
vi.mock("next/navigation", () => import("@/prisma/seed/request"));
vi.mock("next/cache", () => import("@/prisma/seed/request"));

const test = testOn(nothing);

/** Signs in on a browser of its own; gives the cookies it then holds. */
async function browse(email: string, password: string) {
  receive({ "user-agent": "Firefox" });
  await sendForm(signIn, { email, password });
  return heldCookies();
}

const isLive = async ({ tactful = "" }: Record<string, string>) =>
  (await findSession(tactful, new Date())) !== null;

test("who signs in gets a key of their own, and is led where they were going, but to no other site", async ({
  alice,
}) => {
  receive();
  const form = { email: " Alice@Example.org ", password: PASSWORD };
  expect(await sendForm(signIn, { ...form, next: "/criteria" })).toBe("/criteria");
  const first = heldCookies().tactful;
  for (const next of ["https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)"]) {
    expect(await sendForm(signIn, { ...form, next })).toBe("/");
  }
  expect(heldCookies().tactful).not.toBe(first);
  expect(await listSessions(alice.userId)).toHaveLength(5);
});

test("a wrong password and an account that is not there are answered the same, and open nothing", async ({
  db,
}) => {
  receive();
  const wrong = await sendForm(signIn, { email: "alice@example.org", password: "not hers" });
  const nobody = await sendForm(signIn, { email: "nobody@example.org", password: "not hers" });
  expect(wrong).toMatchObject({ status: "refused", reason: "wrong" });
  const told = (answer: typeof wrong) =>
    typeof answer === "string" ? answer : [answer.reason, answer.message];
  expect(told(nobody)).toEqual(told(wrong));
  expect(heldCookies()).toEqual({});
  expect(await db.session.count()).toBe(0);
});

test("who signs out is out, also with a copy of the cookie", async ({ db }) => {
  const cookies = await browse("alice@example.org", PASSWORD);
  expect(await isLive(cookies)).toBe(true);
  receive({}, cookies);
  expect(await sendForm(signOut, {})).toBe("/sign-in");
  expect(heldCookies()).toEqual({});
  expect(await isLive(cookies)).toBe(false);
  expect(await db.session.count()).toBe(0);
});

test("a changed password ends every other session, and counts from then on; the form sent twice is done once", async ({
  db,
}) => {
  const [here, elsewhere] = [
    await browse("alice@example.org", PASSWORD),
    await browse("alice@example.org", PASSWORD),
  ];
  receive({}, here);
  const form = {
    currentPassword: PASSWORD,
    newPassword: "another horse entirely",
    "form-key": crypto.randomUUID(),
  };
  expect(await sendForm(savePassword, { ...form, currentPassword: "not it" })).toMatchObject({
    reason: "wrong-password",
  });
  expect(await sendForm(savePassword, form)).toMatchObject({ status: "done" });
  expect(await sendForm(savePassword, form)).toMatchObject({ status: "done" });
  expect([await isLive(here), await isLive(elsewhere)]).toEqual([true, false]);
  expect(await db.timelineEntry.count({ where: { kind: "password-changed" } })).toBe(1);
  expect(await isLive(await browse("alice@example.org", PASSWORD))).toBe(false);
  expect(await isLive(await browse("alice@example.org", form.newPassword))).toBe(true);
});

test("a session ended from another browser is over there", async ({ alice }) => {
  const elsewhere = await browse("alice@example.org", PASSWORD);
  const [lost] = await listSessions(alice.userId);
  receive({}, await browse("alice@example.org", PASSWORD));
  expect(await sendForm(revokeSession, { sessionId: lost?.id ?? "" })).toMatchObject({ status: "done" });
  expect(await isLive(elsewhere)).toBe(false);
});

test("who sets up is signed in with it", async ({ db }) => {
  await db.user.deleteMany();
  vi.stubEnv("SETUP_CODE", "ABCD-EFGH-JKLM");
  receive();
  const form = {
    name: "Carol",
    email: "carol@example.org",
    password: "one more horse",
    timeZone: "Europe/Berlin",
  };
  expect(await sendForm(beginSetUp, { ...form, code: " abcd-efgh-jklm " })).toBe("/criteria");
  expect(await isLive(heldCookies())).toBe(true);
});
