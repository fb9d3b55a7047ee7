import type * as z from "zod";
import { firstTicks } from "@/lib/domain/capture/first-ticks";
import { readInvitation } from "@/lib/domain/capture/read-invitation";
import type { Disclosure, Door, Tone } from "@/lib/domain/message/choices";
import type { KindCode } from "@/lib/domain/message/kinds";
import type { ReasonCode } from "@/lib/domain/message/reasons";
import { toLocalField } from "@/lib/domain/time/local";
import { createAccount } from "@/lib/features/account/commands";
import { noteAnswers } from "@/lib/features/answers/commands";
import { checklistForm, fieldOf } from "@/lib/features/answers/schema";
import { noteSkills, saveCareerGoal } from "@/lib/features/career-goals/commands";
import { careerGoalForm, skillsForm } from "@/lib/features/career-goals/schema";
import { saveCriterion } from "@/lib/features/criteria/commands";
import { criterionForm } from "@/lib/features/criteria/schema";
import { acceptInterview, noteDecision } from "@/lib/features/decisions/commands";
import { noteForm } from "@/lib/features/decisions/schema";
import { logArrival } from "@/lib/features/filings/commands";
import { logForm } from "@/lib/features/filings/schema";
import { loadChecklist } from "@/lib/features/judging/records";
import { saveMessage, startMessage } from "@/lib/features/messages/commands";
import { deskForm, type VIAS } from "@/lib/features/messages/schema";
import { keepText } from "@/lib/features/originals/commands";
import { SOURCE_COLUMNS, toSource } from "@/lib/features/originals/records";
import { takeBack } from "@/lib/features/undo/commands";
import type { Database } from "@/lib/platform/db";
import { pick, type Random } from "./random";
import { done, later, type Scene } from "./scene";

/** Makes an account; the scene it gives is its owner's. */
export async function makePerson(
  db: Database,
  person: { name: string; email: string; passwordHash: string; timeZone?: string; isOwner?: boolean },
  now: Date,
): Promise<Scene> {
  const account = { timeZone: "Europe/Berlin", isOwner: false, ...person };
  return { db, now, userId: await db.$transaction((tx) => createAccount(tx, account, now)) };
}

/** Adds criteria as their form sends them, a minute apart. */
export async function makeCriteria(
  scene: Scene,
  forms: readonly z.input<typeof criterionForm>[],
): Promise<void> {
  for (const [minutes, form] of forms.entries()) {
    await done(later(scene, minutes), saveCriterion, criterionForm.parse(form));
  }
}

type Logged = Partial<Omit<z.input<typeof logForm>, "originalId" | "receivedAt" | "answerBy">> & {
  /** What was pasted; absent: it was typed in from a call. */
  text?: string;
  /** In place of a text: what was kept before. */
  originalId?: string;
  /** Absent: it came at the moment of the scene. */
  receivedAt?: Date;
  answerBy?: Date | null;
};

/** Pastes what arrived and files it with all that was read in it; gives the opportunity's id. */
export async function logOne(
  scene: Scene,
  { text, originalId, receivedAt = scene.now, answerBy = null, ...fields }: Logged,
): Promise<string> {
  const { timeZone } = await scene.db.user.findUniqueOrThrow({ where: { id: scene.userId } });
  const kept = text === undefined ? (originalId ?? "") : (await done(scene, keepText, { text })).id;
  const ticks = kept ? await readTicks(scene, kept, timeZone) : { times: [], facts: [] };
  const form = logForm.parse({
    ...{ kind: "interview-invitation", channel: "email", originalId: kept },
    ...{ time: ticks.times, fact: ticks.facts, ...fields },
    receivedAt: toLocalField(receivedAt, timeZone),
    answerBy: answerBy ? toLocalField(answerBy, timeZone) : "",
  });
  return (await done(scene, logArrival, form)).opportunityId;
}

/** What stands ticked when an original is looked through. */
async function readTicks({ db, userId }: Scene, id: string, timeZone: string) {
  const where = { id_userId: { id, userId } };
  const select = { ...SOURCE_COLUMNS, createdAt: true };
  const { createdAt: now, ...row } = await db.original.findUniqueOrThrow({ where, select });
  return firstTicks(readInvitation(toSource(row), { now, timeZone }));
}

/** The fields of one answer as the checklist has them: "state", "value" or "value.min", "source", "evidence". */
export type AnswerFields = Record<string, string | string[]>;

/** Answers some criteria, by their labels, of an opportunity or the present job; what is not named stays as it was. */
export async function answer(
  scene: Scene,
  subject: string,
  given: Record<string, AnswerFields>,
): Promise<void> {
  const { criteria, seen } = await loadChecklist(scene.db, scene.userId, subject);
  const fields = Object.entries(given).flatMap(([label, answered]) => {
    const criterion = criteria.find((each) => each.label === label);
    if (!criterion) throw new Error(`There is no criterion called ${label}.`);
    const all = { state: "known", confidence: "confirmed", source: "recruiter", evidence: "", ...answered };
    return Object.entries(all).map(([name, value]) => [fieldOf(subject, criterion.id, name), value]);
  });
  const form = checklistForm.parse({ subject, seen, ...Object.fromEntries(fields) });
  await done(scene, noteAnswers, form);
}

/** Answers about a share of the criteria by chance, each with something that its kind allows. */
export async function answerByChance(
  scene: Scene,
  opportunityId: string,
  { share, random }: { share: number; random: Random },
): Promise<void> {
  const { profile } = await loadChecklist(scene.db, scene.userId, opportunityId);
  const given = profile.criteria
    .filter(() => random() < share)
    .map(({ label, samples, fillAnswer }) => [label, fillAnswer(pick(samples, random))]);
  await answer(scene, opportunityId, Object.fromEntries(given));
}

/** Keeps a career goal with the skills it needs, one a line. */
export const aimAt = (scene: Scene, title: string, skills: readonly string[]): Promise<null> =>
  done(scene, saveCareerGoal, careerGoalForm.parse({ title, skills: skills.join("\n") }));

/** Says which of the skills of the career goals an opportunity would build. */
export async function builds(scene: Scene, opportunityId: string, names: readonly string[]): Promise<void> {
  const { db, userId } = scene;
  const skills = await db.skill.findMany({ where: { userId, name: { in: [...names] } } });
  const skill = skills.map(({ id }) => id);
  await done(scene, noteSkills, skillsForm.parse({ opportunityId, skill }));
}

/** Adds to the decision that stands how sure it was and what might be wrong with it. */
export async function noteWhy(
  scene: Scene,
  opportunityId: string,
  fields: Omit<z.input<typeof noteForm>, "decisionId" | "reasons">,
): Promise<void> {
  const { db, userId } = scene;
  const { id: decisionId, reasons } = await db.decision.findFirstOrThrow({
    where: { userId, opportunityId, withdrawnAt: null },
  });
  await done(scene, noteDecision, noteForm.parse({ decisionId, reasons, ...fields }));
}

export const accept = (scene: Scene, opportunityId: string): Promise<unknown> =>
  done(scene, acceptInterview, { opportunityId });

/** Opens the letter desk; gives the message's id. */
export async function startLetter(
  scene: Scene,
  opportunityId: string,
  kind: KindCode = "decline-interview",
): Promise<string> {
  return (await done(scene, startMessage, { opportunityId, kind })).messageId;
}

type DeskChoices = {
  reasons?: ReasonCode[];
  disclosure?: Disclosure;
  tone?: Tone;
  door?: Door;
  via?: keyof typeof VIAS;
  feedback?: string;
  confirmsCall?: "yes";
  body?: string;
  /** What may be said, by the field it is typed in: "detail.compensation.wanted". */
  released?: Record<string, string>;
};

/** Declines as a person does: opens the desk, chooses, and two minutes later confirms that it was sent. */
export async function decline(
  scene: Scene,
  opportunityId: string,
  choices: DeskChoices = {},
): Promise<string> {
  const messageId = await startLetter(scene, opportunityId);
  await saveLetter(later(scene, 1), messageId, "redraw", choices);
  await saveLetter(later(scene, 2), messageId, "sent", choices);
  return messageId;
}

/** Saves the desk as it stands, with these choices. */
export async function saveLetter(
  scene: Scene,
  messageId: string,
  intent: "save" | "redraw" | "reword" | "sent",
  { released = {}, ...choices }: DeskChoices = {},
): Promise<void> {
  const draft = await scene.db.message.findFirstOrThrow({ where: { id: messageId, userId: scene.userId } });
  const form = deskForm.parse({
    ...{ disclosure: "brief", tone: "warm", door: "open", body: draft.body, ...choices, ...released },
    ...{ messageId, seen: draft.revision, intent, subject: draft.subject },
    ...{ recipientName: draft.recipientName ?? "", recipientEmail: draft.recipientEmail ?? "" },
  });
  await done(scene, saveMessage, form);
}

/** Takes back the last thing of a kind that the timeline tells of; without an opportunity, of the account's own. */
export async function takeBackLast(scene: Scene, opportunityId: string | null, kind: string): Promise<void> {
  const entry = await scene.db.timelineEntry.findFirstOrThrow({
    where: { userId: scene.userId, opportunityId, kind, undoneBy: { none: {} } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  await done(scene, takeBack, { entryId: entry.id });
}
