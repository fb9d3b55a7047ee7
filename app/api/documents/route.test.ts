import { afterEach, expect, vi } from "vitest";
import { uploadProblem } from "@/lib/features/documents/schema";
import { ownOrigins } from "@/lib/platform/origin";
import { makeHers } from "@/prisma/seed/calls/hers";
import { receive } from "@/prisma/seed/request";
import { rowsOf, testOn } from "@/prisma/seed/testing";
import { GET } from "./[documentId]/route";
import { POST } from "./route";

vi.mock("next/headers", () => import("@/prisma/seed/request"));
vi.mock("next/navigation", () => import("@/prisma/seed/request"));

const test = testOn(async ({ alice, bob }) => ({
  hers: await makeHers(alice, "hers"),
  his: await makeHers(bob, "his"),
}));

afterEach(() => receive());

const address = "http://127.0.0.1:3000/api/documents";
const ours = { origin: ownOrigins()[0] ?? "" };
const MB = 1024 * 1024;

function sending(fields: Record<string, string>, files: File[], headers: Record<string, string> = ours) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  for (const file of files) body.append("file", file);
  return POST(new Request(address, { method: "POST", body, headers }));
}

const CV = new File(["%PDF-1.7"], "cv.pdf");
const placeOf = ({ headers }: Response) => headers.get("location") ?? "";

test("a file is kept once however often its form is sent, and leads to where it is", async ({ db, made }) => {
  receive({}, { tactful: made.hers.sessionKey });
  const before = await db.document.count();
  const form = { kind: "resume", name: "New", "form-key": crypto.randomUUID() };
  const led = await sending(form, [CV]);
  expect(led.status).toBe(303);
  expect(placeOf(led)).toMatch(/^\/documents#[\w-]{36}$/);
  expect(placeOf(await sending(form, [CV]))).toBe(placeOf(led));
  expect(await db.document.count()).toBe(before + 1);
  const { sheetId: opportunityId } = made.hers;
  expect(placeOf(await sending({ kind: "letter", opportunityId }, [CV]))).toBe(
    `/opportunities/${opportunityId}#documents`,
  );
});

test("what cannot be kept says why, and gives back what was typed", async ({ db, alice, made }) => {
  receive({}, { tactful: made.hers.sessionKey });
  const before = await rowsOf(alice);
  const typed = { kind: "letter", name: "To Otter & Pine" };
  const refused = async (files: File[]) => {
    const asked = new URLSearchParams(placeOf(await sending(typed, files)).split("?")[1]);
    expect(Object.fromEntries(asked)).toMatchObject(typed);
    return uploadProblem(asked.get("problem") ?? "");
  };
  expect(await refused([new File([new Uint8Array(10 * MB + 1)], "film.mov")])).toContain("more than 10 MB");
  expect(await refused([new File([], "empty.pdf")])).toBe("There is nothing in this file.");
  expect(await refused([CV, CV])).toContain("one document at a time");
  expect(placeOf(await sending(typed, []))).toBe("/documents?problem=no-file");
  const size = { ...ours, "content-length": String(26 * MB) };
  expect(placeOf(await sending(typed, [CV], size))).toBe("/documents?problem=too-large");
  expect(await rowsOf(alice)).toEqual(before);
  expect(await db.document.count({ where: { name: typed.name } })).toBe(0);
});

test("another site and nobody keep nothing, and somebody else's sheet and goal get none of it", async ({
  db,
  alice,
  made,
}) => {
  const before = await db.document.count();
  expect((await sending({}, [CV], {})).status).toBe(403);
  expect(placeOf(await sending({}, [CV]))).toBe("/sign-in?next=/documents");
  expect(await db.document.count()).toBe(before);
  receive({}, { tactful: made.his.sessionKey });
  const hers = await rowsOf(alice);
  const { sheetId: opportunityId, careerGoalId } = made.hers;
  expect(placeOf(await sending({ kind: "resume", opportunityId, careerGoalId }, [CV]))).toMatch(
    /^\/documents#/,
  );
  expect(await rowsOf(alice)).toEqual(hers);
});

test("what is given back is saved and never shown, whatever is in it, and only to whom it belongs", async ({
  made,
}) => {
  receive({}, { tactful: made.hers.sessionKey });
  const html = new File(["<script>alert(1)</script>"], 'x".html');
  const id = placeOf(await sending({ kind: "other" }, [html])).split("#")[1] ?? "";
  const get = (documentId: string) => GET(new Request(address), { params: Promise.resolve({ documentId }) });
  const given = await get(id);
  expect(await given.text()).toBe("<script>alert(1)</script>");
  expect(Object.fromEntries(given.headers)).toMatchObject({
    ...{ "content-type": "application/octet-stream", "x-content-type-options": "nosniff" },
    "content-disposition": expect.stringMatching(/^attachment; /),
    "cache-control": "private, no-store",
  });
  receive({}, { tactful: made.his.sessionKey });
  expect((await get(id)).status).toBe(404);
  receive();
  expect((await get(id)).status).toBe(401);
});
