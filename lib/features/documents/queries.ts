import "server-only";
import { isDocumentKind, versionName, versionsOf } from "@/lib/domain/documents/versions";
import { database } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/db/client/client";
import type { StoredFile } from "@/lib/platform/download";
import type { UserId } from "@/lib/platform/user-id";
import { DOCUMENT_COLUMNS } from "./records";
import { MOST_DOCUMENTS } from "./schema";

type Row = Prisma.DocumentGetPayload<{ select: typeof DOCUMENT_COLUMNS }>;

/** One version of a paper. `called`: its name with its version; `sentCount`: to how many it went. */
export type DocumentRow = Row & { version: number; called: string; sentCount: number };

/** The papers in use, the newest first. */
export async function listDocuments(userId: UserId): Promise<DocumentRow[]> {
  const rows = await database().document.findMany({
    where: { userId, retiredAt: null },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MOST_DOCUMENTS,
    select: { ...DOCUMENT_COLUMNS, _count: { select: { sent: true } } },
  });
  const versions = await countVersions(userId, rows);
  return rows.map(({ _count, ...row }) => {
    const version = versions.get(row.id) ?? 1;
    return { ...row, version, called: versionName(row.name, version), sentCount: _count.sent };
  });
}

/** A version keeps its number also where an earlier one was put aside. */
async function countVersions(userId: UserId, rows: readonly { name: string }[]) {
  const all = await database().document.findMany({
    where: { userId, name: { in: [...new Set(rows.map(({ name }) => name))] } },
    select: { id: true, kind: true, name: true, createdAt: true },
  });
  return versionsOf(all);
}

/** A paper that went to them, and when. */
export type SentRow = { documentId: string; called: string; kind: string; sentAt: Date };

/** What went to them of one opportunity, in the order in which it went. */
export async function listSent(userId: UserId, opportunityId: string): Promise<SentRow[]> {
  const rows = await database().documentSent.findMany({
    where: { opportunityId, userId },
    orderBy: [{ sentAt: "asc" }, { documentId: "asc" }],
    select: { documentId: true, sentAt: true, document: { select: { name: true, kind: true } } },
  });
  const versions = await countVersions(
    userId,
    rows.map(({ document }) => document),
  );
  return rows.map(({ documentId, sentAt, document: { name, kind } }) => ({
    ...{ documentId, sentAt, kind: isDocumentKind(kind) ? kind : "other" },
    called: versionName(name, versions.get(documentId) ?? 1),
  }));
}

/** A stored file, byte for byte, also one that was put aside; null when it is not theirs. */
export async function readDocumentFile(userId: UserId, documentId: string): Promise<StoredFile | null> {
  const row = await database().document.findFirst({
    where: { id: documentId, userId },
    select: { fileName: true, mediaType: true, bytes: true },
  });
  return row && { name: row.fileName, contentType: row.mediaType, bytes: row.bytes };
}
