import type * as z from "zod";
import { viewKept } from "@/lib/domain/timeline/kinds/view-kept";
import { viewRemoved } from "@/lib/domain/timeline/kinds/view-removed";
import { record } from "@/lib/features/timeline/commands";
import type { Work } from "@/lib/platform/action";
import { err, ok, type Result } from "@/lib/result";
import { MOST_VIEWS, type viewForm, type viewNameForm, type viewRemovalForm } from "./schema";

/** Keeps a view of the list under a name; one of that name is changed to it. */
export async function saveView(
  work: Work,
  { name, query }: z.output<typeof viewForm>,
): Promise<Result<{ query: string }, "too-many">> {
  const { tx, userId, now, newId } = work;
  const before = await tx.savedView.findUnique({ where: { userId_name: { userId, name } } });
  if (!before && (await tx.savedView.count({ where: { userId } })) >= MOST_VIEWS) return err("too-many");
  const id = before?.id ?? newId();
  await tx.savedView.upsert({
    where: { id_userId: { id, userId } },
    create: { id, userId, name, query, createdAt: now },
    update: { query },
  });
  await record(work, viewKept, { facts: { viewId: id, name, was: before ? name : null } });
  return ok({ query });
}

export async function renameView(
  work: Work,
  { viewId, name }: z.output<typeof viewNameForm>,
): Promise<Result<null, "not-found" | "name-taken">> {
  const { tx, userId } = work;
  const view = await tx.savedView.findFirst({ where: { id: viewId, userId } });
  if (!view) return err("not-found");
  const namesake = await tx.savedView.findUnique({ where: { userId_name: { userId, name } } });
  if (namesake && namesake.id !== viewId)
    return err("name-taken", { name: "There is a view of that name already." });
  await tx.savedView.update({ where: { id_userId: { id: viewId, userId } }, data: { name } });
  await record(work, viewKept, { facts: { viewId, name, was: view.name } });
  return ok(null);
}

export async function removeView(
  work: Work,
  { viewId }: z.output<typeof viewRemovalForm>,
): Promise<Result<{ entryId: string }, "not-found">> {
  const { tx, userId } = work;
  const view = await tx.savedView.findFirst({ where: { id: viewId, userId } });
  if (!view) return err("not-found");
  await tx.savedView.delete({ where: { id_userId: { id: viewId, userId } } });
  const facts = { viewId, name: view.name, query: view.query };
  return ok({ entryId: await record(work, viewRemoved, { facts }) });
}

/** @returns false when another has its name by now. */
export async function restoreView(
  { tx, userId, now }: Work,
  { viewId: id, name, query }: { viewId: string; name: string; query: string },
): Promise<boolean> {
  if (await tx.savedView.findUnique({ where: { userId_name: { userId, name } } })) return false;
  await tx.savedView.create({ data: { id, userId, name, query, createdAt: now } });
  return true;
}
