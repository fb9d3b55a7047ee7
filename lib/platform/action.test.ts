import { describe, expect, vi } from "vitest";
import * as z from "zod";
import { saveCriterion } from "@/lib/features/criteria/commands";
import { criterionForm } from "@/lib/features/criteria/schema";
import { err, ok } from "@/lib/result";
import { receive, sendForm } from "@/prisma/seed/request";
import type { Scene } from "@/prisma/seed/scene";
import { allRows, nothing, testOn } from "@/prisma/seed/testing";
import { once, publicAction, userAction, type Work } from "./action";
import { closeSession, openSession } from "./auth/sessions";
import { countAgainst } from "./limits";

vi.mock("next/headers", () => import("@/prisma/seed/request"));
vi.mock("next/navigation", () => import("@/prisma/seed/request"));
vi.mock("next/cache", () => import("@/prisma/seed/request"));

const test = testOn(nothing);

const KEY = "0193a5b0-0000-7000-8000-00000000000a";
const CRITERION = criterionForm.parse({ kind: "boolean", label: "Visa", "must.accept": "yes" });

const countOf = ({ db, userId }: Scene) => db.criterion.count({ where: { userId } });

describe("one form, one change", () => {
  /** Gives a number that grows with every run, so that an answer given twice is told from two answers. */
  const numbered = async (work: Work) => {
    await saveCriterion(work, CRITERION);
    return ok({ number: await work.tx.criterion.count() });
  };

  test("the same form sent again changes nothing more and gets the same answer", async ({ alice }) => {
    const first = await once(alice.userId, KEY, numbered);
    expect(await once(alice.userId, KEY, numbered)).toEqual(first);
    expect(await countOf(alice)).toBe(1);
  });

  test("twenty at once are one", async ({ alice }) => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => once(alice.userId, KEY, numbered)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify({ ok: true, value: { number: 1 } })]),
    );
    expect(await countOf(alice)).toBe(1);
  });

  test("an answer of nothing is remembered too", async ({ alice }) => {
    const quiet = async (work: Work) => {
      await saveCriterion(work, CRITERION);
      return ok(null);
    };
    expect(await once(alice.userId, KEY, quiet)).toEqual({ ok: true, value: null });
    expect(await once(alice.userId, KEY, quiet)).toEqual({ ok: true, value: null });
    expect(await countOf(alice)).toBe(1);
  });

  test("a refusal leaves nothing, and the same form can be sent again when it holds", async ({
    db,
    alice,
  }) => {
    const before = await allRows(db);
    const refuse = async (work: Work) => {
      await saveCriterion(work, CRITERION);
      return err("not-now", { label: "Not now." });
    };
    const refused = { ok: false, reason: "not-now", problems: { label: "Not now." } };
    expect(await once(alice.userId, KEY, refuse)).toEqual(refused);
    expect(await allRows(db)).toEqual(before);
    expect(await once(alice.userId, KEY, numbered)).toMatchObject({ ok: true });
  });

  test("a surprise leaves nothing either, and is not hidden", async ({ db, alice }) => {
    const before = await allRows(db);
    const breaks = async (work: Work) => {
      await saveCriterion(work, CRITERION);
      throw new Error("a surprise");
    };
    await expect(once(alice.userId, KEY, breaks)).rejects.toThrow("a surprise");
    expect(await allRows(db)).toEqual(before);
  });

  test("somebody else's form with the same key is another form", async ({ alice, bob }) => {
    await once(alice.userId, KEY, numbered);
    expect(await once(bob.userId, KEY, numbered)).toEqual({ ok: true, value: { number: 2 } });
  });

  test("an answer is remembered for a day", async ({ db, alice }) => {
    const longAgo = new Date(Date.now() - 25 * 3600 * 1000);
    await db.receipt.create({ data: { userId: alice.userId, key: "old", result: 1, createdAt: longAgo } });
    await once(alice.userId, KEY, numbered);
    expect((await db.receipt.findMany()).map(({ key }) => key)).toEqual([KEY]);
  });
});

const FOREIGN: [string, Record<string, string | null>][] = [
  ["without an origin", { origin: null }],
  ["from an origin that is hidden", { origin: "null" }],
  ["from another site", { origin: "https://evil.example" }],
  ["from a name that only begins like ours", { origin: "http://127.0.0.1:3000.evil.example" }],
  ["by another scheme", { origin: "https://127.0.0.1:3000" }],
  ["that the browser calls cross-site", { "sec-fetch-site": "cross-site" }],
  ["that the browser calls same-site", { "sec-fetch-site": "same-site" }],
];

const form = z.strictObject({
  label: z.string().min(1, "Say what it is about."),
  password: z.string().optional(),
  several: z.array(z.string()).optional(),
});

describe("a form of somebody with a session", () => {
  let runs = 0;
  const command = async ({ tx }: Work, { label }: z.output<typeof form>) => {
    runs++;
    if (label === "taken") return err("taken", { label: "There is one already." });
    return ok({ count: await tx.criterion.count(), label });
  };
  const sentences = { taken: "That is taken." };
  const action = userAction(form, command, { sentences });

  const signIn = async ({ userId }: Scene, sent: Record<string, string | null> = {}) => {
    const key = await openSession(userId, null, new Date());
    receive(sent, { tactful: key });
    return key;
  };

  test.for(FOREIGN)(
    "%s is refused before anything is read, counted or run",
    async ([, sent], { db, alice }) => {
      await signIn(alice, sent);
      const before = [runs, await allRows(db)];
      expect(await sendForm(action, { label: "x" })).toMatchObject({
        status: "refused",
        reason: "forbidden",
      });
      expect([runs, await allRows(db)]).toEqual(before);
    },
  );

  test("from an older browser, that does not say which site it is on, our origin is enough", async ({
    alice,
  }) => {
    await signIn(alice, { "sec-fetch-site": null });
    expect(await sendForm(action, { label: "x" })).toMatchObject({ status: "done" });
  });

  test("without a session, with a forged, a closed or an outlived one it is told to sign in, and what was typed is kept", async ({
    alice,
  }) => {
    const closed = await signIn(alice);
    await closeSession(closed);
    const outlived = await openSession(alice.userId, null, new Date(Date.now() - 31 * 24 * 3600 * 1000));
    for (const tactful of ["", "forged", closed, outlived]) {
      receive({}, tactful ? { tactful } : {});
      // Before it is parsed: an empty label would be refused otherwise.
      const answer = await sendForm(action, { label: "", "form-key": KEY });
      expect(answer).toMatchObject({ status: "signed-out", key: KEY, values: { label: "" } });
    }
  });

  test("too often is told with the seconds to wait, before it is parsed", async ({ alice }) => {
    await signIn(alice);
    for (let tries = 0; tries < 600; tries++) await countAgainst("write", alice.userId);
    const answer = await sendForm(action, { label: "" });
    expect(answer).toMatchObject({ status: "refused", reason: "too-often" });
    expect(answer).toMatchObject({ message: expect.stringMatching(/Wait \d+ seconds?, then/) });
  });

  test("what does not hold comes back by field, with what was typed but no password", async ({ bob }) => {
    await signIn(bob);
    const typed = { label: "", password: "secret", several: ["a", "b"] };
    expect(await sendForm(action, { ...typed, "form-key": KEY, $ACTION_ID_1: "framework" })).toEqual({
      ...{ status: "refused", key: KEY, reason: "invalid" },
      problems: { label: "Say what it is about." },
      values: { label: "", several: ["a", "b"] },
    });
  });

  test("a field that the form does not have is refused", async ({ bob }) => {
    await signIn(bob);
    const before = runs;
    const answer = await sendForm(action, { label: "x", userId: "somebody" });
    expect(answer).toMatchObject({ status: "refused", reason: "invalid" });
    expect(runs).toBe(before);
  });

  test("a refusal of the command is a sentence, and keeps the key for the next try", async ({ bob }) => {
    await signIn(bob);
    expect(await sendForm(action, { label: "taken", "form-key": KEY })).toEqual({
      ...{ status: "refused", key: KEY, reason: "taken", message: "That is taken." },
      ...{ problems: { label: "There is one already." }, values: { label: "taken" } },
    });
    const answer = await sendForm(action, { label: "free", "form-key": KEY });
    expect(answer).toMatchObject({ status: "done" });
    expect(answer).not.toMatchObject({ key: KEY });
  });

  test("a key that is none is replaced, so that nothing is answered for another form", async ({ bob }) => {
    await signIn(bob);
    const before = runs;
    for (const label of ["one", "two"]) await sendForm(action, { label, "form-key": "always the same" });
    expect(runs).toBe(before + 2);
  });

  test("what needs time is prepared before the transaction, and may refuse", async ({ db, bob }) => {
    await signIn(bob);
    const before = [runs, await allRows(db)];
    const prepare = async () => err("wrong");
    const prepared = userAction(form, command, {
      sentences: { ...sentences, wrong: "That is wrong." },
      prepare,
    });
    expect(await sendForm(prepared, { label: "x" })).toMatchObject({
      reason: "wrong",
      message: "That is wrong.",
    });
    expect([runs, await allRows(db)]).toEqual(before);
  });

  test("when it is done the browser is led on, the second time as the first", async ({ bob }) => {
    await signIn(bob);
    const leading = userAction(form, command, { sentences, afterwards: ({ label }) => `/criteria/${label}` });
    expect(await sendForm(leading, { label: "x", "form-key": KEY })).toBe("/criteria/x");
    expect(await sendForm(leading, { label: "y", "form-key": KEY })).toBe("/criteria/x");
  });
});

describe("a form of somebody without a session", () => {
  const work = async ({ label }: z.output<typeof form>) => (label === "no" ? err("no") : ok(label));
  const options = { sentences: { no: "No." }, afterwards: (label: string) => `/${label}` };
  const action = publicAction(form, work, { ...options, limit: "set-up" });

  test.for(FOREIGN)("%s is refused", async ([, sent]) => {
    receive(sent);
    expect(await sendForm(action, { label: "x" })).toMatchObject({ status: "refused", reason: "forbidden" });
  });

  test("is led on, or told in a sentence what is wrong", async () => {
    receive({ "x-forwarded-for": "192.0.2.20" });
    expect(await sendForm(action, { label: "x" })).toBe("/x");
    expect(await sendForm(action, { label: "no" })).toMatchObject({ reason: "no", message: "No." });
    expect(await sendForm(action, { label: "", password: "secret" })).toMatchObject({
      values: { label: "" },
    });
    expect(await sendForm(action, { label: "x", isOwner: "true" })).toMatchObject({ reason: "invalid" });
  });

  test("is counted by the address it comes from, before it is read", async () => {
    receive({ "x-forwarded-for": "192.0.2.21" });
    for (let tries = 0; tries < 10; tries++) await sendForm(action, { label: "no" });
    expect(await sendForm(action, { label: "" })).toMatchObject({ reason: "too-often" });
    receive({ "x-forwarded-for": "192.0.2.22" });
    expect(await sendForm(action, { label: "x" })).toBe("/x");
  });
});
