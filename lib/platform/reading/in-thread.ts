import path from "node:path";
import type { Worker } from "node:worker_threads";
import * as z from "zod";
import { Turns } from "@/lib/platform/turns";
import { err, ok, type Result } from "@/lib/result";

/** One entry of the table in `thread.mjs`, seen from here. */
export type Format<T, E extends string> = {
  name: string;
  /** What the reader gives; anything else counts as unreadable. */
  value: z.ZodType<T>;
  /** Why the reader may refuse; any other reason counts as unreadable. */
  reasons: readonly E[];
};

/**
 * Why a thread gave no answer: it took too long; it needed more memory than it may have, or ended otherwise; the reader
 * failed, or gave what it must not.
 */
export type Unanswered = "too-slow" | "too-heavy" | "unreadable";

/**
 * Has bytes of a stranger read in a thread of their own, of which there are at most two. A thread goes on to the next
 * request when it has answered; one that reads for longer than `maxMilliseconds` or needs more than 256 MB is ended, and
 * only the request that it worked on fails. The bytes are copied; further entries of the request must be plain data.
 */
export async function readInThread<T, E extends string>(
  format: Format<T, E>,
  request: { bytes: Uint8Array } & Record<string, unknown>,
  maxMilliseconds = 5_000,
): Promise<Result<T, E | Unanswered>> {
  const { turns, idle } = threads();
  return turns.run(async () => {
    const thread = idle.pop() ?? begin(idle);
    thread.worker.ref();
    const answer = await ask(thread, format.name, request, maxMilliseconds);
    if (!answer.ok) {
      void thread.worker.terminate();
      return answer;
    }
    thread.worker.unref();
    idle.push(thread);
    return understand(format, answer.value);
  });
}

/** A thread, and the formats whose readers it has loaded. */
type Thread = { worker: Worker; loaded: Set<string> };

function begin(idle: Thread[]): Thread {
  // Taken at run time: a worker that is imported by name is found by the bundler, which would pack a copy of the file.
  const { Worker } = process.getBuiltinModule("node:worker_threads");
  const worker = new Worker(path.join(process.cwd(), "lib/platform/reading/thread.mjs"), {
    resourceLimits: { maxOldGenerationSizeMb: 256 },
    // The thread needs neither our secrets nor the flags of the process that started it.
    env: {},
    execArgv: [],
  });
  const thread = { worker, loaded: new Set<string>() };
  // An error ends the thread, and whoever waits for it hears of the end.
  worker.on("error", () => undefined);
  worker.on("exit", () => {
    const at = idle.indexOf(thread);
    if (at !== -1) idle.splice(at, 1);
  });
  return thread;
}

function ask(
  { worker, loaded }: Thread,
  format: string,
  request: { bytes: Uint8Array },
  maxMilliseconds: number,
): Promise<Result<unknown, "too-slow" | "too-heavy">> {
  // A copy of its own: a Buffer shares its memory with others, which must not move to the thread with it.
  const bytes = new Uint8Array(request.bytes);
  return new Promise((resolve) => {
    const settle = (result: Result<unknown, "too-slow" | "too-heavy">) => {
      clearTimeout(timer);
      worker.off("message", onMessage);
      worker.off("exit", onExit);
      resolve(result);
    };
    const onTime = () => settle(err("too-slow"));
    const onExit = () => settle(err("too-heavy"));
    const onMessage = (message: unknown) => {
      if (message !== "loaded") return settle(ok(message));
      loaded.add(format);
      clearTimeout(timer);
      timer = setTimeout(onTime, maxMilliseconds);
    };
    // Loading is no fault of the file: the time is counted from when the reader is there.
    let timer = setTimeout(onTime, loaded.has(format) ? maxMilliseconds : MAX_LOADING_MILLISECONDS);
    worker.on("message", onMessage);
    worker.on("exit", onExit);
    worker.postMessage({ format, request: { ...request, bytes } }, [bytes.buffer]);
  });
}

function understand<T, E extends string>(
  { value, reasons }: Format<T, E>,
  message: unknown,
): Result<T, E | "unreadable"> {
  const { data } = answered.safeParse(message);
  if (!data) return err("unreadable");
  if (!data.ok) return err(reasons.find((reason) => reason === data.reason) ?? "unreadable");
  const read = value.safeParse(data.value);
  return read.success ? ok(read.data) : err("unreadable");
}

const answered = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), reason: z.string() }),
]);

const MAX_LOADING_MILLISECONDS = 30_000;

/** The threads of this process; they outlive a reload of the code in development. */
const threads = () => {
  shared.tactfulThreads ??= { turns: new Turns(2), idle: [] };
  return shared.tactfulThreads;
};

const shared = globalThis as typeof globalThis & { tactfulThreads?: { turns: Turns; idle: Thread[] } };
