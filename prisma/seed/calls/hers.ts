import { changeProfile } from "@/lib/features/account/commands";
import { retireCriterion } from "@/lib/features/criteria/commands";
import { finishFollowUp } from "@/lib/features/follow-ups/commands";
import { keepMail, keepText } from "@/lib/features/originals/commands";
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

/** Gives a person one of everything, with `word` in every text that can hold one. */
export async function makeHers(scene: Scene, word: string) {
  await done(scene, changeProfile, { name: `Somebody ${word}`, timeZone: "Europe/Berlin" });
  const criteria = await makeHerCriteria(later(scene, 1), word);
  const opportunities = await makeHerOpportunities(later(scene, 20), word);
  const waiting = await done(later(scene, 50), keepMail, mailFileOf(word));
  await done(later(scene, 51), keepText, { text: `Another text, ${word}` });
  return {
    word,
    ...criteria,
    ...opportunities,
    ...(await openHerSession(scene, word)),
    originalId: waiting.id,
  };
}

/** One that only rules out, two goals, and one that was taken out. */
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
  ]);
  const { db, userId } = scene;
  const made = await db.criterion.findMany({ where: { userId }, orderBy: { createdAt: "asc" } });
  const [limitId = "", goalId = "", lowGoalId = "", retiredId = ""] = made.map(({ id }) => id);
  await done(later(scene, 9), retireCriterion, { criterionId: retiredId });
  return { limitId, goalId, lowGoalId, retiredId };
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
      text: `An interview, ${role} ${word}`,
    });
  };
  await answer(at(2), opportunityId, { [`Pay ${word}`]: { "value.min": "60", evidence: word } });
  await answer(at(3), opportunityId, { [levelOf(word)]: { value: [`high ${word}`] } });
  const draftId = await startLetter(at(4), await invited("Writer"));
  await accept(at(5), await invited("Taker"));
  await decline(at(6), await invited("Finisher"), { reasons: ["timing"], feedback: word });
  const { id: doneFollowUpId } = await db.followUp.findFirstOrThrow({ where: { userId } });
  await done(at(10), finishFollowUp, { followUpId: doneFollowUpId });
  const sentId = await decline(at(11), await invited("Decliner"), { reasons: ["timing"], feedback: word });
  const followUp = await db.followUp.findFirstOrThrow({ where: { userId, status: "waiting" } });
  const declined = { userId, kind: "declined", opportunityId: followUp.opportunityId };
  return {
    ...{ opportunityId, draftId, sentId, doneFollowUpId, followUpId: followUp.id, dueAt: followUp.dueAt },
    companyId: (await db.company.findFirstOrThrow({ where: { userId } })).id,
    decisionId: (await db.decision.findFirstOrThrow({ where: { userId, choice: "accept" } })).id,
    entryId: (await db.timelineEntry.findFirstOrThrow({ where: declined })).id,
    revision: (await db.message.findFirstOrThrow({ where: { id: draftId } })).revision,
    seenAnswer: (await db.answer.findFirstOrThrow({ where: { userId }, orderBy: { createdAt: "desc" } })).id,
  };
}

async function openHerSession({ db, userId, now }: Scene, word: string) {
  const sessionKey = await openSession(userId, `Firefox ${word}`, now);
  return { sessionKey, sessionId: (await db.session.findFirstOrThrow({ where: { userId } })).id };
}
