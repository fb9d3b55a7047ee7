// What lib/platform/apart.ts begins: does one job and ends, or ends with whoever began it.
import { existsSync, readFileSync } from "node:fs";
import { enableCompileCache } from "node:module";
import "../register.mjs";

// Reading the sources anew would take longer than most jobs.
enableCompileCache("node_modules/.cache/tactful");
process.on("disconnect", () => process.exit(1));

const [file, job, userId, which] = process.argv.slice(2);
const send = (message) => new Promise((resolve) => process.send(message, resolve));
const { jobs } = await import("./jobs.ts");
try {
  await jobs[job](file, userId, which, (word) => void send({ word }));
  await send({ peakMb: Math.ceil(peakKb() / 1024) });
  process.exit(0);
} catch (failure) {
  const { name, stack = "" } = failure instanceof Error ? failure : new Error();
  await send({ failure: { name, stack: stack.match(/^\s+at .*$/gm)?.join("\n") ?? "" } });
  process.exit(1);
}

/** The most memory that was its own. Linux begins to count at what the process had that began it, but says both. */
function peakKb() {
  const status = existsSync("/proc/self/status") ? readFileSync("/proc/self/status", "utf8") : "";
  return Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS);
}
