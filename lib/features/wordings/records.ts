import { LANGUAGES } from "@/lib/domain/message/choices";
import { isKindCode, type KindCode } from "@/lib/domain/message/kinds";
import type { OwnTemplate } from "@/lib/domain/message/own/own-template";
import type { OwnWording } from "@/lib/domain/message/own-wording";
import { PART_TAGS } from "@/lib/domain/message/part";
import { partsSchema } from "@/lib/domain/message/schema";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/db/client/client";
import type { UserId } from "@/lib/platform/user-id";

/** A wording of the person's own, as it is kept. */
export type KeptWording = OwnWording & { id: string };

/** The person's own wordings, the newest first; what this version cannot read is left out. */
export async function loadWordings(client: Tx, userId: UserId): Promise<KeptWording[]> {
  const rows = await client.wording.findMany({
    where: { userId, retiredAt: null },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { id: true, kind: true, tag: true, language: true, text: true },
  });
  return rows.flatMap(({ id, kind, tag, language, text }) => {
    const known = {
      kind: kind !== null && isKindCode(kind) ? kind : null,
      tag: PART_TAGS.find((each) => each === tag),
      language: LANGUAGES.find((each) => each === language),
    };
    const isReadable = (kind === null || known.kind !== null) && known.tag && known.language;
    return isReadable && known.tag && known.language
      ? [{ id, kind: known.kind, tag: known.tag, language: known.language, text }]
      : [];
  });
}

const TEMPLATE_COLUMNS = {
  ...{ id: true, name: true, kind: true, language: true, subject: true, parts: true },
} satisfies Prisma.TemplateSelect;

type TemplateRow = Prisma.TemplateGetPayload<{ select: typeof TEMPLATE_COLUMNS }>;

/** The person's own templates by name, of one kind of message or of all; what this version cannot read is left out. */
export async function loadTemplates(client: Tx, userId: UserId, kind?: KindCode): Promise<OwnTemplate[]> {
  const rows = await client.template.findMany({
    where: { userId, retiredAt: null, ...(kind ? { kind } : {}) },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: TEMPLATE_COLUMNS,
  });
  return rows.flatMap((row) => toTemplate(row) ?? []);
}

function toTemplate({ kind, language, parts, ...row }: TemplateRow): OwnTemplate | null {
  const known = LANGUAGES.find((each) => each === language);
  const read = partsSchema.safeParse(parts);
  return isKindCode(kind) && known && read.success
    ? { ...row, kind, language: known, parts: read.data }
    : null;
}

/** Sentences of which the person said that they are a part that the check asked after, the newest first. */
export const loadKnownWordings = (
  client: Tx,
  userId: UserId,
): Promise<{ id: string; tag: string; text: string }[]> =>
  client.knownWording.findMany({
    where: { userId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { id: true, tag: true, text: true },
  });
