import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { atMost, inBackground } from "./background";

vi.mock("./log", () => ({ log: () => ({ error: () => undefined }) }));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A task whose end the test decides. */
function heldTask() {
  const ends: (() => void)[] = [];
  const task = vi.fn(() => new Promise<void>((resolve) => ends.push(resolve)));
  return { task, end: () => ends.shift()?.() };
}

test("what is under way is not begun a second time, but once more when it has ended", async () => {
  const { task, end } = heldTask();
  const ended = inBackground("a", task);
  const again = inBackground("a", task);
  const other = inBackground("b", task);
  expect(again).toBe(ended);
  expect(task).toHaveBeenCalledTimes(2);
  end();
  end();
  await other;
  await vi.waitFor(() => expect(task).toHaveBeenCalledTimes(3));
  end();
  await ended;
  expect(task).toHaveBeenCalledTimes(3);
  void inBackground("a", task);
  expect(task).toHaveBeenCalledTimes(4);
  end();
});

test("what fails is tried again, after longer and longer pauses", async () => {
  const task = vi.fn(async () => {
    if (task.mock.calls.length < 4) throw new Error("the disk is full");
  });
  const ended = inBackground("c", task);
  await vi.advanceTimersByTimeAsync(999);
  expect(task).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(task).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(task).toHaveBeenCalledTimes(3);
  await vi.advanceTimersByTimeAsync(4_000);
  await ended;
  expect(task).toHaveBeenCalledTimes(4);
});

test("nobody waits longer than they want to", async () => {
  const { task, end } = heldTask();
  const waited = atMost(1_500, inBackground("d", task));
  await vi.advanceTimersByTimeAsync(1_500);
  await waited;
  end();
});
