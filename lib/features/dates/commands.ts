import type * as z from "zod";
import { toMoment } from "@/lib/domain/time/local";
import { dateCorrected } from "@/lib/domain/timeline/kinds/date-corrected";
import { tell } from "@/lib/domain/timeline/timeline";
import { record } from "@/lib/features/timeline/commands";
import type { Work } from "@/lib/platform/action";
import { err, ok, type Result } from "@/lib/result";
import { loadDated } from "./records";
import type { dateForm } from "./schema";

/** Says by an entry of its own when something happened: the first entry stays, and is told with that date. */
export async function correctDate(
  work: Work,
  { entryId, at: given }: z.output<typeof dateForm>,
): Promise<Result<{ opportunityId: string }, "not-found" | "ahead">> {
  const { tx, userId, now } = work;
  const dated = await loadDated(tx, userId, entryId);
  if (!dated) return err("not-found");
  const { entry, opportunityId, timeZone } = dated;
  const at = toMoment(given, timeZone);
  if (at > now) return err("ahead", { at: "This lies ahead. Enter when it happened." });
  if (at.getTime() === entry.at.getTime()) return ok({ opportunityId });
  const { title } = tell(entry, { date: String });
  const facts = { entryId, title, from: entry.at.toISOString(), to: at.toISOString() };
  await record(work, dateCorrected, { opportunityId, facts });
  return ok({ opportunityId });
}
