import { afterEach, expect, vi } from "vitest";
import { fileProblem } from "@/lib/features/handing-in/schema";
import { ownOrigins } from "@/lib/platform/origin";
import { makeHers } from "@/prisma/seed/calls/hers";
import { receive } from "@/prisma/seed/request";
import { testOn } from "@/prisma/seed/testing";
import { GET as getAttached } from "./[originalId]/attachments/[index]/route";
import { GET as getEnclosed } from "./[originalId]/enclosed/[position]/route";
import { GET as getWhole } from "./[originalId]/file/route";
import { POST } from "./route";

vi.mock("next/headers", () => import("@/prisma/seed/request"));
vi.mock("next/navigation", () => import("@/prisma/seed/request"));

const test = testOn(async ({ alice, bob }) => ({
  hers: await makeHers(alice, "hers"),
  his: await makeHers(bob, "his"),
}));

afterEach(() => receive());

const address = "http://127.0.0.1:3000/api/originals";
const ours = { origin: ownOrigins()[0] ?? "" };

function sending(headers: Record<string, string>, ...files: File[]): Request {
  const body = new FormData();
  for (const file of files) body.append("file", file);
  return new Request(address, { method: "POST", body, headers });
}

const NOTE = new File(["Come for an interview."], "note.txt");

test("a form is led on, and a script is told the way", async ({ db, made }) => {
  receive({}, { tactful: made.hers.sessionKey });
  const before = await db.original.count();
  const led = await POST(sending(ours, NOTE));
  expect(led.status).toBe(303);
  const path = led.headers.get("location");
  expect(path).toMatch(/^\/log\/[\w-]{36}$/);
  const told = await POST(sending({ ...ours, accept: "application/json" }, NOTE));
  expect(await told.json()).toEqual({ path });
  expect(await db.original.count()).toBe(before + 1);
  expect((await POST(sending(ours))).headers.get("location")).toBe("/log?problem=no-file#file");
  const several = await POST(sending(ours, NOTE, new File([], "empty.eml")));
  expect(several.headers.get("location")).toMatch(/^\/log\?sending=[\w-]{36}$/);
});

test("another site, nobody, and more than 25 MB keep nothing", async ({ db, made }) => {
  receive({}, { tactful: made.hers.sessionKey });
  const before = await db.original.count();
  expect((await POST(sending({}, NOTE))).status).toBe(403);
  expect((await POST(sending({ origin: "https://evil.example" }, NOTE))).status).toBe(403);
  const size = { "content-length": String(26 * 1024 * 1024) };
  const large = await POST(
    new Request(address, { method: "POST", body: "x", headers: { ...ours, ...size } }),
  );
  expect([large.status, large.headers.get("location")]).toEqual([
    303,
    "/log?problem=too-large-together#file",
  ]);
  expect(fileProblem("too-large-together")).toMatch(/more than 25 MB together, so nothing was kept/);
  receive();
  expect((await POST(sending(ours, NOTE))).headers.get("location")).toBe("/sign-in?next=/log");
  expect(await db.original.count()).toBe(before);
});

test("what came is given back to whom it belongs, to be saved", async ({ db, made }) => {
  const { originalId } = made.hers;
  const of = <T extends object>(params: T) => ({ params: Promise.resolve({ originalId, ...params }) });
  const request = new Request(address);
  const all = () =>
    Promise.all([
      getWhole(request, of({})),
      getAttached(request, of({ index: "0" })),
      getEnclosed(request, of({ position: "0" })),
    ]);
  receive({}, { tactful: made.hers.sessionKey });
  const given = await all();
  expect(given.map(({ headers }) => headers.get("content-disposition")?.split(";")[1])).toEqual([
    ' filename="hers.eml"',
    ' filename="hers.txt"',
    ' filename="hers.ics"',
  ]);
  const { bytes } = await db.original.findUniqueOrThrow({ where: { id: originalId } });
  expect(Buffer.compare(Buffer.from(await given[0].arrayBuffer()), bytes)).toBe(0);
  expect((await given[1].text()).trim()).toBe("hers");
  expect((await getAttached(request, of({ index: "7" }))).status).toBe(404);
  expect((await getAttached(request, of({ index: "x" }))).status).toBe(404);
  receive({}, { tactful: made.his.sessionKey });
  expect((await all()).map(({ status }) => status)).toEqual([404, 404, 404]);
  receive();
  expect((await all()).map(({ status }) => status)).toEqual([401, 401, 401]);
});
