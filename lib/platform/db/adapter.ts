import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import {
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
  type SqlQuery,
  type SqlResultSet,
  type Transaction,
} from "@prisma/driver-adapter-utils";
import { Turns } from "../turns";

/**
 * How long a statement waits for whoever else writes before it fails: as long as a database that is written anew may
 * take, for instance after an account was closed. Who saves meanwhile would rather wait than be refused.
 */
export const BUSY_LIMIT_MS = 30_000;

/**
 * Prisma's SQLite adapter, made safe for many requests on one connection.
 *
 * The stock adapter sends a plain query into whatever transaction another request has open on the shared
 * connection: it is then rolled back with it, although it was acknowledged. Here every statement outside a
 * transaction, and every transaction as a whole, waits its turn; a transaction begins IMMEDIATE, so that it never
 * fails half-way for want of the write lock; COMMIT and ROLLBACK are really sent; and waiting for another process
 * is done with the event loop free.
 */
export class SerialSqlite implements SqlDriverAdapterFactory {
  readonly provider = "sqlite";
  readonly adapterName = "tactful-serial-sqlite";
  readonly #file: string;

  /** @param file path of the database; it is made if it is missing. */
  constructor(file: string) {
    this.#file = file;
  }

  async connect(): Promise<SqlDriverAdapter> {
    // timeout 0: the driver's own wait would block the event loop, and with it whoever holds the lock.
    const inner = await new PrismaBetterSqlite3({ url: `file:${this.#file}`, timeout: 0 }).connect();
    const connection = new SerialConnection(inner);
    await connection.executeScript(
      "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;",
    );
    return connection;
  }
}

class SerialConnection implements SqlDriverAdapter {
  readonly provider = "sqlite";
  readonly adapterName = "tactful-serial-sqlite";
  readonly #inner: SqlDriverAdapter;
  readonly #turns = new Turns(1);

  constructor(inner: SqlDriverAdapter) {
    this.#inner = inner;
  }

  queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    return this.#alone(() => this.#inner.queryRaw(query));
  }

  executeRaw(query: SqlQuery): Promise<number> {
    return this.#alone(() => this.#inner.executeRaw(query));
  }

  executeScript(script: string): Promise<void> {
    return this.#alone(() => this.#inner.executeScript(script));
  }

  async startTransaction(): Promise<Transaction> {
    const release = await this.#turns.take();
    try {
      await patiently(() => this.#inner.executeScript("BEGIN IMMEDIATE"));
    } catch (error) {
      release();
      throw error;
    }
    return new SerialTransaction(this.#inner, release);
  }

  async dispose(): Promise<void> {
    const release = await this.#turns.take();
    await this.#inner.dispose();
    release();
  }

  #alone<T>(work: () => Promise<T>): Promise<T> {
    return this.#turns.run(() => patiently(work));
  }
}

class SerialTransaction implements Transaction {
  readonly provider = "sqlite";
  readonly adapterName = "tactful-serial-sqlite";
  /** With true the client leaves COMMIT and ROLLBACK to the two methods below. */
  readonly options = { usePhantomQuery: true };
  readonly #inner: SqlDriverAdapter;
  readonly #release: () => void;
  #isOpen = true;

  constructor(inner: SqlDriverAdapter, release: () => void) {
    this.#inner = inner;
    this.#release = release;
  }

  queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    this.#mustBeOpen();
    return this.#inner.queryRaw(query);
  }

  executeRaw(query: SqlQuery): Promise<number> {
    this.#mustBeOpen();
    return this.#inner.executeRaw(query);
  }

  async commit(): Promise<void> {
    this.#mustBeOpen();
    try {
      await patiently(() => this.#inner.executeScript("COMMIT"));
    } catch (error) {
      await this.rollback();
      throw error;
    }
    this.#end();
  }

  async rollback(): Promise<void> {
    if (!this.#isOpen) return;
    try {
      await this.#inner.executeScript("ROLLBACK");
    } catch {
      // SQLite has already rolled back by itself, for instance on a full disk: nothing is open any more.
    } finally {
      this.#end();
    }
  }

  createSavepoint(name: string): Promise<void> {
    return this.#script(`SAVEPOINT ${name}`);
  }

  rollbackToSavepoint(name: string): Promise<void> {
    return this.#script(`ROLLBACK TO ${name}`);
  }

  releaseSavepoint(name: string): Promise<void> {
    return this.#script(`RELEASE SAVEPOINT ${name}`);
  }

  #script(sql: string): Promise<void> {
    this.#mustBeOpen();
    return this.#inner.executeScript(sql);
  }

  /** A statement that comes late would otherwise run outside its transaction, or inside another request's. */
  #mustBeOpen(): void {
    if (!this.#isOpen) {
      throw new DriverAdapterError({ kind: "TransactionAlreadyClosed", cause: "the transaction has ended" });
    }
  }

  #end(): void {
    this.#isOpen = false;
    this.#release();
  }
}

/** Tries again while another process holds the lock, with the event loop free in between. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  const giveUpAt = performance.now() + BUSY_LIMIT_MS;
  for (let pauseMs = 1; ; pauseMs = Math.min(pauseMs * 2, 50)) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || performance.now() > giveUpAt) throw error;
      await new Promise((resume) => setTimeout(resume, pauseMs));
    }
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof DriverAdapterError && error.cause.kind === "SocketTimeout";
