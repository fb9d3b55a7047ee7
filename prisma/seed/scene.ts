import { v7 } from "uuid";
import type { Command, Work } from "@/lib/platform/action";
import type { Database, Tx } from "@/lib/platform/db";
import type { UserId } from "@/lib/platform/user-id";
import type { Err, Result } from "@/lib/result";
import { type Random, wholeBelow } from "./random";

export type MakeId = (at: Date) => string;

/** Whose data is written, in which database and at which moment: what the seed and the tests have for a request. */
export type Scene = {
  db: Database;
  userId: UserId;
  now: Date;
  /** Where ids come from; absent: from the system's chance. */
  makeId?: MakeId;
};

/**
 * Ids of version 7 that carry the moment they were made for; those of one moment sort in the order of the making.
 * @param first where the counting begins, so that one maker can go on after another.
 */
export function idMaker(random?: Random, first = 0): MakeId {
  let made = first;
  const bytes = () =>
    random ? { random: Uint8Array.from({ length: 16 }, () => wholeBelow(256, random)) } : {};
  return (at) => v7({ msecs: at.getTime(), seq: made++, ...bytes() });
}

const byChance = idMaker();

/** What a command is given by a form, made of a scene. */
function makeWork(tx: Tx, { userId, now, makeId = byChance }: Scene): Work {
  return { tx, userId, now, newId: () => makeId(now), key: makeId(now) };
}

/** Runs a command in one transaction as a form does: a refusal leaves nothing behind. */
export async function perform<I, T, E extends string>(
  scene: Scene,
  command: Command<I, T, E>,
  input: I,
): Promise<Result<T, E>> {
  let refusal: Err<E> | undefined;
  const answer = scene.db.$transaction(async (tx) => {
    const result = await command(makeWork(tx, scene), input);
    if (result.ok) return result;
    refusal = result;
    throw new Error(`refused: ${result.reason}`);
  });
  return answer.catch((error) => {
    if (refusal) return refusal;
    throw error;
  });
}

/**
 * As `perform`, for a step that goes well in every telling.
 * @throws when the command refuses, with its reason.
 */
export async function done<I, T, E extends string>(
  scene: Scene,
  command: Command<I, T, E>,
  input: I,
): Promise<T> {
  const result = await perform(scene, command, input);
  if (!result.ok) throw new Error(`${command.name} refused: ${JSON.stringify(result)}`);
  return result.value;
}

/** A day in minutes, as `later` counts. */
export const DAY = 24 * 60;

/** The same scene some minutes later. */
export const later = (scene: Scene, minutes: number): Scene => ({
  ...scene,
  now: new Date(scene.now.getTime() + minutes * 60_000),
});
