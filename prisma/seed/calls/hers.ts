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

export const mailBytes = (word: string): Uint8Array =>
  new TextEncoder().encode(`Subject: Invitation ${word}`);

/** Gives a person one of everything, with `word` in every text that can hold one. */
export async function makeHers(scene: Scene, word: string) {
  const at = (minutes: number) => later(scene, minutes);
  const { userId } = scene;
  await done(at(0), changeProfile, { name: `Somebody ${word}`, timeZone: "Europe/Berlin" });
  await makeCriteria(at(1), [
    {
      kind: "number",
      label: `Pay ${word}`,
      attribute: word,
      unit: word,
      "must.direction": "at-least",
      "must.limit": "50",
    },
    { kind: "scale", label: `Growth ${word}`, attribute: word, "want.better": "more", "ask.text": word },
    {
      kind: "choice",
      label: `Level ${word}`,
      attribute: word,
      options: `high ${word}\nlow`,
      "want.points": "100\n0",
    },
    { kind: "boolean", label: `Gone ${word}`, attribute: word, "must.accept": "yes" },
  ]);
  const criteria = await scene.db.criterion.findMany({ where: { userId }, orderBy: { createdAt: "asc" } });
  const [limitId = "", goalId = "", lowGoalId = "", retiredId = ""] = criteria.map(({ id }) => id);
  await done(at(10), retireCriterion, { criterionId: retiredId });
  const mail = await done(at(15), keepMail, { name: "a.eml", bytes: mailBytes(word), mail: mailOf(word) });
  const invite = (minutes: number, role: string) =>
    logOne(at(minutes), {
      ...{
        company: `Company ${word}`,
        role: `${role} ${word}`,
        place: word,
        text: `Come for an interview, ${role} ${word}`,
      },
      ...{ contactName: `Elena ${word}`, contactEmail: `${word}@acme.example`, answerBy: at(9000).now },
    });
  const invitedBy = { company: `Company ${word}`, role: `Planner ${word}`, place: word };
  const opportunityId = await logOne(at(20), { ...invitedBy, originalId: mail.id, contactName: word });
  const draftOn = await invite(21, "Writer");
  const acceptedOn = await invite(22, "Taker");
  const declinedOn = await invite(23, "Decliner");
  await answer(at(30), opportunityId, { [`Pay ${word}`]: { "value.min": "60", evidence: word } });
  await answer(at(31), opportunityId, { [`Level ${word}`]: { value: [`high ${word}`] } });
  const draftId = await startLetter(at(32), draftOn);
  await accept(at(33), acceptedOn);
  await decline(at(34), await invite(24, "Finisher"), { reasons: ["timing"], feedback: word });
  const first = await scene.db.followUp.findFirstOrThrow({ where: { userId } });
  await done(at(37), finishFollowUp, { followUpId: first.id });
  const sentId = await decline(at(38), declinedOn, { reasons: ["timing"], feedback: word });
  const waiting = await done(at(50), keepMail, {
    name: `${word}.eml`,
    bytes: mailBytes(word),
    mail: mailOf(word),
  });
  await done(at(51), keepText, { text: `Another text, ${word}` });
  const key = await openSession(userId, `Firefox ${word}`, scene.now);
  const own = { where: { userId } };
  const company = await scene.db.company.findFirstOrThrow(own);
  const entry = await scene.db.timelineEntry.findFirstOrThrow({
    where: { userId, kind: "declined", opportunityId: declinedOn },
  });
  const waitingFor = await scene.db.followUp.findFirstOrThrow({ where: { userId, status: "waiting" } });
  const draft = await scene.db.message.findUniqueOrThrow({ where: { id: draftId } });
  const seen = await scene.db.answer.findFirstOrThrow({ ...own, orderBy: { createdAt: "desc" } });
  return {
    ...{
      word,
      limitId,
      goalId,
      lowGoalId,
      retiredId,
      opportunityId,
      draftOn,
      acceptedOn,
      declinedOn,
      draftId,
      sentId,
    },
    ...{
      originalId: waiting.id,
      companyId: company.id,
      entryId: entry.id,
      revision: draft.revision,
      seenAnswer: seen.id,
      sessionKey: key,
    },
    sessionId: (await scene.db.session.findFirstOrThrow(own)).id,
    ...{ doneFollowUpId: first.id, followUpId: waitingFor.id, dueAt: waitingFor.dueAt },
    decisionId: (await scene.db.decision.findFirstOrThrow({ where: { userId, choice: "accept" } })).id,
  };
}
