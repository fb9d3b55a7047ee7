import path from "node:path";
import Database from "better-sqlite3";
import { matchExpression } from "@/lib/domain/search/match";
import { median } from "./measure.ts";

const TIMES = 41;
/** As many rows as a page of the list, and the one that tells whether there are more. */
const ROWS = 26;

/** The median milliseconds that the index itself takes to find a page of rows that hold these words. */
export function timeRawSearch(dataDir: string, words: string): number {
  const file = new Database(path.join(dataDir, "tactful.db"), { readonly: true });
  const search = file.prepare(
    `SELECT rowid FROM "SearchIndex" WHERE "SearchIndex" MATCH ? ORDER BY rowid DESC LIMIT ${ROWS}`,
  );
  const timed = Array.from({ length: TIMES }, () => {
    const began = performance.now();
    search.all(matchExpression(words));
    return performance.now() - began;
  });
  file.close();
  return median(timed);
}
