import { beforeEach, expect, vi } from "vitest";
import { err, ok } from "@/lib/result";
import { makeHers } from "@/prisma/seed/calls/hers";
import { receive, sendForm } from "@/prisma/seed/request";
import { testOn } from "@/prisma/seed/testing";
import { fetchPosting, readPasted } from "./actions";
import { TEXT_LIMIT } from "./schema";

vi.mock("next/headers", () => import("@/prisma/seed/request"));
vi.mock("next/navigation", () => import("@/prisma/seed/request"));
vi.mock("next/cache", () => import("@/prisma/seed/request"));

const fetchPage = vi.hoisted(() => vi.fn());
vi.mock("@/lib/platform/fetch/fetch-page", () => ({ fetchPage }));

const test = testOn(({ alice }) => makeHers(alice, "hers"));

const PAGE =
  '<!doctype html><html lang="en"><title>Planner at Acme</title><body><p>We look for a planner.</p>';

beforeEach(() => void fetchPage.mockReset());

test("what is pasted is told apart: a text, the source of a page, an address", async ({ db, made }) => {
  receive({}, { tactful: made.sessionKey });
  const kept = async (text: string) => {
    const path = String(await sendForm(readPasted, { text }));
    const id = path.startsWith("/log/shared") ? "" : (path.split("/").at(-1) ?? "");
    return { path, row: await db.original.findUnique({ where: { id } }) };
  };
  expect((await kept("Would you come?")).row).toMatchObject({ mediaType: "text/plain", page: null });
  expect((await kept(PAGE)).row).toMatchObject({
    ...{ mediaType: "text/html", page: { title: "Planner at Acme", url: null } },
  });
  expect(await kept(" https://jobs.example/7?a=b ")).toEqual({
    ...{ path: "/log/shared?url=https%3A%2F%2Fjobs.example%2F7%3Fa%3Db", row: null },
  });
});

test("nothing, and more than is read, is refused beside the field; the source of a page may be longer", async ({
  made,
}) => {
  receive({}, { tactful: made.sessionKey });
  const isTaken = async (text: string) => typeof (await sendForm(readPasted, { text })) === "string";
  expect(await isTaken(" \n\t")).toBe(false);
  expect(await isTaken("x".repeat(TEXT_LIMIT))).toBe(true);
  expect(await isTaken("x".repeat(TEXT_LIMIT + 1))).toBe(false);
  expect(await isTaken(PAGE + " ".repeat(TEXT_LIMIT))).toBe(true);
  expect(await isTaken(PAGE + " ".repeat(600_000))).toBe(false);
});

test("a posting is fetched once, and kept with where it was", async ({ db, made }) => {
  receive({}, { tactful: made.sessionKey });
  const url = "https://jobs.example/planner?utm_source=x";
  fetchPage.mockResolvedValue(ok({ url, bytes: new TextEncoder().encode(PAGE), contentType: "text/html" }));
  const path = await sendForm(fetchPosting, { url: "www.jobs.example/short", "form-key": KEY });
  expect(await sendForm(fetchPosting, { url: "www.jobs.example/short", "form-key": KEY })).toBe(path);
  expect(fetchPage.mock.calls).toEqual([["https://www.jobs.example/short", expect.any(String)]]);
  const row = await db.original.findUniqueOrThrow({ where: { id: String(path).split("/").at(-1) ?? "" } });
  expect(row).toMatchObject({ url: "https://jobs.example/planner", text: "We look for a planner." });
});

const KEY = "8e6f1a4e-4d0e-4f63-9e1c-3f6f8f0c2a11";

test("why no page came is told in a sentence, with the way out, and what was typed stays", async ({
  made,
}) => {
  receive({}, { tactful: made.sessionKey });
  const refusal = async (reason: string) => {
    fetchPage.mockResolvedValue(err(reason));
    return sendForm(fetchPosting, { url: "https://jobs.example/7" });
  };
  for (const reason of ["unreachable", "refused", "not-a-page", "too-large"])
    expect(await refusal(reason)).toMatchObject({
      message: expect.stringMatching(/paste the page's text, or save the page/),
      values: { url: "https://jobs.example/7" },
    });
  expect(await refusal("too-often")).toMatchObject({ message: expect.stringContaining("Wait a minute") });
  expect(await refusal("not-a-link")).toMatchObject({
    ...{ problems: { url: expect.stringContaining("not an address of the web") } },
  });
});
