import { readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
// With its ending: the start command runs this file as it is.
import { stamp } from "./backup.ts";

/** Why a copy was made, as its name begins. */
const COPY_KINDS = ["daily", "backup", "before-migration", "before-restore"] as const;

export type CopyKind = (typeof COPY_KINDS)[number];

/** One whole copy of the database: it has a name only since it was read through and found sound. */
export type Copy = { name: string; kind: CopyKind; madeAt: Date; sizeBytes: number };

export const copyName = (kind: CopyKind, at: Date): string => `${kind}-${stamp(at)}`;

/** Where the copies of a database are. */
export const copiesOf = (file: string): string => path.join(path.dirname(file), "backups");

/** The copies of the database at `file`, the newest first; other files in the folder are not looked at. */
export function listCopies(file: string): Copy[] {
  const folder = copiesOf(file);
  return namesIn(folder)
    .flatMap((name) => {
      const [, kind, day, hour, minute, second] = NAME.exec(name) ?? [];
      const known = COPY_KINDS.find((each) => each === kind);
      if (!known) return [];
      const madeAt = new Date(`${day}T${hour}:${minute}:${second}Z`);
      return [{ name, kind: known, madeAt, sizeBytes: statSync(path.join(folder, name)).size }];
    })
    .sort((one, other) => other.madeAt.getTime() - one.madeAt.getTime());
}

const NAME =
  /^(daily|backup|before-migration|before-restore)-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})(?:-from-\w{1,100})?\.db$/;

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

const DAYS_KEPT = 7;
const WEEKS_KEPT = 4;
const DAY_MS = 24 * 3600 * 1000;
const ASIDE_MS = 30 * DAY_MS;

/**
 * Which copies are to go. Of those of every day the newest of each of seven days and of each of four weeks stay, weeks
 * beginning on Monday in UTC; those from before an upgrade or a restore stay thirty days, and the newest of them in any
 * case as long as there is no newer one of another kind; those made by hand stay.
 */
export function outdated(copies: readonly Pick<Copy, "name" | "kind" | "madeAt">[], now: Date): string[] {
  const newestFirst = [...copies].sort((one, other) => other.madeAt.getTime() - one.madeAt.getTime());
  const daily = newestFirst.filter(({ kind }) => kind === "daily");
  const kept = new Set([
    ...newestOfEach(daily, ({ madeAt }) => Math.floor(madeAt.getTime() / DAY_MS)).slice(0, DAYS_KEPT),
    ...newestOfEach(daily, ({ madeAt }) => weekOf(madeAt)).slice(0, WEEKS_KEPT),
  ]);
  return newestFirst.flatMap((copy, at) => {
    const isAside = copy.kind === "before-migration" || copy.kind === "before-restore";
    const isOld = now.getTime() - copy.madeAt.getTime() > ASIDE_MS;
    const goes = (copy.kind === "daily" && !kept.has(copy)) || (isAside && isOld && at > 0);
    return goes ? [copy.name] : [];
  });
}

/** The first day of all time was a Thursday. */
const weekOf = (at: Date): number => Math.floor((at.getTime() / DAY_MS + 3) / 7);

const newestOfEach = <T>(newestFirst: readonly T[], of: (it: T) => number): T[] =>
  [...Map.groupBy(newestFirst, of).values()].flatMap(([first]) => (first ? [first] : []));

/** Removes the copies whose time is over. */
export function pruneCopies(file: string, now: Date): void {
  for (const name of outdated(listCopies(file), now)) removeCopy(file, name);
}

/** Removes one copy; what is none is left alone. */
export function removeCopy(file: string, name: string): void {
  if (NAME.test(name)) rmSync(path.join(copiesOf(file), name), { force: true });
}
