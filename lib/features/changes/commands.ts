import type * as z from "zod";
import { MOVE_ENTRIES, type MoveEntry, wayTo } from "@/lib/domain/listing/moves";
import type { TimelineKind } from "@/lib/domain/timeline/kind";
import { applied } from "@/lib/domain/timeline/kinds/applied";
import { archived } from "@/lib/domain/timeline/kinds/archived";
import { movedOn } from "@/lib/domain/timeline/kinds/moved-on";
import { noAnswer } from "@/lib/domain/timeline/kinds/no-answer";
import { roleClosed } from "@/lib/domain/timeline/kinds/role-closed";
import { tagged } from "@/lib/domain/timeline/kinds/tagged";
import { turnedDown } from "@/lib/domain/timeline/kinds/turned-down";
import { unarchived } from "@/lib/domain/timeline/kinds/unarchived";
import { untagged } from "@/lib/domain/timeline/kinds/untagged";
import { isStage, type Stage } from "@/lib/domain/timeline/stage";
import { setArchived } from "@/lib/features/opportunities/commands";
import { saveTag } from "@/lib/features/tags/commands";
import { record, recordAll } from "@/lib/features/timeline/commands";
import { takeBack } from "@/lib/features/undo/commands";
import type { Work } from "@/lib/platform/action";
import { err, ok, type Result } from "@/lib/result";
import { type Change, change, type changeForm, type Intent, type moveForm, type tickForm } from "./schema";

type Ticked = { id: string; stage: string; archivedAt: Date | null; isTagged: boolean };
type Tag = { id: string; name: string };

/** Does one thing with all the rows that are ticked and that it fits, each with an entry of its own. */
export async function changeTicked(
  work: Work,
  { opportunity: ids, intent, tag: tagId, name, back }: z.output<typeof tickForm>,
): Promise<Result<Change, "not-found" | "no-tag" | "no-room" | "nothing-to-do">> {
  const tag = await tagFor(work, { intent, tagId, name });
  if (tag && !tag.ok) return tag;
  const rows = await readTicked(work, ids, tag?.value.id ?? "");
  if (rows.length === 0) return err("not-found");
  const fitting = rows.filter((row) => FITS[intent](row)).map(({ id }) => id);
  if (fitting.length === 0) return err("nothing-to-do");
  const entryIds = await CHANGES[intent](work, fitting, tag?.value ?? NO_TAG);
  const did = DID[intent](tag?.value ?? NO_TAG);
  return ok({ key: work.key, did, entryIds, left: ids.length - fitting.length, back });
}

async function tagFor(
  work: Work,
  { intent, tagId, name }: { intent: Intent; tagId: string; name: string | null },
): Promise<Result<Tag, "no-tag" | "no-room"> | null> {
  if (intent !== "tag" && intent !== "untag") return null;
  const { tx, userId } = work;
  const where = { ...(tagId ? { id: tagId } : { name: name ?? "" }), userId, removedAt: null };
  const known = await tx.tag.findFirst({ where, select: { id: true, name: true } });
  if (known) return ok(known);
  if (intent === "untag" || tagId || !name) return err("no-tag", { tag: "Choose a tag, or name a new one." });
  const made = await saveTag(work, { name });
  return made.ok ? made : err("no-room");
}

async function readTicked({ tx, userId }: Work, ids: string[], tagId: string): Promise<Ticked[]> {
  const rows = await tx.opportunity.findMany({
    where: { id: { in: ids }, userId, mergedIntoId: null },
    select: {
      id: true,
      stage: true,
      archivedAt: true,
      taggings: { where: { tagId }, select: { tagId: true } },
    },
  });
  return rows.map(({ taggings, ...row }) => ({ ...row, isTagged: taggings.length > 0 }));
}

const canMove = (to: MoveEntry, { stage }: Ticked): boolean =>
  isStage(stage) && wayTo(to, stage, null).by === "entry";

const FITS: Readonly<Record<Intent, (row: Ticked) => boolean>> = {
  tag: ({ isTagged }) => !isTagged,
  untag: ({ isTagged }) => isTagged,
  archive: ({ archivedAt }) => archivedAt === null,
  unarchive: ({ archivedAt }) => archivedAt !== null,
  "no-answer": (row) => canMove("no-answer", row),
  "role-closed": (row) => canMove("role-closed", row),
};

const NO_TAG: Tag = { id: "", name: "" };

const DID: Readonly<Record<Intent, (tag: Tag) => string>> = {
  tag: ({ name }) => `tagged “${name}”`,
  untag: ({ name }) => `no longer tagged “${name}”`,
  archive: () => "archived",
  unarchive: () => "back from the archive",
  "no-answer": () => "closed: no answer came",
  "role-closed": () => "closed: the role is gone",
};

const CHANGES: Readonly<Record<Intent, (work: Work, ids: string[], tag: Tag) => Promise<string[]>>> = {
  async tag(work, ids, { id: tagId, name }) {
    const { tx, userId } = work;
    await tx.tagging.createMany({ data: ids.map((opportunityId) => ({ userId, opportunityId, tagId })) });
    return recordAll(work, tagged, entriesOf(ids, { tagId, name }));
  },
  async untag(work, ids, { id: tagId, name }) {
    const { tx, userId } = work;
    await tx.tagging.deleteMany({ where: { userId, tagId, opportunityId: { in: ids } } });
    return recordAll(work, untagged, entriesOf(ids, { tagId, name }));
  },
  async archive(work, ids) {
    await setArchived(work, ids, true);
    return recordAll(work, archived, entriesOf(ids, {}));
  },
  async unarchive(work, ids) {
    await setArchived(work, ids, false);
    return recordAll(work, unarchived, entriesOf(ids, {}));
  },
  "no-answer": (work, ids) => recordAll(work, noAnswer, entriesOf(ids, { note: null })),
  "role-closed": (work, ids) => recordAll(work, roleClosed, entriesOf(ids, { note: null })),
};

const entriesOf = <Facts>(ids: readonly string[], facts: Facts) =>
  ids.map((opportunityId) => ({ opportunityId, facts }));

/** Writes down what the person says has happened, and what brings an opportunity to another stage. */
export async function noteMove(
  work: Work,
  { opportunityId, to, seen, note, back }: z.output<typeof moveForm>,
): Promise<Result<Change, "not-found" | "moved-meanwhile" | "does-not-lead">> {
  const { tx, userId } = work;
  const row = await tx.opportunity.findFirst({
    where: { id: opportunityId, userId },
    select: { stage: true },
  });
  if (!row) return err("not-found");
  if (row.stage !== seen) return err("moved-meanwhile");
  if (wayTo(to, seen as Stage, null).by !== "entry") return err("does-not-lead");
  const entryId = await record(work, ENTRIES[to], { opportunityId, facts: { note } });
  return ok({ key: work.key, did: MOVE_ENTRIES[to], entryIds: [entryId], left: 0, back });
}

const ENTRIES: Readonly<Record<MoveEntry, TimelineKind<{ note: string | null }>>> = {
  applied,
  interviewing: movedOn,
  "rejected-by-them": turnedDown,
  "no-answer": noAnswer,
  "role-closed": roleClosed,
};

/** Takes back all that one press did, as far as it still stands. */
export async function takeChangeBack(
  work: Work,
  { key, back }: z.output<typeof changeForm>,
): Promise<Result<{ back: string }, "not-found" | "already-undone">> {
  const { tx, userId } = work;
  const receipt = await tx.receipt.findUnique({ where: { userId_key: { userId, key } } });
  const done = change.safeParse(receipt?.result).data;
  if (!done) return err("not-found");
  let undone = 0;
  for (const entryId of done.entryIds) if ((await takeBack(work, { entryId })).ok) undone += 1;
  return undone > 0 ? ok({ back }) : err("already-undone");
}
