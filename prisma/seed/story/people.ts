import { finishFollowUp } from "@/lib/features/follow-ups/commands";
import { startMessage } from "@/lib/features/messages/commands";
import { notePermission, noteTouch, planTouch, saveContact } from "@/lib/features/people/commands";
import { contactForm, touchForm } from "@/lib/features/people/schema";
import { done, type Scene } from "../scene";
import { answer, saveLetter } from "../steps";
import type { Chapter } from "./chapter";

const named = ({ db, userId }: Scene, name: string) =>
  db.contact.findFirstOrThrow({ where: { userId, name }, select: { id: true } });

const roleOf = ({ db, userId }: Scene, role: string) =>
  db.opportunity.findFirstOrThrow({ where: { userId, role }, select: { id: true } });

/** Those she knew before: one who has gone the way she wants to go, and one who taught her. */
export const friends: Chapter = async ({ days, at }) => {
  const { contactId: ines } = await done(
    at(60, "20:15"),
    saveContact,
    contactForm.parse({
      ...{ name: "Ines Kaya", company: "Spreekiosk", position: "Product manager" },
      ...{ email: "ines.kaya@spreekiosk.example", url: "https://people.example/ines-kaya" },
      about:
        "Planned supply beside me for three years, then changed sides. Likes long walks and short meetings.",
    }),
  );
  await done(at(60, "20:16"), notePermission, { contactId: ines, permission: "given" });
  const coffee = {
    by: "me",
    channel: "in-person",
    about: "Coffee by the canal: how she got her first product post",
  };
  await done(at(30, "18:40"), noteTouch, touchForm.parse({ contactId: ines, ...coffee }));
  const { contactId: hanna } = await done(
    at(55, "19:05"),
    saveContact,
    contactForm.parse({
      ...{ name: "Prof. Hanna Lorenz", position: "Taught me operations research", phone: "030 5550 174" },
      about: "Answers letters rather than mails.",
    }),
  );
  await done(at(55, "19:06"), planTouch, { contactId: hanna, on: days.date(-12) });
};

/** She asks one of them before she takes an interview, and keeps what was answered with the decision. */
export const advice: Chapter = async ({ at }) => {
  const maya = at(8, "18:10");
  const { id: contactId } = await named(maya, "Ines Kaya");
  const { id: opportunityId } = await roleOf(maya, "Product Manager, Emissions Data");
  const asked = { opportunityId, kind: "network-advice", contactId } as const;
  const { messageId } = await done(maya, startMessage, asked);
  const released = {
    "field.situation": "I may move from planning into product work, at a firm that is smaller than mine.",
    "field.question": "What did you miss most in your first half year?",
  };
  await saveLetter(at(8, "18:14"), messageId, "redraw", { released });
  await saveLetter(at(8, "18:16"), messageId, "sent", { released });
  const said = {
    ...{ by: "them", channel: "phone", opportunityId },
    about: "Missed having figures to hide behind. Would do it again, and would ask who decides the roadmap.",
  };
  await done(at(7, "12:30"), noteTouch, touchForm.parse({ contactId, ...said }));
  const followUp = await maya.db.followUp.findFirstOrThrow({
    where: { userId: maya.userId, opportunityId, status: "waiting" },
  });
  await done(at(7, "12:31"), finishFollowUp, { followUpId: followUp.id });
};

/** Whom she may write to again, whom not, and a door that what they say by now would open. */
export const doorsLeftOpen: Chapter = async ({ days, at }) => {
  const maya = at(2, "19:20");
  const { id: elena } = await named(maya, "Elena Brandt");
  await done(at(64, "09:10"), notePermission, { contactId: elena, permission: "given" });
  await done(maya, planTouch, { contactId: elena, on: days.date(-1) });
  const { id: callum } = await named(maya, "Callum Reid");
  await done(at(24, "08:50"), notePermission, { contactId: callum, permission: "refused" });
  const { id: contactId } = await named(maya, "Dr. Veronika Huber");
  const { id: opportunityId } = await roleOf(maya, "Cold Chain Product Specialist");
  const wrote =
    "The office in Berlin opens in March, near the eastern harbour; two days a week there would do.";
  const note = { contactId, by: "them", channel: "linkedin", about: wrote, opportunityId };
  await done(at(1, "19:30"), noteTouch, touchForm.parse(note));
  await answer(at(1, "19:34"), opportunityId, {
    Commute: { "value.min": "30", source: "recruiter", evidence: "The office in Berlin opens in March" },
  });
};
