import "server-only";
import { writeDocument } from "@/lib/domain/message/own/document";
import type { OwnTemplate } from "@/lib/domain/message/own/own-template";
import { templateRetired } from "@/lib/domain/timeline/kinds/template-retired";
import { wordingRetired } from "@/lib/domain/timeline/kinds/wording-retired";
import { database } from "@/lib/platform/db";
import type { UserId } from "@/lib/platform/user-id";
import { type KeptWording, loadKnownWordings, loadTemplates, loadWordings } from "./records";

export type OwnWordsRoom = {
  wordings: KeptWording[];
  templates: OwnTemplate[];
  known: { id: string; tag: string; text: string }[];
};

/** All that a person has worded for themselves. */
export async function readWordings(userId: UserId): Promise<OwnWordsRoom> {
  const [wordings, templates, known] = await Promise.all([
    loadWordings(database(), userId),
    loadTemplates(database(), userId),
    loadKnownWordings(database(), userId),
  ]);
  return { wordings, templates, known };
}

/** A template that is in use; null when it is not theirs. */
export async function findTemplate(userId: UserId, templateId: string): Promise<OwnTemplate | null> {
  const templates = await loadTemplates(database(), userId);
  return templates.find(({ id }) => id === templateId) ?? null;
}

/** What an entry tells to have been removed, by its own words; null when it was put back, or is not theirs. */
export async function findRetired(
  userId: UserId,
  entryId: string,
): Promise<{ entryId: string; label: string } | null> {
  const kinds = [wordingRetired.kind, templateRetired.kind];
  const entry = await database().timelineEntry.findFirst({
    where: { id: entryId, userId, kind: { in: kinds }, undoneBy: { none: {} } },
    select: { kind: true, facts: true },
  });
  if (!entry) return null;
  const label =
    entry.kind === templateRetired.kind
      ? templateRetired.facts.parse(entry.facts).name
      : wordingRetired.facts.parse(entry.facts).text;
  return { entryId, label };
}

/** Everything of it as a document that an import reads. */
export async function exportWordings(userId: UserId): Promise<string> {
  const { wordings, templates } = await readWordings(userId);
  return writeDocument({ wordings, templates });
}
