import path from "node:path";

/**
 * Copies a database that is in use, as `backUp` does, with the process free meanwhile.
 * @returns the path of the copy.
 * @throws Error as `backUp` does.
 */
export async function backUpInThread(file: string, name: string): Promise<string> {
  return String(await inThread({ job: "back-up", file, name }));
}

/** Leaves nothing on the disk of what was deleted in a database, as `shred` does, with the process free meanwhile. */
export async function shredDeleted(file: string): Promise<void> {
  await inThread({ job: "shred", file, name: "" });
}

function inThread(job: { job: "back-up" | "shred"; file: string; name: string }): Promise<unknown> {
  // Taken at run time: a worker that is imported by name is found by the bundler, which would pack a copy of the file.
  const { Worker } = process.getBuiltinModule("node:worker_threads");
  const worker = new Worker(path.join(process.cwd(), "lib/platform/db/thread.mjs"), {
    ...{ workerData: job, env: {}, execArgv: [] },
  });
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("The thread ended without an answer.")));
  });
}
