import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { backUp, stamp } from "./backup";

let folder: string;
let file: string;
let source: Database.Database;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "tactful-backup-"));
  file = path.join(folder, "tactful.db");
  source = new Database(file);
  source.exec("PRAGMA journal_mode = WAL; CREATE TABLE t (x)");
});

afterEach(() => {
  source.close();
  rmSync(folder, { recursive: true, force: true });
});

test("a copy taken while another connection writes holds every row that was committed before it", () => {
  const writer = new Database(file);
  for (let i = 0; i < 500; i++) writer.prepare("INSERT INTO t VALUES (?)").run(i);
  writer.exec("BEGIN; INSERT INTO t VALUES ('not yet')");
  const copy = new Database(backUp(source, file, "copy"), { readonly: true });
  expect(copy.prepare("SELECT count(*) FROM t").pluck().get()).toBe(500);
  copy.close();
  writer.close();
});

test("the copy is for its owner alone, and nothing unfinished is left behind", () => {
  const copy = backUp(source, file, stamp(new Date("2026-11-22T23:05:00Z")));
  expect(path.basename(copy)).toBe("2026-11-22T23-05-00.db");
  expect(statSync(copy).mode & 0o777).toBe(0o600);
  expect(readdirSync(path.join(folder, "backups"))).toEqual([path.basename(copy)]);
});

test("a copy that cannot be made leaves nothing behind", () => {
  source.exec("BEGIN");
  expect(() => backUp(source, file, "copy")).toThrow();
  source.exec("COMMIT");
  expect(readdirSync(path.join(folder, "backups"))).toEqual([]);
});
