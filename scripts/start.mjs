// npm start, npm run dev, npm run demo: makes ready whatever is missing, then serves.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);
const NODE = path.join(root, "node_modules/.bin/node");

/** Runs a step to its end; its output is shown only when it fails. */
function step(title, command, args) {
  process.stdout.write(`${title} … `);
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 1 << 26 });
  if (status !== 0) {
    process.stdout.write(`failed\n${stdout ?? ""}${stderr ?? ""}`);
    process.exit(1);
  }
  process.stdout.write(`${((Date.now() - started) / 1000).toFixed(1)} s\n`);
}

const modifiedAt = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

if (modifiedAt("node_modules/.package-lock.json") < modifiedAt("package-lock.json") || !existsSync(NODE)) {
  step("Installing packages", process.platform === "win32" ? "npm.cmd" : "npm", ["ci", "--no-audit", "--no-fund"]);
}

// From here on the pinned runtime, whatever the machine has.
const child = spawn(NODE, ["scripts/run.mjs", ...process.argv.slice(2)], { stdio: ["inherit", "inherit", "inherit"] });
for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
