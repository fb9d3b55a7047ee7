/**
 * A thread for what keeps SQLite busy for long with a whole database: the process goes on answering meanwhile. It does one
 * thing and ends. It stays plain JavaScript, is found by its path at run time and is never bundled; the modules are
 * TypeScript that Node runs as it is.
 */
import { parentPort, workerData } from "node:worker_threads";
import Database from "better-sqlite3";
import { backUp } from "./backup.ts";
import { shred } from "./shred.ts";

/** How long it waits for whoever is writing. */
const LOCK_WAIT_MS = 30_000;

const { job, file, name } = workerData;
const database = new Database(file, { fileMustExist: true, timeout: LOCK_WAIT_MS });
try {
  parentPort?.postMessage(job === "back-up" ? backUp(database, file, name) : shred(database));
} finally {
  database.close();
}
