import type { ChildProcess } from "node:child_process";
import path from "node:path";
import { database } from "@/lib/platform/db";
import { fileOf } from "@/lib/platform/db/beside";
import { settings } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";
import { Turns } from "@/lib/platform/turns";
import type { UserId } from "@/lib/platform/user-id";
import { err, ok, type Result } from "@/lib/result";

/**
 * Has a job of `scripts/apart/jobs.ts` done by a process of its own, of which there are at most two. What it needs of
 * memory is bounded, is the server's at no time, and is given back when it ends; a job that never ends by itself must not
 * be given. When this process ends, so does the job.
 * @param which of theirs it is about, where the job asks for that; `onWord` is given what the job tells meanwhile.
 * @returns `too-heavy` when it needed more memory than it may have.
 * @throws Error as the job did, without its message: that may repeat what a person wrote.
 */
export const doApart = (
  job: string,
  userId: UserId,
  { which = "", onWord = () => undefined }: { which?: string; onWord?: (word: unknown) => void } = {},
): Promise<Result<null, "too-heavy">> =>
  turns().run(async () => {
    const child = begin(await fileOf(database()), job, userId, which);
    return new Promise((resolve, reject) => {
      let failure = new Error("The process ended without an answer.");
      child.on("message", (message: Told) => {
        if ("word" in message) onWord(message.word);
        else if ("peakMb" in message) log().info({ event: "done-apart", job, ...message });
        else failure = Object.assign(new Error(), message.failure);
      });
      child.once("error", reject);
      // Not when it exits: what it told last may still be on its way.
      child.once("close", (code, signal) => {
        if (code === 0) resolve(ok(null));
        else if (signal === "SIGABRT") resolve(err("too-heavy"));
        else reject(failure);
      });
    });
  });

type Told = { word: unknown } | { peakMb: number } | { failure: { name: string; stack: string } };

/**
 * A process that clears up early, and compiles what a database client is made of once, takes a third of the memory and
 * hardly more time. The last bounds what is alive, in MB: of the longest line that an import takes there are some copies.
 */
const FLAGS = [
  ...["--optimize-for-size", "--max-semi-space-size=4", "--liftoff-only"],
  "--max-old-space-size=512",
];

function begin(file: string, ...given: string[]): ChildProcess {
  // Taken at run time, and found by its path: a bundler would pack a copy of the file.
  const { fork } = process.getBuiltinModule("node:child_process");
  return fork(path.join(process.cwd(), "scripts/apart/run.mjs"), [file, ...given], {
    // It needs none of our secrets, and what it writes about a failure may repeat what a person wrote.
    ...{
      env: { DATA_DIR: settings().dataDir, DATABASE_URL: `file:${file}`, NODE_ENV: "production" },
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    },
    execArgv: FLAGS,
  });
}

/** The turns of this process; they outlive a reload of the code in development. */
const turns = (): Turns => {
  shared.tactfulApart ??= new Turns(2);
  return shared.tactfulApart;
};

const shared = globalThis as typeof globalThis & { tactfulApart?: Turns };
