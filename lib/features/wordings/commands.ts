import type * as z from "zod";
import { sentenceKey } from "@/lib/domain/check/known-sentences";
import { LOCALES } from "@/lib/domain/message/locales";
import { type Setting, settingOf } from "@/lib/domain/message/occasion";
import { MOST_TEMPLATES, MOST_WORDINGS, planImport } from "@/lib/domain/message/own/document";
import { templateParts, templateProblems } from "@/lib/domain/message/own/make-template";
import type { NewTemplate } from "@/lib/domain/message/own/own-template";
import { unsigned } from "@/lib/domain/message/own/signed";
import { withHoles } from "@/lib/domain/message/own/with-holes";
import { tidied, wordingProblem } from "@/lib/domain/message/own/wording";
import type { OwnWording } from "@/lib/domain/message/own-wording";
import { templateKept } from "@/lib/domain/timeline/kinds/template-kept";
import { templateRetired } from "@/lib/domain/timeline/kinds/template-retired";
import { wordingKept } from "@/lib/domain/timeline/kinds/wording-kept";
import { wordingRetired } from "@/lib/domain/timeline/kinds/wording-retired";
import { wordingsImported } from "@/lib/domain/timeline/kinds/wordings-imported";
import { factsOf, type Letter, loadLetter } from "@/lib/features/messages/records";
import { record } from "@/lib/features/timeline/commands";
import type { Work } from "@/lib/platform/action";
import { toJson } from "@/lib/platform/db/json";
import { err, ok, type Result } from "@/lib/result";
import { loadTemplates, loadWordings } from "./records";
import type {
  confirmForm,
  forgetForm,
  importForm,
  keepForm,
  keepTemplateForm,
  retireTemplateForm,
  retireWordingForm,
  templateForm,
  wordingForm,
} from "./schema";

/** Keeps a part of a letter as it stands there now, names and the like made holes. What is there already stays one. */
export async function keepWording(
  work: Work,
  { messageId, tag, text, scope }: z.output<typeof keepForm>,
): Promise<Result<null, "not-found" | "not-usable" | "too-many">> {
  const letter = await loadLetter(work.tx, work.userId, messageId, work.now);
  if (!letter) return err("not-found");
  const setting = settingFor(letter);
  const wording = {
    ...{ tag, language: setting.language, kind: scope === "kind" ? letter.message.kind : null },
    text: tidied(tag, unsigned(withHoles(text, setting.occasion.phrases))),
  };
  const problem = wordingProblem(wording);
  return problem === null ? addWording(work, wording) : err("not-usable", { text: problem });
}

export async function saveWording(
  work: Work,
  { wordingId, ...wording }: z.output<typeof wordingForm>,
): Promise<Result<null, "not-found" | "too-many">> {
  const { tx, userId } = work;
  if (!wordingId) return addWording(work, wording);
  const standing = await tx.wording.findFirst({ where: { id: wordingId, userId, retiredAt: null } });
  if (!standing) return err("not-found");
  if (isSame(wording, standing)) return ok(null);
  await tx.wording.update({ where: { id_userId: { id: wordingId, userId } }, data: wording });
  await record(work, wordingKept, { facts: { wordingId, tag: wording.tag, text: wording.text } });
  return ok(null);
}

async function addWording(work: Work, wording: OwnWording): Promise<Result<null, "too-many">> {
  const { tx, userId } = work;
  const own = await loadWordings(tx, userId);
  if (own.some((each) => isSame(wording, each))) return ok(null);
  if (own.length >= MOST_WORDINGS) return err("too-many");
  const wordingId = await writeWording(work, wording);
  await record(work, wordingKept, { facts: { wordingId, tag: wording.tag, text: wording.text } });
  return ok(null);
}

type Worded = { kind: string | null; tag: string; language: string; text: string };

const isSame = (a: Worded, b: Worded): boolean =>
  a.kind === b.kind && a.tag === b.tag && a.language === b.language && a.text === b.text;

/** Takes a wording out of use; gives the entry that taking it back goes by. */
export async function retireWording(
  work: Work,
  { wordingId }: z.output<typeof retireWordingForm>,
): Promise<Result<{ entryId: string }, "not-found">> {
  const { tx, userId, now } = work;
  const wording = await tx.wording.findFirst({ where: { id: wordingId, userId, retiredAt: null } });
  if (!wording) return err("not-found");
  await tx.wording.update({ where: { id_userId: { id: wordingId, userId } }, data: { retiredAt: now } });
  const { tag, text } = wording;
  return ok({ entryId: await record(work, wordingRetired, { facts: { wordingId, tag, text } }) });
}

/** Brings a wording back: what taking back its removal needs. */
export async function restoreWording({ tx, userId }: Work, wordingId: string): Promise<void> {
  await tx.wording.update({ where: { id_userId: { id: wordingId, userId } }, data: { retiredAt: null } });
}

/** Keeps a letter as it stands as a template: what was chosen for it becomes a hole. */
export async function keepTemplate(
  work: Work,
  { messageId, name }: z.output<typeof keepTemplateForm>,
): Promise<Result<{ templateId: string }, "not-found" | "not-usable" | "too-many">> {
  const letter = await loadLetter(work.tx, work.userId, messageId, work.now);
  if (!letter) return err("not-found");
  const { kind, parts, composed, subject } = letter.message;
  const setting = settingFor(letter);
  const { occasion, language } = setting;
  const isOurSubject = subject === setting.subject(occasion);
  const template = {
    ...{ name, kind, language },
    subject: isOurSubject ? "" : withHoles(subject, occasion.phrases),
    parts: templateParts(parts, composed, occasion.phrases),
  };
  const [problem] = templateProblems(template).values();
  return problem === undefined ? addTemplate(work, template) : err("not-usable", { name: problem });
}

export async function saveTemplate(
  work: Work,
  { templateId, ...template }: z.output<typeof templateForm>,
): Promise<Result<{ templateId: string }, "not-found" | "too-many">> {
  const { tx, userId } = work;
  if (!templateId) return addTemplate(work, template);
  const standing = await tx.template.findFirst({ where: { id: templateId, userId, retiredAt: null } });
  if (!standing) return err("not-found");
  const data = { ...template, parts: toJson(template.parts) };
  await tx.template.update({ where: { id_userId: { id: templateId, userId } }, data });
  await record(work, templateKept, { facts: { templateId, name: template.name } });
  return ok({ templateId });
}

async function addTemplate(
  work: Work,
  template: NewTemplate,
): Promise<Result<{ templateId: string }, "too-many">> {
  const { tx, userId } = work;
  if ((await loadTemplates(tx, userId)).length >= MOST_TEMPLATES) return err("too-many");
  const templateId = await writeTemplate(work, template);
  await record(work, templateKept, { facts: { templateId, name: template.name } });
  return ok({ templateId });
}

/** Takes a template out of use; letters that were written from it stay. Gives the entry to take that back by. */
export async function retireTemplate(
  work: Work,
  { templateId }: z.output<typeof retireTemplateForm>,
): Promise<Result<{ entryId: string }, "not-found">> {
  const { tx, userId, now } = work;
  const template = await tx.template.findFirst({ where: { id: templateId, userId, retiredAt: null } });
  if (!template) return err("not-found");
  await tx.template.update({ where: { id_userId: { id: templateId, userId } }, data: { retiredAt: now } });
  return ok({ entryId: await record(work, templateRetired, { facts: { templateId, name: template.name } }) });
}

/** Brings a template back: what taking back its removal needs. */
export async function restoreTemplate({ tx, userId }: Work, templateId: string): Promise<void> {
  await tx.template.update({ where: { id_userId: { id: templateId, userId } }, data: { retiredAt: null } });
}

/** Writes what is new in a document; a mere look is refused, with what the document holds, a line each. */
export async function importWordings(
  work: Work,
  { document, intent }: z.output<typeof importForm>,
): Promise<
  Result<null, "looked" | "nothing-new" | "too-large" | "not-json" | "other-format" | "newer-version">
> {
  const { tx, userId } = work;
  const [wordings, templates] = [await loadWordings(tx, userId), await loadTemplates(tx, userId)];
  const plan = planImport(document, { wordings, templates });
  if (!plan.ok) return plan;
  const { added, news, known, problems } = plan.value;
  const isLook = intent === "look" && news.length + known.length + problems.length > 0;
  if (isLook) return err("looked", linesOf({ news, known, unreadable: problems }));
  if (news.length === 0) return err("nothing-new");
  // The first of a document is the newest, and the newest is the one that was written last.
  for (const wording of added.wordings.toReversed()) await writeWording(work, wording);
  for (const template of added.templates) await writeTemplate(work, template);
  const facts = { wordings: added.wordings.length, templates: added.templates.length };
  await record(work, wordingsImported, { facts });
  return ok(null);
}

const linesOf = (lists: Record<string, readonly string[]>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(lists).flatMap(([name, lines]) => (lines.length > 0 ? [[name, lines.join("\n")]] : [])),
  );

/** Remembers that a sentence is a part which the check asked after, so that it is known in other letters as well. */
export async function confirmPart(
  work: Work,
  { messageId, tag, sentence }: z.output<typeof confirmForm>,
): Promise<Result<null, "not-found" | "no-words">> {
  const { tx, userId, now, newId } = work;
  const letter = await loadLetter(tx, userId, messageId, now);
  if (!letter) return err("not-found");
  const text = sentenceKey(sentence, settingFor(letter).occasion.facts);
  if (text === "") return err("no-words", { sentence: "Choose the sentence that says it." });
  await tx.knownWording.upsert({
    where: { userId_tag_text: { userId, tag, text } },
    create: { id: newId(), userId, tag, text, createdAt: now },
    update: {},
  });
  return ok(null);
}

export async function forgetPart(
  { tx, userId }: Work,
  { knownId }: z.output<typeof forgetForm>,
): Promise<Result<null, "not-found">> {
  const { count } = await tx.knownWording.deleteMany({ where: { id: knownId, userId } });
  return count === 0 ? err("not-found") : ok(null);
}

function settingFor({ message: { kind, choices, recipientName }, occasion }: Letter): Setting {
  const facts = factsOf(occasion, recipientName, choices);
  return settingOf({ kind, facts, choices, locale: LOCALES[choices.language] });
}

async function writeWording({ tx, userId, now, newId }: Work, wording: OwnWording): Promise<string> {
  const { kind, tag, language, text } = wording;
  const id = newId();
  await tx.wording.create({ data: { id, userId, kind, tag, language, text, createdAt: now } });
  return id;
}

async function writeTemplate({ tx, userId, now, newId }: Work, template: NewTemplate): Promise<string> {
  const { name, kind, language, subject, parts } = template;
  const id = newId();
  const data = { id, userId, name, kind, language, subject, parts: toJson(parts), createdAt: now };
  await tx.template.create({ data });
  return id;
}
