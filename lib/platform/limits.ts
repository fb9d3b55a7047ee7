import path from "node:path";
import Database from "better-sqlite3";
import { RateLimiterRes, RateLimiterSQLite } from "rate-limiter-flexible";
import { settings } from "./env";

/**
 * How often something may be done: `points` times in `duration` seconds, counted in a file of its own beside the
 * database, so that a restart forgets nothing and counting never waits for the person's data, nor delays it.
 */
const LIMITS = {
  /** Wrong passwords for one account from one address. */
  "sign-in-account": { points: 10, duration: 15 * 60 },
  /** Wrong passwords from one address, whatever the account. */
  "sign-in-address": { points: 50, duration: 15 * 60 },
  /** Tries at the set-up code. */
  "set-up": { points: 10, duration: 15 * 60 },
  /** Everything that a signed-in person changes. */
  write: { points: 600, duration: 60 },
  /** Private addresses of calendars that are none, from one address. */
  feed: { points: 30, duration: 15 * 60 },
  /** Pages fetched for one person, whatever came of it. */
  fetch: { points: 30, duration: 60 },
} as const;

export type Limit = keyof typeof LIMITS;

/**
 * Counts one more for `key` under `limit`.
 * @returns the seconds to wait, 0 when it may go ahead.
 */
export async function countAgainst(limit: Limit, key: string): Promise<number> {
  try {
    await limiter(limit).consume(key);
    return 0;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    throw refusal;
  }
}

/** Takes one count back, for a try that turned out to be right. */
export async function countBack(limit: Limit, key: string): Promise<void> {
  await limiter(limit).reward(key);
}

/** Forgets every count that names one of these, and leaves nothing of it on the disk. */
export function forgetCounts(names: readonly string[]): void {
  const gone = store().prepare(`DELETE FROM ${TABLE} WHERE instr(key, ?) > 0`);
  for (const name of names) gone.run(name);
  store().pragma("wal_checkpoint(TRUNCATE)");
}

function limiter(limit: Limit): RateLimiterSQLite {
  const existing = limiters.get(limit);
  if (existing) return existing;
  const made = new RateLimiterSQLite({
    ...LIMITS[limit],
    keyPrefix: limit,
    storeClient: store(),
    storeType: "better-sqlite3",
    tableName: TABLE,
    tableCreated: true,
    clearExpiredByTimeout: true,
  });
  limiters.set(limit, made);
  return made;
}

function store(): Database.Database {
  if (!file) {
    file = new Database(path.join(settings().dataDir, "limits.db"));
    file.pragma("journal_mode = WAL");
    file.pragma("synchronous = NORMAL");
    file.pragma("secure_delete = ON");
    file.exec(
      `CREATE TABLE IF NOT EXISTS ${TABLE} (key TEXT PRIMARY KEY, points INTEGER DEFAULT 0, expire INTEGER)`,
    );
  }
  return file;
}

const TABLE = "limits";
const limiters = new Map<Limit, RateLimiterSQLite>();
let file: Database.Database | undefined;
