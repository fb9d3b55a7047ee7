import { versionName, versionsOf } from "@/lib/domain/documents/versions";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/db/client/client";
import type { UserId } from "@/lib/platform/user-id";

/** Everything of a paper but its bytes. */
export const DOCUMENT_COLUMNS = {
  ...{ id: true, kind: true, name: true, fileName: true, mediaType: true, sizeBytes: true },
  ...{ createdAt: true, retiredAt: true, careerGoal: { select: { id: true, title: true } } },
} satisfies Prisma.DocumentSelect;

/** How a paper is called, with its version among those of its name. */
export async function nameOf(client: Tx, userId: UserId, documentId: string): Promise<string | null> {
  const document = await client.document.findFirst({
    where: { id: documentId, userId },
    select: { kind: true, name: true },
  });
  if (!document) return null;
  const versions = await client.document.findMany({
    where: { userId, kind: document.kind, name: document.name },
    select: { id: true, kind: true, name: true, createdAt: true },
  });
  return versionName(document.name, versionsOf(versions).get(documentId) ?? 1);
}
