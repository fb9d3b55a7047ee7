import { v7 as newId } from "uuid";
import type { Work } from "./action";
import { type Database, database } from "./db";
import { log } from "./log";
import { mintUserId, type UserId } from "./user-id";

/**
 * Works at something after the request that asked for it was answered, in this process. What is under way by that name is
 * not begun a second time, but once more when it has ended: it may have looked before what it is now asked for was there.
 * A task that fails is tried again, with growing pauses; it must be able to go on where it was.
 * @returns when it has ended.
 */
export function inBackground(name: string, task: () => Promise<void>): Promise<void> {
  const known = underWay();
  const running = known.get(name);
  if (running) {
    running.isAskedAgain = true;
    return running.ended;
  }
  const state: Task = { isAskedAgain: false, ended: Promise.resolve() };
  known.set(name, state);
  state.ended = untilDone(name, task, state);
  return state.ended;
}

/** Goes on with what was under way when the process ended, each piece in the name of whoever began it. */
export async function resumeAll(
  find: (db: Database) => Promise<{ id: string; userId: string }[]>,
  goOn: (userId: UserId, id: string) => Promise<void>,
): Promise<void> {
  for (const { id, userId } of await find(database())) void goOn(mintUserId(userId), id);
}

/** Does something again and again for as long as the process lives, the first time after one such pause. */
export function fromTimeToTime(everyMs: number, task: () => Promise<void>): void {
  setInterval(() => void task(), everyMs).unref();
}

/** One step of such a task, in a transaction of its own: it is as if a form had been sent. */
export function asOneStep<T>(userId: UserId, step: (work: Work) => Promise<T>): Promise<T> {
  const now = new Date();
  return database().$transaction((tx) => step({ tx, userId, now, newId, key: newId() }));
}

/** Waits for something that may take longer than anybody wants to wait. */
export const atMost = (milliseconds: number, ending: Promise<void>): Promise<void> =>
  Promise.race([ending, pause(milliseconds)]);

/** Lets others have the database: whoever waits for it comes before whoever asks after a pause. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resume) => setTimeout(resume, milliseconds));

async function untilDone(name: string, task: () => Promise<void>, state: Task): Promise<void> {
  for (let waitMs = FIRST_WAIT_MS; ; ) {
    state.isAskedAgain = false;
    try {
      await task();
      waitMs = FIRST_WAIT_MS;
      if (state.isAskedAgain) continue;
      // In the same breath, so that nobody asks a task that has looked around for the last time.
      underWay().delete(name);
      return;
    } catch (failure) {
      const { name: kind, stack = "" } = failure instanceof Error ? failure : new Error();
      log().error({
        event: "background-failed",
        task: name,
        kind,
        at: stack.match(/^\s+at .*$/gm)?.slice(0, 8),
      });
      await pause(waitMs);
      waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
    }
  }
}

type Task = { isAskedAgain: boolean; ended: Promise<void> };

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/** What is under way in this process; it outlives a reload of the code in development, and is one for all bundles. */
const underWay = (): Map<string, Task> => {
  shared.tactfulTasks ??= new Map();
  return shared.tactfulTasks;
};

const shared = globalThis as typeof globalThis & { tactfulTasks?: Map<string, Task> };
