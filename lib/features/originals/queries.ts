import "server-only";
import type { InvitationSource } from "@/lib/domain/capture/proposal";
import { database } from "@/lib/platform/db";
import { safeHtml } from "@/lib/platform/mail/safe-html";
import type { UserId } from "@/lib/platform/user-id";
import { type MailHeaders, toHeaders, toSource } from "./records";

export type Original = {
  id: string;
  text: string;
  headers: MailHeaders | null;
  /** What the reading of facts starts from. */
  source: InvitationSource;
  /** The mail's HTML, made harmless; null when it had none. */
  html: string | null;
  createdAt: Date;
  isLogged: boolean;
};

/** What arrived, as it may be shown; null when it is not theirs. */
export async function readOriginal(userId: UserId, originalId: string): Promise<Original | null> {
  const row = await database().original.findFirst({
    where: { id: originalId, userId, discardedAt: null },
    select: {
      id: true,
      text: true,
      html: true,
      mail: true,
      createdAt: true,
      invitation: { select: { id: true } },
    },
  });
  if (!row) return null;
  const { id, text, html, createdAt, invitation } = row;
  const headers = toHeaders(row.mail);
  return {
    ...{ id, text, createdAt, headers, source: toSource(text, headers) },
    html: html === null ? null : safeHtml(html),
    isLogged: invitation !== null,
  };
}

export type WaitingOriginal = { id: string; title: string; createdAt: Date };

/** What was handed in but not logged yet, the newest first. */
export async function listWaitingOriginals(userId: UserId): Promise<WaitingOriginal[]> {
  const rows = await database().original.findMany({
    where: { userId, invitation: null, discardedAt: null },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 10,
    select: { id: true, text: true, mail: true, createdAt: true },
  });
  return rows.map(({ text, mail, ...row }) => ({
    ...row,
    title: toHeaders(mail)?.subject || firstLine(text),
  }));
}

const firstLine = (text: string): string =>
  text.trim().split(/\r?\n/, 1)[0]?.slice(0, 80) || "Without a subject";
