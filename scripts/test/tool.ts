import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A step that hangs fails, so that the run ends by itself; the longest takes about half of it. */
const LIMIT_MS = 20 * 60_000;

/** Settings of the machine that must not reach a test, and colours, which a log cannot show. */
const UNWANTED =
  "NODE_ENV PORT HOST APP_URL DATA_DIR DATABASE_URL ALLOW_SIGN_UP LOG_LEVEL TRUST_PROXY FORCE_COLOR".split(
    " ",
  );

type Options = { env?: Record<string, string>; limitMs?: number };
export type ToolResult = { isOk: boolean; output: string };

/** The folder of this run: whatever a tool leaves among the temporary files goes with it. */
export const scratch = mkdtempSync(path.join(tmpdir(), "tactful-run-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 }));

let running: ChildProcess | undefined;

/** Runs one of the installed tools to its end, without standard input; gives what it printed. */
export function runTool(command: string, args: string[], { env = {}, limitMs = LIMIT_MS }: Options = {}) {
  return new Promise<ToolResult>((resolve) => {
    const child = spawn(command, args, {
      stdio: ["ignore", "pipe", "pipe"],
      // A group of its own, so that what the tool has started ends with it.
      detached: process.platform !== "win32",
      env: environment(env),
    });
    running = child;
    let output = "";
    const add = (text: string) => {
      output += text;
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", add);
    const limit = setTimeout(() => {
      add(`\nEnded after ${limitMs / 1000} seconds.`);
      endTool();
    }, limitMs);
    child.on("error", (error) => add(error.message));
    child.on("close", (code) => {
      clearTimeout(limit);
      running = undefined;
      resolve({ isOk: code === 0, output });
    });
  });
}

/** Ends the tool that is running, with everything it has started. */
export function endTool(): void {
  if (!running?.pid) return;
  try {
    process.kill(process.platform === "win32" ? running.pid : -running.pid, "SIGKILL");
  } catch {
    // It has just ended by itself.
  }
}

function environment(given: Record<string, string>): NodeJS.ProcessEnv {
  const clean = { ...process.env };
  for (const name of UNWANTED) delete clean[name];
  const fixed = { TZ: "Asia/Kathmandu", TMPDIR: scratch, NO_COLOR: "1", NEXT_TELEMETRY_DISABLED: "1" };
  return Object.assign(clean, fixed, given);
}
