import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import type { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import * as z from "zod";
import { type Format, readInThread } from "./in-thread";

const bytes = new TextEncoder().encode(
  "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\nEND:VCALENDAR",
);
const events = z.array(z.object({ uid: z.string() }));
const calendar: Format<z.output<typeof events>, "too-large" | "not-a-calendar"> = {
  name: "calendar",
  value: events,
  reasons: ["too-large", "not-a-calendar"],
};
const mail: Format<unknown, never> = { name: "mail", value: z.unknown(), reasons: [] };
/** Enough to be still at it when something happens. */
const longMail = new TextEncoder().encode(`From: a@b.example\r\n\r\n${"lorem ipsum ".repeat(1_700_000)}`);

const READ = { ok: true, value: [{ uid: "1" }] };

const idle = (): Worker[] => shared.tactfulThreads?.idle.map(({ worker }) => worker) ?? [];
const shared = globalThis as typeof globalThis & { tactfulThreads?: { idle: { worker: Worker }[] } };
const idleIds = () => idle().map(({ threadId }) => threadId);

test("a thread goes on to the next request, and there are never more than two", async () => {
  expect(await readInThread(calendar, { bytes })).toEqual(READ);
  const [first] = idleIds();
  expect(await readInThread(calendar, { bytes })).toEqual(READ);
  expect(idleIds()).toEqual([first]);
  const all = await Promise.all(Array.from({ length: 12 }, () => readInThread(calendar, { bytes })));
  expect(all).toEqual(Array(12).fill(READ));
  expect(idleIds()).toHaveLength(2);
});

test("bytes that lie in a shared buffer are read and left where they are", async () => {
  const shared = Buffer.from(bytes);
  expect(await readInThread(calendar, { bytes: shared })).toEqual(READ);
  expect(shared.equals(bytes)).toBe(true);
});

test("one that reads too long is ended and replaced, and the other goes on", async () => {
  const before = await bothIdle();
  const results = await Promise.all([
    readInThread(mail, { bytes: longMail }, 1),
    readInThread(calendar, { bytes }),
    readInThread(calendar, { bytes }),
  ]);
  expect(results).toEqual([{ ok: false, reason: "too-slow" }, READ, READ]);
  const after = await bothIdle();
  expect(before.filter((id) => after.includes(id))).toHaveLength(1);
});

test("one that ends of itself is replaced, and only its own request fails", async () => {
  await bothIdle();
  const thread = idle().at(-1);
  const reading = readInThread(mail, { bytes: longMail });
  await thread?.terminate();
  expect(await reading).toEqual({ ok: false, reason: "too-heavy" });
  expect(await readInThread(calendar, { bytes })).toEqual(READ);
});

test("one that ends while it waits is not asked again", async () => {
  await bothIdle();
  await Promise.all(idle().map((thread) => thread.terminate()));
  expect(await readInThread(calendar, { bytes })).toEqual(READ);
});

test.each<[string, Format<unknown, string>, string]>([
  ["a reader that is not there", { ...mail, name: "nothing" }, "unreadable"],
  ["a value that is not what was promised", { ...calendar, value: z.string() }, "unreadable"],
])("%s", async (_case, format, reason) => {
  expect(await readInThread(format, { bytes })).toEqual({ ok: false, reason });
  expect(await readInThread(calendar, { bytes })).toEqual(READ);
});

test("a reason that was not announced", async () => {
  const noCalendar = new TextEncoder().encode("Dear Robin");
  expect(await readInThread(calendar, { bytes: noCalendar })).toEqual({
    ok: false,
    reason: "not-a-calendar",
  });
  const unannounced = { ...calendar, reasons: [] };
  expect(await readInThread(unannounced, { bytes: noCalendar })).toEqual({ ok: false, reason: "unreadable" });
});

test("a thread that waits keeps no process from ending", { timeout: 60_000 }, async () => {
  const script =
    'const { readEml } = await import("@/lib/platform/mail/read-eml");' +
    'const { ok } = await readEml(new TextEncoder().encode("From: a@b.example\\n\\nHi"));' +
    "console.log(ok);";
  const register = path.resolve("scripts/register.mjs");
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", register, "--input-type=module", "--eval", script],
    { timeout: 50_000 },
  );
  expect(stdout.trim()).toBe("true");
});

/** Lets both threads begin and come back, and names them. */
async function bothIdle(): Promise<number[]> {
  await Promise.all([readInThread(calendar, { bytes }), readInThread(calendar, { bytes })]);
  return idleIds();
}
