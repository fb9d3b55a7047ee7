// What `npm start` does once the packages are there: settings, secrets, database, build, server.
import { execFileSync, fork } from "node:child_process";
import { randomBytes, randomInt } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { backUp, stamp } from "../lib/platform/db/backup.ts";
import { MigrationError, migrate } from "../lib/platform/db/migrate.ts";
import { RestoreError, restore } from "../lib/platform/db/restore.ts";
import { readSettings, SettingsError } from "../lib/platform/env.ts";
import { isBuildFresh, recordBuild } from "./freshness.mjs";

const NOT_CONFIGURED = 78;
const BIN = "node_modules/.bin";
const isDev = process.argv.includes("--dev");

function step(title, command, args) {
  const started = Date.now();
  process.stdout.write(`${title} … `);
  try {
    execFileSync(path.join(BIN, command), args, { stdio: ["ignore", "pipe", "pipe"], env: process.env });
  } catch (error) {
    process.stdout.write(`failed\n${error.stdout}${error.stderr}`);
    process.exit(1);
  }
  process.stdout.write(`${((Date.now() - started) / 1000).toFixed(1)} s\n`);
}

/** One plain sentence, and the exit code that tells a supervisor not to try again. */
function refuse(sentence) {
  console.error(sentence);
  process.exit(NOT_CONFIGURED);
}

function prepareDataFolder({ dataDir }) {
  try {
    // Step by step from a parent that is there: a recursive mkdir never ends on some special file systems.
    if (!existsSync(dataDir))
      mkdirSync(dataDir, { recursive: !existsSync(path.dirname(dataDir)), mode: 0o700 });
    chmodSync(dataDir, 0o700);
  } catch {
    refuse(`The data folder ${dataDir} cannot be written to. Set DATA_DIR to a folder that can.`);
  }
}

/** The secret that signs what the browser sends back: made once, readable by its owner alone. */
function secretOf({ dataDir }) {
  const file = path.join(dataDir, "secret");
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600 });
  return readFileSync(file, "utf8").trim();
}

function hasAccount({ databaseFile }) {
  const database = new Database(databaseFile, { readonly: true });
  const row = database.prepare('SELECT 1 FROM "User" LIMIT 1').get();
  database.close();
  return row !== undefined;
}

/** Twelve letters and digits that are not mistaken for one another, in groups of four. */
function makeSetUpCode() {
  const letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("");
  return `${group()}-${group()}-${group()}`;
}

function readSettingsOrRefuse() {
  try {
    return readSettings(process.env);
  } catch (error) {
    if (error instanceof SettingsError) refuse(error.message);
    throw error;
  }
}

function migrateOrRefuse({ databaseFile }) {
  try {
    const applied = migrate(databaseFile, "prisma/migrations");
    if (applied.length > 0) console.log(`Database ready: ${applied.join(", ")}`);
  } catch (error) {
    refuse(
      error instanceof MigrationError
        ? error.message
        : `The database could not be migrated: ${error.message}`,
    );
  }
}

function backUpNow({ databaseFile }) {
  if (!existsSync(databaseFile)) refuse(`There is no database at ${databaseFile} yet.`);
  const database = new Database(databaseFile, { readonly: true });
  console.log(`Backed up to ${backUp(database, databaseFile, `backup-${stamp(new Date())}`)}`);
  database.close();
}

function restoreOrRefuse({ databaseFile, dataDir }) {
  const [from] = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
  if (!from)
    refuse(`Say which copy: npm run restore -- FILE. Copies are in ${path.join(dataDir, "backups")}.`);
  try {
    const aside = restore(databaseFile, path.resolve(from), new Date());
    console.log(`Restored from ${from}. Everybody has to sign in again.`);
    if (aside) console.log(`What was there before is kept at ${aside}.`);
  } catch (error) {
    refuse(error instanceof RestoreError ? error.message : `It could not be restored: ${error.message}`);
  }
}

const settings = readSettingsOrRefuse();
if (process.argv.includes("--restore")) {
  restoreOrRefuse(settings);
  process.exit(0);
}
if (process.argv.includes("--backup")) {
  backUpNow(settings);
  process.exit(0);
}
prepareDataFolder(settings);
const address = settings.appUrl ?? `http://${settings.host}:${settings.port}`;
process.env.NODE_ENV ??= isDev ? "development" : "production";
process.env.NEXT_TELEMETRY_DISABLED = "1";
process.env.NEXTAUTH_SECRET = secretOf(settings);
process.env.NEXTAUTH_URL = address;

if (!existsSync("lib/platform/db/client/client.ts") || !isBuildFresh())
  step("Generating the database client", "prisma", ["generate"]);
migrateOrRefuse(settings);

if (process.argv.includes("--demo")) {
  const { fillDemo } = await import("./demo.mjs");
  await fillDemo();
  process.exit(0);
}

if (!isDev && !isBuildFresh()) {
  step("Building", "next", ["build"]);
  recordBuild();
}
if (process.argv.includes("--only-prepare")) process.exit(0);

const setUpCode = hasAccount(settings) ? null : makeSetUpCode();
const server = fork("scripts/serve.mjs", isDev ? ["--dev"] : [], {
  env: {
    ...process.env,
    PORT: String(settings.port),
    HOST: settings.host,
    ...(setUpCode ? { SETUP_CODE: setUpCode } : {}),
  },
});
server.on("message", () => {
  console.log(`\n  Tactful is at ${address}`);
  if (setUpCode) console.log(`  First run: open ${address}/set-up and enter the code ${setUpCode}`);
  console.log("");
});
for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => server.kill("SIGTERM"));
server.on("exit", (code) => process.exit(code ?? 1));
