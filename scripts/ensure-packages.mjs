// What every npm script begins with, on whatever Node the machine has.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const BIN = path.join(root, "node_modules/.bin");
const CLIENT = "lib/platform/db/client/client.ts";

/**
 * Installs the packages of the lock file if they are not there, then runs `script` on the pinned runtime, whatever
 * the machine has, and ends as it ends. `withTools`: the packages for development are needed too. `withClient`: it
 * begins with the database, so its client must have been generated.
 */
export function runOnPinnedNode(script, { withTools = false, withClient = false } = {}) {
  process.chdir(root);
  if (!areInstalled(withTools)) install(withTools ? ["--include=dev"] : []);
  // First on the path, so that every tool which asks for "node" gets the pinned one.
  const env = { ...process.env, PATH: `${BIN}${path.delimiter}${process.env.PATH}` };
  if (withClient && modifiedAt(CLIENT) < modifiedAt("prisma/schema.prisma")) {
    run(path.join(BIN, "prisma"), ["generate"], env);
  }
  const child = spawn(path.join(BIN, "node"), [script, ...process.argv.slice(2)], { stdio: "inherit", env });
  for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

/** npm writes its own list last, so one that is older than the lock file is of another or an unfinished install. */
function areInstalled(withTools) {
  const isCurrent = modifiedAt("node_modules/.package-lock.json") >= modifiedAt("package-lock.json");
  return (
    isCurrent && [path.join(BIN, "node"), ...(withTools ? [path.join(BIN, "vitest")] : [])].every(existsSync)
  );
}

const modifiedAt = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

/**
 * First the packages without their scripts, then those scripts that package.json allows: an npm that does not know of
 * that list would run all of them, and compile what comes compiled.
 */
function install(options) {
  process.stdout.write("Installing packages … ");
  const started = Date.now();
  const { allowScripts } = JSON.parse(readFileSync("package.json", "utf8"));
  npm("ci", "--ignore-scripts", "--no-audit", "--no-fund", ...options);
  npm("rebuild", ...Object.keys(allowScripts).filter((name) => allowScripts[name]));
  process.stdout.write(`${((Date.now() - started) / 1000).toFixed(1)} s\n`);
}

const npm = (...args) => run(process.platform === "win32" ? "npm.cmd" : "npm", args, process.env);

/** What a tool says is shown only when it fails. */
function run(command, args, env) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    ...{ encoding: "utf8", env },
    maxBuffer: 1 << 26,
  });
  if (status === 0) return;
  process.stdout.write(`failed\n${stdout ?? ""}${stderr ?? ""}${error ?? ""}\n`);
  process.exit(1);
}
