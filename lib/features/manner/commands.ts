import type * as z from "zod";
import { mannerChanged } from "@/lib/domain/timeline/kinds/manner-changed";
import { record } from "@/lib/features/timeline/commands";
import type { Work } from "@/lib/platform/action";
import { ok, type Result } from "@/lib/result";
import { loadManner } from "./records";
import type { mannerForm } from "./schema";

/** Keeps how a person writes. Letters that were begun stay as they are. */
export async function saveManner(
  work: Work,
  given: z.output<typeof mannerForm>,
): Promise<Result<null, never>> {
  const { tx, userId } = work;
  const before = await loadManner(tx, userId);
  const names = Object.keys(given) as (keyof typeof given)[];
  const changed = names.filter((name) => given[name] !== before[name]);
  if (changed.length === 0) return ok(null);
  await tx.manner.upsert({ where: { userId }, create: { userId, ...given }, update: given });
  await record(work, mannerChanged, { facts: { changed } });
  return ok(null);
}
