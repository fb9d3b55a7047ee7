import { createHash } from "node:crypto";
import type * as z from "zod";
import { mediaTypeOf } from "@/lib/domain/documents/versions";
import { toMoment } from "@/lib/domain/time/local";
import { documentKept } from "@/lib/domain/timeline/kinds/document-kept";
import { documentRetired } from "@/lib/domain/timeline/kinds/document-retired";
import { documentSent } from "@/lib/domain/timeline/kinds/document-sent";
import { documentUnsent } from "@/lib/domain/timeline/kinds/document-unsent";
import { hasRoomFor } from "@/lib/features/files/records";
import { record } from "@/lib/features/timeline/commands";
import type { Work } from "@/lib/platform/action";
import { err, ok, type Result } from "@/lib/result";
import { nameOf } from "./records";
import {
  type documentFields,
  MOST_BYTES,
  MOST_DOCUMENTS,
  type retireForm,
  type sendForm,
  type UploadProblem,
  type unsendForm,
} from "./schema";

type Kept = z.output<typeof documentFields> & { fileName: string; bytes: Uint8Array };

/** Keeps a file in the library, and where it went, if that is said. */
export async function keepDocument(
  work: Work,
  { opportunityId, careerGoalId, bytes, ...given }: Kept,
): Promise<Result<{ documentId: string; opportunityId: string }, UploadProblem>> {
  const { tx, userId, now, newId } = work;
  if (bytes.byteLength === 0) return err("empty");
  if (bytes.byteLength > MOST_BYTES) return err("too-large");
  const count = await tx.document.count({ where: { userId, retiredAt: null } });
  if (count >= MOST_DOCUMENTS) return err("too-many");
  if (!(await hasRoomFor(work, bytes.byteLength))) return err("no-room");
  const goal = careerGoalId
    ? await tx.careerGoal.findFirst({ where: { id: careerGoalId, userId }, select: { id: true } })
    : null;
  const documentId = newId();
  const { fileName, kind } = given;
  const name = given.name || fileName.replace(/\.[^.]{1,8}$/, "").slice(0, 120) || "Document";
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  await tx.document.create({
    data: {
      ...{ id: documentId, userId, careerGoalId: goal?.id ?? null, kind, name, fileName },
      mediaType: mediaTypeOf(fileName),
      ...{ sizeBytes: bytes.byteLength, sha256, createdAt: now, bytes: Uint8Array.from(bytes) },
    },
  });
  const called = (await nameOf(tx, userId, documentId)) ?? name;
  await record(work, documentKept, { facts: { documentId, name: called } });
  const sent = opportunityId ? await sendDocument(work, { opportunityId, documentId, sentAt: null }) : null;
  return ok({ documentId, opportunityId: sent?.ok ? opportunityId : "" });
}

/** Puts a paper aside: it is offered no more, and where it went it stays. */
export async function retireDocument(
  work: Work,
  { documentId }: z.output<typeof retireForm>,
): Promise<Result<null, "not-found">> {
  const { tx, userId } = work;
  const name = await nameOf(tx, userId, documentId);
  if (name === null || !(await putDocumentAside(work, documentId))) return err("not-found");
  await record(work, documentRetired, { facts: { documentId, name } });
  return ok(null);
}

/** @returns false when it is aside already. */
export async function putDocumentAside({ tx, userId, now }: Work, documentId: string): Promise<boolean> {
  const where = { id: documentId, userId, retiredAt: null };
  const { count } = await tx.document.updateMany({ where, data: { retiredAt: now } });
  return count === 1;
}

/** @returns false when it is in use already. */
export async function bringDocumentBack({ tx, userId }: Work, documentId: string): Promise<boolean> {
  const where = { id: documentId, userId, retiredAt: { not: null } };
  const { count } = await tx.document.updateMany({ where, data: { retiredAt: null } });
  return count === 1;
}

/** Notes that a paper went to them. */
export async function sendDocument(
  work: Work,
  { opportunityId, documentId, sentAt: given }: z.output<typeof sendForm>,
): Promise<Result<{ opportunityId: string }, "not-found" | "document-gone" | "already-sent">> {
  const { tx, userId, now } = work;
  const opportunity = await tx.opportunity.findFirst({
    where: { id: opportunityId, userId },
    select: { user: { select: { timeZone: true } } },
  });
  if (!opportunity) return err("not-found");
  const name = await nameOf(tx, userId, documentId);
  if (name === null) return err("document-gone");
  const sentAt = given ? toMoment(given, opportunity.user.timeZone) : now;
  if (!(await noteSent(work, { opportunityId, documentId, sentAt }))) return err("already-sent");
  const facts = { documentId, name, sentAt: sentAt.toISOString() };
  await record(work, documentSent, { opportunityId, at: sentAt, facts });
  return ok({ opportunityId });
}

type Sent = { opportunityId: string; documentId: string };

/** @returns false when it is noted already. */
export async function noteSent(
  { tx, userId }: Work,
  { opportunityId, documentId, sentAt }: Sent & { sentAt: Date },
): Promise<boolean> {
  const sent = { opportunityId, documentId, userId };
  if (await tx.documentSent.findFirst({ where: sent })) return false;
  await tx.documentSent.create({ data: { ...sent, sentAt } });
  return true;
}

/** Notes that a paper had not gone to them. */
export async function unsendDocument(
  work: Work,
  { opportunityId, documentId }: z.output<typeof unsendForm>,
): Promise<Result<{ opportunityId: string }, "not-sent">> {
  const { tx, userId } = work;
  const sent = await tx.documentSent.findFirst({ where: { opportunityId, documentId, userId } });
  const name = await nameOf(tx, userId, documentId);
  if (!sent || name === null) return err("not-sent");
  await forgetSent(work, { opportunityId, documentId });
  const facts = { documentId, name, sentAt: sent.sentAt.toISOString() };
  await record(work, documentUnsent, { opportunityId, facts });
  return ok({ opportunityId });
}

/** @returns false when it is not noted. */
export async function forgetSent(
  { tx, userId }: Work,
  { opportunityId, documentId }: Sent,
): Promise<boolean> {
  const { count } = await tx.documentSent.deleteMany({ where: { opportunityId, documentId, userId } });
  return count === 1;
}
