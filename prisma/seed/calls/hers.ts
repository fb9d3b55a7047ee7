import { writeDocument } from "@/lib/domain/message/own/document";
import { changeProfile } from "@/lib/features/account/commands";
import { noteSkills, retireCareerGoal, saveCareerGoal } from "@/lib/features/career-goals/commands";
import { careerGoalForm } from "@/lib/features/career-goals/schema";
import { retireCriterion, saveCriterion } from "@/lib/features/criteria/commands";
import { criterionForm } from "@/lib/features/criteria/schema";
import { noteDecision, reviewDecision } from "@/lib/features/decisions/commands";
import { noteForm, reviewForm } from "@/lib/features/decisions/schema";
import { finishFollowUp } from "@/lib/features/follow-ups/commands";
import { correctFacts } from "@/lib/features/invitations/commands";
import { correctForm } from "@/lib/features/invitations/schema";
import { saveJudging } from "@/lib/features/judging/commands";
import { judgingForm } from "@/lib/features/judging/schema";
import { saveManner } from "@/lib/features/manner/commands";
import { mannerForm } from "@/lib/features/manner/schema";
import { acceptOffer, noteOffer } from "@/lib/features/offers/commands";
import { keepMail, keepText } from "@/lib/features/originals/commands";
import {
  confirmPart,
  retireTemplate,
  retireWording,
  saveTemplate,
  saveWording,
} from "@/lib/features/wordings/commands";
import { confirmForm, templateForm, wordingForm } from "@/lib/features/wordings/schema";
import { openSession } from "@/lib/platform/auth/sessions";
import type { ReadMail } from "@/lib/platform/mail/read-eml";
import { done, later, type Scene } from "../scene";
import { accept, answer, decline, logOne, makeCriteria, startLetter } from "../steps";

/** Ids of everything that somebody has, and of it in every state that a query or a command asks for. */
export type Hers = Awaited<ReturnType<typeof makeHers>>;

/** A mail as it is read, with `word` in every text. */
export const mailOf = (word: string): ReadMail => ({
  ...{ subject: `Invitation ${word}`, text: `We invite you: ${word}`, html: `<p>We invite you: ${word}</p>` },
  ...{ from: { name: word, address: `${word}@acme.example` }, to: null, replyTo: null, attached: null },
  ...{ date: "2026-11-20T09:00:00+01:00", messageId: `<${word}@acme.example>`, inReplyTo: null },
  ...{ references: [], attachments: [] },
});

/** That mail as a file that was handed in. */
export const mailFileOf = (word: string) => {
  const bytes = new TextEncoder().encode(`Subject: Invitation ${word}`);
  return { name: `${word}.eml`, bytes, mail: mailOf(word) };
};

/** How opportunities are judged, as the form sends it. */
export const judgingFields = {
  ...{ interviewFloor: "35", interviewBar: "55", offerFloor: "50", offerBar: "65" },
  ...{ rates: "USD 0.92", weeklyHours: "8", hoursEach: "3" },
};

/** How somebody writes, as the form sends it. */
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
  const waiting = await done(later(scene, 50), keepMail, mailFileOf(word));
  await done(later(scene, 51), keepText, { text: `Another text, ${word}` });
  return {
    word,
    ...criteria,
    ...opportunities,
    ...careerGoals,
    ...words,
    ...(await openHerSession(scene, word)),
    originalId: waiting.id,
  };
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
  await done(at(10), saveManner, mannerForm.parse({ ...mannerFields, signature: `Tel. ${word}` }));
  const sentId = await decline(at(11), await invited("Decliner"), { reasons: ["timing"], feedback: word });
  const followUp = await db.followUp.findFirstOrThrow({ where: { userId, status: "waiting" } });
  const declined = { userId, kind: "declined", opportunityId: followUp.opportunityId };
  return {
    ...{ opportunityId, draftId, sentId, offeredId, scriptId, reviewedDecisionId },
    ...{ doneFollowUpId, followUpId: followUp.id, dueAt: followUp.dueAt },
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

async function openHerSession({ db, userId, now }: Scene, word: string) {
  const sessionKey = await openSession(userId, `Firefox ${word}`, now);
  return { sessionKey, sessionId: (await db.session.findFirstOrThrow({ where: { userId } })).id };
}
