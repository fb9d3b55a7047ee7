import { randomUUID } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { CalendarEvent } from "@/lib/domain/capture/calendar-event";
import type { Page } from "@/lib/domain/capture/page";
import { writeDocument } from "@/lib/domain/message/own/document";
import { assemble, type Table } from "@/lib/domain/tables/table";
import { invitationLogged } from "@/lib/domain/timeline/kinds/invitation-logged";
import { merged } from "@/lib/domain/timeline/kinds/merged";
import { changeProfile } from "@/lib/features/account/commands";
import { makeSome, takeBackSome } from "@/lib/features/bringing-in/commands";
import { keepBundle } from "@/lib/features/bundles/commands";
import { EMPTY } from "@/lib/features/bundles/records";
import { noteSkills, retireCareerGoal, saveCareerGoal } from "@/lib/features/career-goals/commands";
import { careerGoalForm } from "@/lib/features/career-goals/schema";
import { changeTicked } from "@/lib/features/changes/commands";
import { tickForm } from "@/lib/features/changes/schema";
import { retireCriterion, saveCriterion } from "@/lib/features/criteria/commands";
import { criterionForm } from "@/lib/features/criteria/schema";
import { noteDecision, reviewDecision } from "@/lib/features/decisions/commands";
import { noteForm, reviewForm } from "@/lib/features/decisions/schema";
import { keepDocument, retireDocument } from "@/lib/features/documents/commands";
import { makeFeed } from "@/lib/features/feeds/commands";
import { finishFollowUp } from "@/lib/features/follow-ups/commands";
import type { Sending } from "@/lib/features/handing-in/schema";
import { goOnWithImport } from "@/lib/features/importing/commands";
import { keepTable, redoImport, startImport, undoImport } from "@/lib/features/imports/commands";
import { saveInterview } from "@/lib/features/interviews/commands";
import { interviewForm } from "@/lib/features/interviews/schema";
import { correctFacts } from "@/lib/features/invitations/commands";
import { correctForm } from "@/lib/features/invitations/schema";
import { saveJudging } from "@/lib/features/judging/commands";
import { judgingForm } from "@/lib/features/judging/schema";
import { removeLink, saveLink } from "@/lib/features/links/commands";
import { linkForm } from "@/lib/features/links/schema";
import { saveManner } from "@/lib/features/manner/commands";
import { mannerForm } from "@/lib/features/manner/schema";
import { mergeInto, splitOpportunity } from "@/lib/features/merging/commands";
import { removeNote, saveNote } from "@/lib/features/notes/commands";
import { noteForm as writtenNote } from "@/lib/features/notes/schema";
import { acceptOffer, noteOffer } from "@/lib/features/offers/commands";
import {
  discardOriginal,
  keepCalendar,
  keepMail,
  keepPage,
  keepText,
} from "@/lib/features/originals/commands";
import { savePreferences } from "@/lib/features/preferences/commands";
import { preferencesForm } from "@/lib/features/preferences/schema";
import {
  addTask,
  keepEvidence,
  noteReflection,
  removeEvidence,
  removePractice,
  removeTask,
  savePractice,
  tickTask,
} from "@/lib/features/prepare/commands";
import { practiceForm } from "@/lib/features/prepare/schema";
import { planRemoval } from "@/lib/features/removal/commands";
import { mergeTags, removeTag, saveTag } from "@/lib/features/tags/commands";
import { removeView, saveView } from "@/lib/features/views/commands";
import { viewForm } from "@/lib/features/views/schema";
import {
  confirmPart,
  retireTemplate,
  retireWording,
  saveTemplate,
  saveWording,
} from "@/lib/features/wordings/commands";
import { confirmForm, templateForm, wordingForm } from "@/lib/features/wordings/schema";
import type { Work } from "@/lib/platform/action";
import { openSession } from "@/lib/platform/auth/sessions";
import { fileOf } from "@/lib/platform/db/beside";
import { copiesOf, copyName } from "@/lib/platform/db/copies";
import type { ReadMail } from "@/lib/platform/mail/read-eml";
import { ok } from "@/lib/result";
import { done, later, type Scene } from "../scene";
import { accept, answer, decline, logOne, makeCriteria, startLetter } from "../steps";
import { makeHerPeople } from "./hers-people";

/** Ids of everything that somebody has, and of it in every state that a query or a command asks for. */
export type Hers = Awaited<ReturnType<typeof makeHers>>;

/** A mail as it is read, with `word` in every text. */
export const mailOf = (word: string): ReadMail => ({
  ...{ subject: `Invitation ${word}`, text: `We invite you: ${word}`, html: `<p>We invite you: ${word}</p>` },
  ...{ from: { name: word, address: `${word}@acme.example` }, to: null, replyTo: null, attached: null },
  ...{ date: "2026-11-20T09:00:00+01:00", messageId: `<${word}@acme.example>`, inReplyTo: null },
  attachments: [{ index: 0, name: `${word}.txt`, contentType: "text/plain", sizeBytes: word.length }],
  ...{ references: [], events: [] },
});

/** That mail as a file that was handed in. */
export const mailFileOf = (word: string) => {
  const parts = [
    `Subject: Invitation ${word}\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n`,
    `--b\nContent-Type: text/plain\n\nWe invite you: ${word}`,
    `--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename="${word}.txt"\n\n${word}\n--b--\n`,
  ];
  const bytes = new TextEncoder().encode(parts.join("\n"));
  return { name: `${word}.eml`, bytes, mail: mailOf(word) };
};

/** An event of a calendar, with `word` in every text. */
export const eventOf = (word: string): CalendarEvent => ({
  ...{ uid: `${word}@acme.example`, sequence: 0, method: "REQUEST", status: "confirmed" },
  ...{ start: "2026-12-03T10:00:00+01:00", end: "2026-12-03T11:00:00+01:00", timeZone: "Europe/Berlin" },
  ...{ recurrenceOf: null, repeats: [], url: null, attendees: [] },
  ...{ summary: `Interview ${word}`, description: word, location: word },
  organiser: { name: word, address: `${word}@acme.example` },
});

/** The page of a posting, with `word` in every text. */
export const pageOf = (word: string): Page => ({
  ...{ url: `https://jobs.example/${word}?utm_source=mail`, canonicalUrl: null, title: `Planner, ${word}` },
  ...{ language: "en", postings: [], meta: {}, text: `We look for a planner: ${word}` },
});

/** How opportunities are judged, as the form sends it. */
export const judgingFields = {
  ...{ interviewFloor: "35", interviewBar: "55", offerFloor: "50", offerBar: "65" },
  ...{ rates: "USD 0.92", weeklyHours: "8", hoursEach: "3" },
};

/** How somebody writes, as the form sends it. */
export const preferenceFields = { theme: "dark", silenceDays: "30", notifies: "yes" };

export const mannerFields = { tone: "formal", region: "US", language: "en", address: "polite" };

/** An export with one wording, as an import reads it. */
export const importable = (word: string): string =>
  writeDocument({
    wordings: [{ kind: null, tag: "wishes", language: "en", text: `All the best, ${word}.` }],
    templates: [],
  });

/** Gives a person one of everything, with `word` in every text that can hold one. */
export async function makeHers(scene: Scene, word: string) {
  await done(scene, changeProfile, { name: `Somebody ${word}`, timeZone: "Europe/Berlin" });
  const criteria = await makeHerCriteria(later(scene, 1), word);
  const opportunities = await makeHerOpportunities(later(scene, 20), word);
  const careerGoals = await makeHerCareerGoals(later(scene, 40), word, opportunities.opportunityId);
  await done(later(scene, 49), saveJudging, judgingForm.parse(judgingFields));
  const words = await makeHerWords(later(scene, 60), word, opportunities.draftId);
  const bytes = new TextEncoder().encode(word);
  const calendar = { name: `${word}.ics`, bytes, events: [eventOf(word)] };
  const waiting = await done(later(scene, 50), keepMail, { ...mailFileOf(word), calendars: [calendar] });
  await done(later(scene, 51), keepText, { text: `Another text, ${word}` });
  await done(later(scene, 52), keepCalendar, calendar);
  const html = new TextEncoder().encode(`<p>${word}</p>`);
  await done(later(scene, 53), keepPage, { name: null, bytes: html, page: pageOf(word) });
  return {
    word,
    ...criteria,
    ...opportunities,
    ...careerGoals,
    ...words,
    ...(await makeHerImports(later(scene, 70), word)),
    ...(await makeHerSheet(later(scene, 80), word, careerGoals.careerGoalId)),
    ...(await makeHerPeople(later(scene, 95), word)),
    ...(await makeHerPreparation(later(scene, 110), word, { ...careerGoals, ...opportunities })),
    ...(await openHerSession(scene, word)),
    ...(await makeHerBundles(later(scene, 90), word)),
    ...(await makeHerLists(later(scene, 80), word, opportunities.opportunityId)),
    originalId: waiting.id,
    sendingKey: await noteSending(scene, {
      kept: [{ id: waiting.id, name: word }],
      imports: [],
      refused: [],
    }),
    asideAt: await putOneAside(later(scene, 54), word),
  };
}

/** Tags in use, one that was removed and one that was merged; a view, and one that was removed; and what one press did. */
async function makeHerLists(scene: Scene, word: string, opportunityId: string) {
  const tag = async (name: string) => (await done(scene, saveTag, { name })).id;
  const [tagId, otherTagId] = [await tag(`Tag ${word}`), await tag(`Other ${word}`)];
  const [mergedTagId, removedTagId] = [await tag(`Merged ${word}`), await tag(`Gone ${word}`)];
  await done(scene, mergeTags, { tagId: mergedTagId, into: tagId });
  const removedTag = await done(scene, removeTag, { tagId: removedTagId });
  for (const name of [`Gone ${word}`, `View ${word}`])
    await done(scene, saveView, viewForm.parse({ name, query: `company=${word}` }));
  const { db, userId } = scene;
  const view = (name: string) => db.savedView.findFirstOrThrow({ where: { userId, name } });
  const removedView = await done(scene, removeView, { viewId: (await view(`Gone ${word}`)).id });
  const ticked = tickForm.parse({ opportunity: opportunityId, intent: "tag", tag: tagId });
  const result = await done(scene, changeTicked, ticked);
  await db.receipt.create({ data: { userId, key: result.key, result, createdAt: scene.now } });
  return {
    ...{ tagId, otherTagId, mergedTagId, removedTagId, changeKey: result.key },
    viewId: (await view(`View ${word}`)).id,
    removedTagEntryId: removedTag.entryId,
    removedViewEntryId: removedView.entryId,
  };
}

/** Notes what became of a sending, as answering it does; gives the key it is found by. */
async function noteSending({ db, userId, now }: Scene, result: Sending): Promise<string> {
  const { key } = await db.receipt.create({ data: { userId, key: randomUUID(), result, createdAt: now } });
  return key;
}

async function putOneAside(scene: Scene, word: string): Promise<Date> {
  const { id: originalId } = await done(scene, keepText, { text: `Put aside, ${word}` });
  return new Date((await done(scene, discardOriginal, { originalId })).at);
}

/** One that only rules out and was once different, two goals, one that was taken out, and one that a text answers. */
async function makeHerCriteria(scene: Scene, word: string) {
  const own = { attribute: word, unit: word };
  await makeCriteria(scene, [
    { kind: "number", label: `Pay ${word}`, ...own, "must.direction": "at-least", "must.limit": "50" },
    { kind: "scale", label: `Growth ${word}`, attribute: word, "want.better": "more", "ask.text": word },
    {
      kind: "choice",
      label: levelOf(word),
      attribute: word,
      options: `high ${word}\nlow`,
      "want.points": "100\n0",
    },
    { kind: "boolean", label: `Gone ${word}`, attribute: word, "must.accept": "yes" },
    { kind: "boolean", label: `Visa sponsorship ${word}`, attribute: word, "must.accept": "yes" },
  ]);
  const { db, userId } = scene;
  const made = await db.criterion.findMany({ where: { userId }, orderBy: { createdAt: "asc" } });
  const [limitId = "", goalId = "", lowGoalId = "", retiredId = ""] = made.map(({ id }) => id);
  const limit = {
    kind: "number",
    label: `Pay ${word}`,
    ...own,
    "must.direction": "at-least",
    "must.limit": "52",
  };
  await done(later(scene, 8), saveCriterion, criterionForm.parse({ ...limit, criterionId: limitId }));
  const removed = await done(later(scene, 9), retireCriterion, { criterionId: retiredId });
  return { limitId, goalId, lowGoalId, retiredId, removedEntryId: removed.entryId };
}

const levelOf = (word: string) => `Level ${word}`;

/** One that is answered, one with a letter begun, one taken, and two declined, whose follow-ups wait and are done. */
async function makeHerOpportunities(scene: Scene, word: string) {
  const at = (minutes: number) => later(scene, minutes);
  const { db, userId } = scene;
  const mail = await done(scene, keepMail, mailFileOf(word));
  const invitation = { company: `Company ${word}`, place: word, contactName: `Elena ${word}` };
  const opportunityId = await logOne(scene, { ...invitation, role: `Planner ${word}`, originalId: mail.id });
  const invited = (role: string) => {
    const due = { contactEmail: `${word}@acme.example`, answerBy: at(9000).now };
    return logOne(at(1), {
      ...invitation,
      ...due,
      role: `${role} ${word}`,
      text: `An interview, ${role} ${word}\n\nWe sponsor visas, as ${word} knows.`,
    });
  };
  await answer(at(2), opportunityId, { [`Pay ${word}`]: { "value.min": "60", evidence: word } });
  await answer(at(3), opportunityId, { [levelOf(word)]: { value: [`high ${word}`] } });
  const draftId = await startLetter(at(4), await invited("Writer"));
  await accept(at(5), await invited("Taker"));
  await decline(at(6), await invited("Finisher"), { reasons: ["timing"], feedback: word });
  const reviewedDecisionId = await reviewHers(at(9), word);
  const { id: doneFollowUpId } = await db.followUp.findFirstOrThrow({ where: { userId } });
  await done(at(10), finishFollowUp, { followUpId: doneFollowUpId });
  const offeredId = await invited("Offered");
  await done(at(10), correctFacts, factsOf(word, offeredId));
  await done(at(10), noteOffer, { opportunityId: offeredId, channel: "phone", answerBy: null });
  const takenId = await invited("Accepter");
  await done(at(10), noteOffer, { opportunityId: takenId, channel: "phone", answerBy: null });
  await done(at(10), acceptOffer, { opportunityId: takenId });
  const scriptId = await startLetter(at(10), offeredId, "ask-before-deciding");
  await done(at(10), makeFeed, { detail: "full" });
  await done(at(10), savePreferences, preferencesForm.parse(preferenceFields));
  await done(at(10), saveManner, mannerForm.parse({ ...mannerFields, signature: `Tel. ${word}` }));
  const sentId = await decline(at(11), await invited("Decliner"), { reasons: ["timing"], feedback: word });
  const followUp = await db.followUp.findFirstOrThrow({ where: { userId, status: "waiting" } });
  const declined = { userId, kind: "declined", opportunityId: followUp.opportunityId };
  const logged = { userId, kind: invitationLogged.kind, opportunityId };
  const { facts } = await db.timelineEntry.findFirstOrThrow({ where: logged });
  return {
    ...{ opportunityId, draftId, sentId, offeredId, scriptId, reviewedDecisionId },
    ...{ doneFollowUpId, followUpId: followUp.id, dueAt: followUp.dueAt, declinedId: followUp.opportunityId },
    filed: invitationLogged.facts.parse(facts).filed,
    offerInvitationId: (await db.invitation.findFirstOrThrow({ where: { userId, kind: "offer" } })).id,
    companyId: (await db.company.findFirstOrThrow({ where: { userId } })).id,
    decisionId: (await db.decision.findFirstOrThrow({ where: { userId, choice: "accept" } })).id,
    entryId: (await db.timelineEntry.findFirstOrThrow({ where: declined })).id,
    revision: (await db.message.findFirstOrThrow({ where: { id: draftId } })).revision,
    proposalId: (await db.answer.findFirstOrThrow({ where: { userId, proposal: "waiting" } })).id,
    seenAnswer: (await db.answer.findFirstOrThrow({ where: { userId }, orderBy: { createdAt: "desc" } })).id,
  };
}

/** Facts of the one that was offered, with `word` in every text. */
const factsOf = (word: string, opportunityId: string) =>
  correctForm.parse({
    ...{ opportunityId, company: `Company ${word}`, role: `Offered ${word}`, place: word },
    ...{ contactName: `Elena ${word}`, contactEmail: `${word}@acme.example` },
    ...{ agency: `Agency ${word}`, postingUrl: `https://jobs.example/${word}` },
    ...{ referrer: `Jonas ${word}`, viaAgency: "yes", goodCause: `Because ${word}` },
  });

/** Notes what is behind the decline that was made last, and looks back on it; gives its id. */
async function reviewHers(scene: Scene, word: string): Promise<string> {
  const where = { userId: scene.userId, choice: "decline" };
  const { id: decisionId } = await scene.db.decision.findFirstOrThrow({ where });
  const noted = { ownReasons: word, sure: "80", mood: "calm", doubt: word, tripwire: word };
  await done(scene, noteDecision, noteForm.parse({ decisionId, ...noted }));
  const looked = { decisionId, wasRight: "yes", outcome: word };
  await done(later(scene, 1), reviewDecision, reviewForm.parse(looked));
  return decisionId;
}

/** One with two skills, of which the opportunity would build the first, and one that was taken out. */
async function makeHerCareerGoals(scene: Scene, word: string, opportunityId: string) {
  const { db, userId } = scene;
  const add = (minutes: number, title: string, skills: string) =>
    done(later(scene, minutes), saveCareerGoal, careerGoalForm.parse({ title, skills }));
  await add(0, `Lead ${word}`, `Hiring ${word}\nBudgets ${word}`);
  await add(1, `Gone ${word}`, "");
  const made = await db.careerGoal.findMany({ where: { userId }, orderBy: { createdAt: "asc" } });
  const [careerGoalId = "", retiredCareerGoalId = ""] = made.map(({ id }) => id);
  await done(later(scene, 2), retireCareerGoal, { careerGoalId: retiredCareerGoalId });
  const skills = await db.skill.findMany({ where: { userId }, orderBy: { id: "asc" } });
  const [skillId = "", otherSkillId = ""] = skills.map(({ id }) => id);
  await done(later(scene, 3), noteSkills, { opportunityId, skill: [skillId] });
  return { careerGoalId, retiredCareerGoalId, skillId, otherSkillId };
}

/** A wording and a template that are in use, one of each that was removed, and a sentence that the check knows. */
async function makeHerWords(scene: Scene, word: string, messageId: string) {
  const { db, userId } = scene;
  for (const text of [`Gone, ${word}.`, `Many thanks, ${word}.`])
    await done(scene, saveWording, wordingForm.parse({ kind: "", tag: "thanks", text }));
  for (const name of [`Gone ${word}`, `Plain ${word}`]) {
    const template = { kind: "decline-interview", language: "en", name, subject: `About ${word}` };
    const parts = { "part.1.tag": "decision", "part.1.text": `I decline, ${word}.`, "part.2.text": "{door}" };
    await done(scene, saveTemplate, templateForm.parse({ ...template, ...parts }));
  }
  const wordings = await db.wording.findMany({ where: { userId }, orderBy: { id: "asc" } });
  const templates = await db.template.findMany({ where: { userId }, orderBy: { id: "asc" } });
  const [retiredWordingId = "", wordingId = ""] = wordings.map(({ id }) => id);
  const [retiredTemplateId = "", templateId = ""] = templates.map(({ id }) => id);
  const removed = await done(later(scene, 1), retireWording, { wordingId: retiredWordingId });
  await done(later(scene, 2), retireTemplate, { templateId: retiredTemplateId });
  const sentence = `Good of you, ${word}.`;
  await done(scene, confirmPart, confirmForm.parse({ messageId, rule: "thanks", sentence }));
  return {
    ...{ wordingId, retiredWordingId, removedWordingEntryId: removed.entryId },
    ...{ templateId, retiredTemplateId },
    knownId: (await db.knownWording.findFirstOrThrow({ where: { userId } })).id,
  };
}

/** A table with one row that would be made, doubtful, and one that cannot be, with `word` in every text. */
export function tableFor(word: string): Table {
  const status = `Second base, ${word}`;
  const headings = ["Company", "Role", "Link", "Stage", "Date applied", "Notes"];
  const good = [
    `Company ${word}`,
    `Importer ${word}`,
    `https://list.example/${word}`,
    status,
    "2026-02-03",
    word,
  ];
  const rows = [headings, good, [`Company ${word}`]].map((cells, at) => ({ line: at + 1, cells }));
  const table = assemble([{ name: `${word}.csv`, unit: "line", rows }]);
  if (!table.ok) throw new Error(table.reason);
  return table.value;
}

/** Which column holds what, as the form sends it. */
export const mappingFields = { "field.company": "0", "field.role": "1" };

/** One import in each of the states in which something can be done with it. */
async function makeHerImports(scene: Scene, word: string) {
  const { userId } = scene;
  const checked = async (name: string) => {
    const table = tableFor(`${word} ${name}`);
    const { importId } = await done(scene, keepTable, { name: `${word}.csv`, table });
    await goOnWithImport(userId, importId);
    return importId;
  };
  const running = async (name: string) =>
    (await done(scene, startImport, { importId: await checked(name) })).importId;
  const finished = async (name: string) => worked(scene, makeSome, await running(name));
  const undoing = async (name: string) =>
    (await done(later(scene, 1), undoImport, { importId: await finished(name) })).importId;
  const undone = async (name: string) => worked(later(scene, 1), takeBackSome, await undoing(name));
  return {
    importId: await finished("once"),
    checkedImportId: await checked("looked at"),
    runningImportId: await running("begun"),
    undoingImportId: await undoing("not wanted"),
    undoneImportId: await undone("taken back"),
    redoingImportId: (await done(later(scene, 2), redoImport, { importId: await undone("wanted") })).importId,
  };
}

/** Works at an import until there is no more to do. */
async function worked(scene: Scene, step: typeof makeSome, importId: string): Promise<string> {
  const command = async (work: Work, id: string) => ok(await step(work, id));
  while (await done(scene, command, importId));
  return importId;
}

/** One with interviews, notes, links and papers; one that another was merged into, and one that was split. */
async function makeHerSheet(scene: Scene, word: string, careerGoalId: string) {
  const { db, userId } = scene;
  const at = (minutes: number) => later(scene, minutes);
  const log = (minutes: number, role: string, more: Parameters<typeof logOne>[1] = {}) =>
    logOne(at(minutes), { company: `Company ${word}`, role: `${role} ${word}`, ...more });
  const sheetId = await log(0, "Timed", { time: [herSlot] });
  await log(1, "Timed", { under: `next:${sheetId}` });
  const invitations = await db.invitation.findMany({
    where: { opportunityId: sheetId, userId },
    orderBy: { id: "asc" },
  });
  const [timedId = "", secondId = ""] = invitations.map(({ id }) => id);
  await accept(at(2), sheetId);
  const interview = { name: `Chat ${word}`, place: word, link: `https://meet.example/${word}` };
  await done(
    at(3),
    saveInterview,
    interviewForm.parse({ ...interviewFields, ...interview, opportunityId: sheetId }),
  );
  for (const body of [`Kept, ${word}`, `Removed, ${word}`])
    await done(at(4), saveNote, writtenNote.parse({ opportunityId: sheetId, body }));
  const [noteId = "", removedNoteId = ""] = (
    await db.note.findMany({ where: { userId }, orderBy: { id: "asc" } })
  ).map(({ id }) => id);
  await done(at(5), removeNote, { noteId: removedNoteId });
  for (const title of [`Team ${word}`, `Gone ${word}`]) {
    const url = `https://team.example/${word}`;
    await done(at(6), saveLink, linkForm.parse({ opportunityId: sheetId, title, url }));
  }
  const [linkId = "", removedLinkId = ""] = (
    await db.link.findMany({ where: { userId }, orderBy: { id: "asc" } })
  ).map(({ id }) => id);
  await done(at(7), removeLink, { linkId: removedLinkId });
  const keep = async (minutes: number, name: string, opportunityId: string) => {
    const bytes = new TextEncoder().encode(word);
    const file = { fileName: `${word}.pdf`, bytes, kind: "resume", careerGoalId, opportunityId } as const;
    return (await done(at(minutes), keepDocument, { ...file, name: `${name} ${word}` })).documentId;
  };
  const [sentDocumentId, documentId] = [await keep(8, "Sent", sheetId), await keep(9, "Kept", "")];
  const retiredDocumentId = await keep(10, "Aside", "");
  await done(at(11), retireDocument, { documentId: retiredDocumentId });
  const [otherId, mergedId] = [await log(12, "Other"), await log(13, "Merged")];
  await done(at(14), mergeInto, { opportunityId: otherId, otherId: mergedId });
  const wholeId = await log(15, "Whole");
  await log(16, "Whole", { under: `next:${wholeId}` });
  const parts = await db.invitation.findMany({
    where: { opportunityId: wholeId, userId },
    orderBy: { id: "asc" },
  });
  const part = { company: `Company ${word}`, role: `Part ${word}`, invitation: [parts[1]?.id ?? ""] };
  const { opportunityId: partId } = await done(at(17), splitOpportunity, { ...part, opportunityId: wholeId });
  const entryOf = (kind: string) =>
    db.timelineEntry.findFirstOrThrow({ where: { userId, kind }, orderBy: { createdAt: "asc" } });
  return {
    ...{ sheetId, timedId, secondId, noteId, removedNoteId, linkId, removedLinkId, otherId, mergedId },
    ...{ sentDocumentId, documentId, retiredDocumentId, wholeId, partId },
    interviewId: (await db.interview.findFirstOrThrow({ where: { userId } })).id,
    datedEntryId: (await entryOf("note-written")).id,
    mergedFacts: merged.facts.parse((await entryOf("merged")).facts),
  };
}

/** A time that is proposed to her, and a meeting as the form sends it. */
export const herSlot = "2026-12-03T10:00:00+01:00";
export const interviewFields = { startsAt: "2026-12-04T10:00", minutes: "60", timeZone: "Europe/Berlin" };

/** An answer, lines of a list, what shows a skill, and practised answers: one of each that stands, one that was removed. */
async function makeHerPreparation(
  scene: Scene,
  word: string,
  { skillId, opportunityId }: { skillId: string; opportunityId: string },
) {
  const { db, userId } = scene;
  const at = (minutes: number) => later(scene, minutes);
  await done(scene, noteReflection, { question: "values", answer: `Honest work, ${word}` });
  for (const label of [`Write to Jonas, ${word}`, `Gone, ${word}`])
    await done(scene, addTask, { list: "network", label });
  const tasks = await db.task.findMany({ where: { userId }, orderBy: { id: "asc" } });
  const [taskId = "", removedTaskId = ""] = tasks.map(({ id }) => id);
  await done(at(1), tickTask, { list: "network", item: "", taskId, done: "yes" });
  await done(at(2), removeTask, { list: "network", item: "", taskId: removedTaskId });
  for (const text of [`Hired four, ${word}`, `Gone, ${word}`])
    await done(at(3), keepEvidence, { skillId, text, url: `https://work.example/${word}` });
  const evidence = await db.skillEvidence.findMany({ where: { userId }, orderBy: { id: "asc" } });
  const [evidenceId = "", removedEvidenceId = ""] = evidence.map(({ id }) => id);
  const removedThere = await done(at(4), removeEvidence, { evidenceId: removedEvidenceId });
  for (const question of [`Why us, ${word}?`, `Gone, ${word}?`]) {
    const practised = { question, answer: `Because, ${word}`, rating: "3", opportunityId };
    await done(at(5), savePractice, practiceForm.parse(practised));
  }
  const practices = await db.practice.findMany({ where: { userId }, orderBy: { id: "asc" } });
  const [practiceId = "", removedPracticeId = ""] = practices.map(({ id }) => id);
  await done(at(6), removePractice, { practiceId: removedPracticeId });
  return {
    ...{ taskId, removedTaskId, evidenceId, removedEvidenceId, practiceId, removedPracticeId },
    reflectionId: (await db.reflection.findFirstOrThrow({ where: { userId } })).id,
    removedHereEntryId: removedThere.entryId,
  };
}

async function openHerSession({ db, userId, now }: Scene, word: string) {
  const sessionKey = await openSession(userId, `Firefox ${word}`, now);
  return { sessionKey, sessionId: (await db.session.findFirstOrThrow({ where: { userId } })).id };
}

/** Archives of which one was brought in and one looked over, and an account that is to be removed. */
async function makeHerBundles(
  scene: Scene,
  word: string,
): Promise<{ bundleId: string; doneBundleId: string }> {
  const { bundleId: doneBundleId } = await done(scene, keepBundle, {
    ...{ bundleId: randomUUID(), name: word, sizeBytes: 1 },
  });
  const note = { table: "Note", key: JSON.stringify([randomUUID()]), fingerprint: Buffer.alloc(16) };
  await scene.db.bundle.update({
    where: { id: doneBundleId },
    data: { status: "done", finishedAt: scene.now, rows: { create: note } },
  });
  const { bundleId } = await done(scene, keepBundle, { bundleId: randomUUID(), name: word, sizeBytes: 1 });
  const report = {
    ...EMPTY,
    tables: { Note: { new: 1, same: 0, differs: 0, refused: 0 } },
    problems: [{ table: "Note", line: 1, problem: word }],
  };
  await scene.db.bundle.update({ where: { id: bundleId }, data: { status: "looked", report } });
  await done(scene, planRemoval, { when: "in-a-week" });
  return { bundleId, doneBundleId };
}

/** A copy of the database that its owner made by hand: its name. */
export async function copyByHand(db: Scene["db"]): Promise<string> {
  const folder = copiesOf(await fileOf(db));
  const name = `${copyName("backup", new Date("2026-01-01T00:00:00Z"))}.db`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, name), "");
  return name;
}
