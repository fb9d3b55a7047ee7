import { appendFileSync, readFileSync, writeFileSync } from "node:fs";

/** An invitation that is logged: the key of its form, and a company that no other has. */
export type Letter = { key: string; company: string };

/** What the server has acknowledged, in a file that outlives it: a line is on the disk before it counts. */
export class Ledger {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
    writeFileSync(path, "");
  }

  keep({ key, company }: Letter): void {
    appendFileSync(this.#path, `${key} ${company}\n`, { flush: true });
  }

  read(): Letter[] {
    const lines = readFileSync(this.#path, "utf8").split("\n").filter(Boolean);
    return lines.map((line) => ({ key: line.slice(0, KEY_LENGTH), company: line.slice(KEY_LENGTH + 1) }));
  }
}

const KEY_LENGTH = 36;
