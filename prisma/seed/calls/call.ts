import type { Command } from "@/lib/platform/action";
import { type Ok, ok } from "@/lib/result";
import type { Scene } from "../scene";
import type { Hers } from "./hers";

/** Runs a command in a scene: `perform`, or that with what a test does around it. */
export type Perform = <I, T, E extends string>(
  scene: Scene,
  command: Command<I, T, E>,
  input: I,
) => Promise<unknown>;

/**
 * One exported function, called with somebody's ids. What a stranger gets who calls it with them: a refusal, an error
 * out of the database, nothing at all, or only what is the stranger's own.
 */
export type Call = {
  stranger: "is refused" | "fails" | "gets nothing" | "stays at home";
  call: (scene: Scene, hers: Hers, perform: Perform) => Promise<unknown>;
};

/** By "feature/file", then by the function's name. */
export type Calls = Record<string, Record<string, Call>>;

const whereA =
  (stranger: Call["stranger"]) =>
  (call: Call["call"]): Call => ({ stranger, call });

export const refused = whereA("is refused");
export const failing = whereA("fails");
export const empty = whereA("gets nothing");
export const atHome = whereA("stays at home");

/** A step inside of commands, as a command of its own. */
export const alone =
  <I, T>(step: (work: Parameters<Command<I, T, never>>[0], input: I) => Promise<T>): Command<I, T, never> =>
  async (work, input): Promise<Ok<T>> =>
    ok(await step(work, input));
