import { randomUUID } from "node:crypto";
import { setTimeout as rest } from "node:timers/promises";
import { type Fields, readForm } from "../bench/form.ts";
import { textOf, Visitor } from "../bench/visitor.ts";
import type { Ledger, Letter } from "./ledger.ts";

/** `cutOffAt`: when a kill first left it without an answer, in milliseconds since 1970. */
type Sent = Letter & { cutOffAt?: number };

const REST_MS = 1_000;

/** Somebody who types in one invitation after another, and sends again what got no answer. */
export class Writer {
  readonly #visitor: Visitor;
  readonly #name: string;
  readonly #form: Fields;
  #written = 0;
  #unanswered: Sent | undefined;
  /** Forms that a kill left without an answer, and how many of these turned out to have been kept all the same. */
  cutOff = 0;
  keptUnanswered = 0;

  private constructor(visitor: Visitor, name: string, form: Fields) {
    this.#visitor = visitor;
    this.#name = name;
    this.#form = form;
  }

  static async begin(
    origin: string,
    account: { name: string; email: string; password: string },
  ): Promise<Writer> {
    const visitor = new Visitor(origin);
    await visitor.signIn(account);
    return new Writer(visitor, account.name, readForm(textOf(await visitor.get("/log")), "company"));
  }

  /** Writes until the server is gone; what it left unanswered last time goes first. */
  async writeOn(ledger: Ledger): Promise<void> {
    while (await this.#send(ledger)) {}
  }

  /** Sends what was left unanswered, and nothing else. */
  async settle(ledger: Ledger): Promise<void> {
    while (this.#unanswered) if (!(await this.#send(ledger))) throw new Error("The server is gone.");
  }

  leave(): void {
    this.#visitor.leave();
  }

  #nextLetter(): Sent {
    return { key: randomUUID(), company: `Company ${++this.#written} of ${this.#name}` };
  }

  /** @returns whether the server is still there. Only being led on to the opportunity acknowledges a form. */
  async #send(ledger: Ledger): Promise<boolean> {
    const letter = this.#unanswered ?? this.#nextLetter();
    this.#unanswered = letter;
    const answer = await this.#visitor.submit("/log", this.#fill(letter)).catch(() => null);
    if (!answer) {
      letter.cutOffAt ??= Date.now();
      return false;
    }
    if (answer.status === 303) {
      ledger.keep(letter);
      this.#unanswered = undefined;
      this.#count(letter, answer.headers.location ?? "");
    } else if (TOO_OFTEN.test(textOf(answer))) await rest(REST_MS);
    else throw new Error(`A form was answered with ${answer.status}: ${textOf(answer).slice(0, 2_000)}`);
    return true;
  }

  #fill({ key, company }: Letter): Fields {
    const chosen = { kind: "interview-invitation", channel: "email" };
    return { ...this.#form, ...chosen, company, role: "Coordinator", "form-key": key };
  }

  /** The id that the answer leads to carries the moment it was made: before the kill, or after it. */
  #count({ cutOffAt }: Sent, location: string): void {
    if (cutOffAt === undefined) return;
    const id = location.split("/").at(-1) ?? "";
    const madeAt = Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16);
    this.cutOff++;
    if (madeAt < cutOffAt) this.keptUnanswered++;
  }
}

const TOO_OFTEN = /That was a lot in a short time/;
