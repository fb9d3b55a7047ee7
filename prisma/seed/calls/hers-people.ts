import { putDoorOff } from "@/lib/features/doors/commands";
import { noteTouch, planTouch, removeTouch, saveContact } from "@/lib/features/people/commands";
import { contactForm, touchForm } from "@/lib/features/people/schema";
import { done, later, type Scene } from "../scene";
import { answer, decline, logOne } from "../steps";

/** What is known of somebody, as the form sends it, with `word` in every text. */
export const contactFields = (word: string) => ({
  ...{ name: `Jonas ${word}`, company: `Company ${word}`, position: `Lead ${word}`, phone: `030 ${word}` },
  ...{ url: `https://people.example/${word}`, about: `Met at ${word}` },
});

/** Two people she knows, a touch with one of them that stands and one that was taken out, and a door that was put off before it opened. */
export async function makeHerPeople(scene: Scene, word: string) {
  const { db, userId } = scene;
  const at = (minutes: number) => later(scene, minutes);
  const add = async (minutes: number, name: string) => {
    const form = contactForm.parse({ ...contactFields(word), name });
    return (await done(at(minutes), saveContact, form)).contactId;
  };
  const contactId = await add(0, `Jonas ${word}`);
  const otherContactId = await add(1, `J. ${word}`);
  await done(at(2), planTouch, { contactId, on: "2027-03-01" });
  for (const minutes of [3, 4]) {
    const touch = touchForm.parse({ contactId, by: "me", channel: "email", about: `Coffee, ${word}` });
    await done(at(minutes), noteTouch, touch);
  }
  const touches = await db.touch.findMany({ where: { userId }, orderBy: { createdAt: "asc" } });
  const [touchId = "", removedTouchId = ""] = touches.map(({ id }) => id);
  const { entryId: removedTouchEntryId } = await done(at(5), removeTouch, { touchId: removedTouchId });
  const closedId = await logOne(at(6), { company: `Door ${word}`, role: `Closed ${word}` });
  await answer(at(7), closedId, { [`Pay ${word}`]: { "value.min": "40" } });
  await decline(at(8), closedId, { door: "ajar" });
  const door = await db.decision.findFirstOrThrow({ where: { userId, opportunityId: closedId } });
  const doorUntil = at(11).now.toISOString();
  await done(at(11), putDoorOff, { decisionId: door.id, seen: doorUntil, sentence: `Pay, ${word}` });
  const openId = await logOne(at(12), { company: `Door ${word}`, role: `Open ${word}` });
  await answer(at(13), openId, { [`Pay ${word}`]: { "value.min": "60" } });
  const { companyId } = await db.opportunity.findUniqueOrThrow({ where: { id: closedId } });
  return {
    ...{ contactId, otherContactId, touchId, removedTouchId, removedTouchEntryId },
    ...{ doorDecisionId: door.id, doorUntil, doorCompanyId: companyId },
  };
}
