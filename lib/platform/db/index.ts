import { settings } from "../env";
import { BUSY_LIMIT_MS, SerialSqlite } from "./adapter";
import { type Prisma, PrismaClient } from "./client/client";

/** What a command writes with: the client inside one transaction. */
export type Tx = Prisma.TransactionClient;
export type Database = PrismaClient;

/** Opens the database at `file`. One of these per process: see SerialSqlite. */
export const openDatabase = (file: string): Database =>
  new PrismaClient({
    adapter: new SerialSqlite(file),
    // An error's text may not repeat what a person wrote: it goes into the log.
    errorFormat: "minimal",
    transactionOptions: { maxWait: BUSY_LIMIT_MS, timeout: 10_000 },
  });

/** The one database of this process, opened at first use; it outlives a reload of the code in development. */
export const database = (): Database => {
  shared.tactfulDatabase ??= openDatabase(settings().databaseFile);
  return shared.tactfulDatabase;
};

const shared = globalThis as typeof globalThis & { tactfulDatabase?: Database };
