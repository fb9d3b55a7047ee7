import { describe, expect, vi } from "vitest";
import { GET } from "@/app/api/feeds/[token]/route";
import { ownerOfFeed } from "@/lib/platform/auth/feed-keys";
import { done, later } from "@/prisma/seed/scene";
import { logOne } from "@/prisma/seed/steps";
import { testOn } from "@/prisma/seed/testing";
import { makeFeed, removeFeed } from "./commands";
import { readFeed } from "./queries";

vi.mock("next/headers", () => import("@/prisma/seed/request"));

const DAYS_MS = 5 * 24 * 3600 * 1000;

const test = testOn(async ({ alice }) => {
  await logOne(alice, {
    ...{ company: "Harbour Foods", role: "Planner", answerBy: new Date(Date.now() + DAYS_MS) },
    text: "Would Thursday suit you for an interview?",
  });
});

const ask = (path: string, headers: Record<string, string> = {}) =>
  GET(new Request(`http://127.0.0.1${path}`, { headers: { "x-forwarded-for": "192.0.2.7", ...headers } }), {
    params: Promise.resolve({ token: path.split("/").at(-1) ?? "" }),
  });

const pathOf = async (userId: Parameters<typeof readFeed>[0]) => (await readFeed(userId))?.path ?? "";

describe("the private address of a calendar", () => {
  test("gives what is due, as much as was chosen, and the database does not hold it", async ({
    alice,
    db,
  }) => {
    await done(alice, makeFeed, { detail: "full" });
    const full = await pathOf(alice.userId);
    expect(await (await ask(full)).text()).toContain("Answer due: Planner\\, Harbour Foods");
    const key = full.split("/").at(-1)?.replace(".ics", "") ?? "";
    expect(key).toHaveLength(43);
    expect(JSON.stringify(await db.feed.findMany())).not.toContain(key);

    await done(later(alice, 1), makeFeed, { detail: "minimal" });
    const minimal = await (await ask(await pathOf(alice.userId))).text();
    expect(minimal).toContain("SUMMARY:Answer due\r\n");
    expect(minimal).not.toMatch(/Harbour|Planner/);
  });

  test("is dead once another is made, or it is removed, and says no more than any other", async ({
    alice,
  }) => {
    await done(alice, makeFeed, { detail: "full" });
    const old = await pathOf(alice.userId);
    await done(later(alice, 1), makeFeed, { detail: "full" });
    const present = await pathOf(alice.userId);
    expect(present).not.toBe(old);
    await done(later(alice, 2), removeFeed, {});
    const answers = await Promise.all([old, present, "/api/feeds/nothing.ics"].map((path) => ask(path)));
    const said = await Promise.all(answers.map(async (answer) => [answer.status, await answer.text()]));
    expect(new Set(said.map(String))).toEqual(new Set(["404,There is no calendar here."]));
  });

  test("opens one person's calendar and nobody else's", async ({ alice, bob }) => {
    await done(alice, makeFeed, { detail: "full" });
    await done(bob, makeFeed, { detail: "full" });
    const key = (await pathOf(bob.userId)).split("/").at(-1)?.replace(".ics", "") ?? "";
    expect(await ownerOfFeed(key)).toBe(bob.userId);
    expect(await (await ask(`/api/feeds/${key}`)).text()).not.toContain("Harbour");
  });

  test("is not sent again while nothing has changed", async ({ alice }) => {
    await done(alice, makeFeed, { detail: "full" });
    const path = await pathOf(alice.userId);
    const etag = (await ask(path)).headers.get("etag") ?? "";
    const again = await ask(path, { "if-none-match": etag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  test("cannot be guessed a thousand times, and the right one goes on for others", async ({ alice }) => {
    await done(alice, makeFeed, { detail: "full" });
    const path = await pathOf(alice.userId);
    const guesser = { "x-forwarded-for": "198.51.100.9" };
    const statuses: number[] = [];
    for (let guess = 0; guess < 1000; guess++)
      statuses.push((await ask(`/api/feeds/guess-${guess}.ics`, guesser)).status);
    expect(statuses.filter((status) => status === 404)).toHaveLength(30);
    expect(statuses.filter((status) => status === 429)).toHaveLength(970);
    expect((await ask(path)).status).toBe(200);
  });
});
