import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test, vi } from "vitest";

const folder = mkdtempSync(path.join(tmpdir(), "tactful-limits-"));
vi.stubEnv("DATA_DIR", folder);
afterAll(() => rmSync(folder, { recursive: true }));

/** The limits as a process has them that was started just now, on the same data folder. */
async function started() {
  vi.resetModules();
  return import("./limits");
}

const at = (count: number, task: () => Promise<number>) => Promise.all(Array.from({ length: count }, task));

test("fifty tries at once count fifty", async () => {
  const { countAgainst } = await started();
  const waits = await at(50, () => countAgainst("sign-in-address", "192.0.2.1"));
  expect(waits.filter((seconds) => seconds > 0)).toEqual([]);
  const wait = await countAgainst("sign-in-address", "192.0.2.1");
  expect(wait).toBeGreaterThan(14 * 60);
  expect(wait).toBeLessThanOrEqual(15 * 60);
});

test("a restart forgets no try", async () => {
  const before = await started();
  await at(9, () => before.countAgainst("sign-in-account", "alice 192.0.2"));
  const after = await started();
  expect(await after.countAgainst("sign-in-account", "alice 192.0.2")).toBe(0);
  expect(await after.countAgainst("sign-in-account", "alice 192.0.2")).toBeGreaterThan(0);
});

test("each limit and each key counts by itself, and what was right is taken back", async () => {
  const { countAgainst, countBack } = await started();
  await at(10, () => countAgainst("set-up", "192.0.2.9"));
  expect(await countAgainst("set-up", "192.0.2.8")).toBe(0);
  expect(await countAgainst("sign-in-address", "192.0.2.9")).toBe(0);
  await at(10, () => countAgainst("sign-in-account", "bob 192.0.2"));
  await countBack("sign-in-account", "bob 192.0.2");
  expect(await countAgainst("sign-in-account", "bob 192.0.2")).toBe(0);
  expect(await countAgainst("sign-in-account", "bob 192.0.2")).toBeGreaterThan(0);
});
