import { type ChildProcess, spawn } from "node:child_process";

/** A step that hangs fails, so that the run ends by itself; the longest takes less than a third of it. */
const LIMIT_MS = 12 * 60_000;

/** Settings of the machine that must not reach a test, and what would make a tool's output unreadable in a log. */
const UNWANTED =
  /^(NODE_ENV|PORT|HOST|APP_URL|DATA_DIR|DATABASE_URL|ALLOW_SIGN_UP|LOG_LEVEL|TRUST_PROXY|FORCE_COLOR)$/;

export type ToolResult = { isOk: boolean; output: string };

let running: ChildProcess | undefined;

/** Runs one of the installed tools to its end, without standard input; gives what it printed. */
export function runTool(
  command: string,
  args: string[],
  options: { env?: NodeJS.ProcessEnv; limitMs?: number } = {},
) {
  const { env = {}, limitMs = LIMIT_MS } = options;
  return new Promise<ToolResult>((resolve) => {
    // A group of its own, so that what the tool has started ends with it.
    const child = spawn(command, args, {
      stdio: ["ignore", "pipe", "pipe"],
      detached: process.platform !== "win32",
      env: { ...cleanEnvironment(), ...env },
    });
    running = child;
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    }
    const limit = setTimeout(() => {
      output += `\nEnded after ${limitMs / 1000} seconds.`;
      endTool();
    }, limitMs);
    const settle = (isOk: boolean) => {
      clearTimeout(limit);
      running = undefined;
      resolve({ isOk, output });
    };
    child.on("error", (error) => {
      output += error.message;
      settle(false);
    });
    child.on("close", (code) => settle(code === 0));
  });
}

/** Ends the tool that is running, with everything it has started. */
export function endTool(): void {
  if (!running?.pid) return;
  if (process.platform === "win32") running.kill();
  else process.kill(-running.pid, "SIGKILL");
}

function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !UNWANTED.test(name));
  return { ...Object.fromEntries(kept), TZ: "Asia/Kathmandu", NO_COLOR: "1", NEXT_TELEMETRY_DISABLED: "1" };
}
