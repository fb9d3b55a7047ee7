import type * as z from "zod";
import { preferencesChanged } from "@/lib/domain/timeline/kinds/preferences-changed";
import { record } from "@/lib/features/timeline/commands";
import type { Work } from "@/lib/platform/action";
import { ok, type Result } from "@/lib/result";
import { loadPreferences } from "./records";
import type { preferencesForm } from "./schema";

export async function savePreferences(
  work: Work,
  given: z.output<typeof preferencesForm>,
): Promise<Result<null, never>> {
  const { tx, userId } = work;
  const before = await loadPreferences(tx, userId);
  const names = Object.keys(given) as (keyof typeof given)[];
  const changed = names.filter((name) => given[name] !== before[name]);
  if (changed.length === 0) return ok(null);
  await tx.preferences.upsert({ where: { userId }, create: { userId, ...given }, update: given });
  await record(work, preferencesChanged, { facts: { changed } });
  return ok(null);
}
