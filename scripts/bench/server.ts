import { type ChildProcess, execFileSync, fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

/** A server that runs; `pid` is the process that answers, with none in between. */
export type Server = {
  origin: string;
  pid: number;
  /** Ends it as a supervisor would. */
  stop: () => Promise<void>;
  /** Ends it as a power switch would, as far as the process can tell. */
  kill: () => Promise<void>;
};

/** Makes a data folder as `npm start` does, and the production build if the one that is there is stale. */
export function makeDataFolder(): string {
  const dataDir = mkdtempSync(path.join(tmpdir(), "tactful-"));
  execFileSync(process.execPath, ["scripts/run.mjs", "--only-prepare"], {
    stdio: "inherit",
    env: environmentOf(dataDir),
  });
  return dataDir;
}

/**
 * Serves a built app by scripts/serve.mjs.
 * @param folder of the app, the project's own if not given.
 * @param port a free one if not given.
 */
export async function startServer({
  dataDir,
  folder = process.cwd(),
  port,
}: {
  dataDir: string;
  folder?: string;
  port?: number;
}): Promise<Server> {
  const ownPort = port ?? (await freePort());
  const origin = `http://127.0.0.1:${ownPort}`;
  const child = fork(path.resolve("scripts/serve.mjs"), [], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: {
      ...environmentOf(dataDir),
      PORT: String(ownPort),
      NEXTAUTH_URL: origin,
      NEXTAUTH_SECRET: readFileSync(path.join(dataDir, "secret"), "utf8").trim(),
    },
  });
  const ended = followUntilEnd(child);
  const isUp = await Promise.race([once(child, "message").then(() => true), ended.then(() => false)]);
  if (!isUp || child.pid === undefined) throw new Error(`The server did not start.\n${outputs.get(child)}`);
  const end = (signal: NodeJS.Signals) => async () => {
    if (!child.kill(signal)) throw new Error(`The server ended by itself.\n${outputs.get(child)}`);
    await ended;
  };
  return { origin, pid: child.pid, stop: end("SIGTERM"), kill: end("SIGKILL") };
}

/** The memory that a process holds, in bytes. */
export function residentBytes(pid: number): number {
  const status = `/proc/${pid}/status`;
  const kibibytes = existsSync(status)
    ? /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(status, "utf8"))?.[1]
    : execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" }).trim();
  return Number(kibibytes) * 1024;
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("A port was asked for, not a pipe.");
  return address.port;
}

/** Whatever the person who runs this has set for a Tactful of their own must not reach this one. */
function environmentOf(dataDir: string): NodeJS.ProcessEnv {
  const none = { DATABASE_URL: "", APP_URL: "", TRUST_PROXY: "", ALLOW_SIGN_UP: "", SETUP_CODE: "" };
  return { ...process.env, ...none, NODE_ENV: "production", HOST: "127.0.0.1", DATA_DIR: dataDir };
}

const outputs = new Map<ChildProcess, string>();
const LAST_WORDS = 4_000;

/** Keeps the end of what a server prints, and sees to it that none outlives this process. */
async function followUntilEnd(child: ChildProcess): Promise<void> {
  outputs.set(child, "");
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      outputs.set(child, `${outputs.get(child)}${text}`.slice(-LAST_WORDS));
    });
  }
  await once(child, "exit");
}

process.on("exit", () => {
  for (const child of outputs.keys()) child.kill("SIGKILL");
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(130));
