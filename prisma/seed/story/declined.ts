import { moveFollowUp } from "@/lib/features/follow-ups/commands";
import { done } from "../scene";
import { answer, decline, logOne, noteWhy } from "../steps";
import type { Chapter } from "./chapter";

/** Thirteen weeks ago, and the door was left open: the follow-up that this made fell due yesterday. */
export const importPlanning: Chapter = async ({ days, at }) => {
  const id = await logOne(at(66, "10:40"), {
    ...{ company: "Otter & Pine Foods", role: "Import Planning Manager", place: "Potsdam" },
    ...{ contactName: "Elena Brandt", contactEmail: "elena.brandt@otterandpine.example" },
    ...{ receivedAt: days.at(66, "09:58"), answerBy: days.at(63, "17:00") },
    text: `Hello Maya,

It was good to meet you at the open day. As I said there, we're looking for an Import Planning Manager, and we would like to invite you for an interview on ${days.day(62)} at 10:30 in our Potsdam office.

It would mean starting within the next four weeks, as the peak season won't wait.

Let me know by ${days.day(63)}?

Best wishes,
Elena Brandt
Otter & Pine Foods`,
  });
  await decline(at(65, "17:20"), id, { reasons: ["timing"], door: "open" });
  await noteWhy(at(65, "17:24"), id, {
    ...{ sureExactly: "80", mood: "torn" },
    doubt: "A peak season there would have taught me more than three courses.",
    tripwire: "They ask again in spring, with a later start.",
    reviewOn: days.date(1),
  });
};

/** Declined for its pay, with the figures, on the network where it came from. */
export const categoryAnalyst: Chapter = async ({ days, at }) => {
  const id = await logOne(at(44, "13:25"), {
    ...{ company: "Castellan Retail Group", role: "Category Analyst", contactName: "Fiona MacLeod" },
    ...{ kind: "recruiter-outreach", channel: "linkedin", receivedAt: days.at(44, "12:10") },
    text: `Maya, good afternoon. I lead recruiting for planning and pricing at Castellan Retail Group.

We are filling a Category Analyst position and would like to interview you. The budget for the role is €46,000 to €52,000. Two days a week in the Berlin office, the rest is yours to choose.

If that is of interest, which day next week suits you?

Fiona MacLeod`,
  });
  await answer(at(44, "18:10"), id, {
    "Base pay": { "value.min": "46000", "value.max": "52000", evidence: "€46,000 to €52,000" },
    "Work from home": { "value.min": "3", evidence: "Two days a week in the Berlin office" },
  });
  await decline(at(43, "08:50"), id, {
    ...{ reasons: ["compensation"], disclosure: "candid", door: "ajar", tone: "short", via: "linkedin" },
    released: { "detail.compensation.wanted": "€60,000", "detail.compensation.offered": "€52,000" },
  });
};

/** Declined without a reason said, and with no wish to hear again: betting is nothing she would work for. */
export const growthAnalyst: Chapter = async ({ days, at }) => {
  const id = await logOne(at(26, "16:35"), {
    ...{ company: "Lucky Lane Games Ltd.", role: "Growth Operations Analyst", place: "Remote" },
    ...{ contactName: "Callum Reid", contactEmail: "callum.reid@luckylane.example" },
    ...{ receivedAt: days.at(26, "15:47"), answerBy: days.at(23, "17:00") },
    text: `Hey Maya

Callum from Lucky Lane Games here - we're the team behind LuckySpin and BetBuddy. Loved your CV! Your application for our ops pool got picked up by the growth squad and they want to talk ASAP.

Interview slots: ${days.day(24)} 11:00 or 15:00 (video). Fully remote, £60-70k, permanent, bonus on top.

Shout by ${days.day(23)} which one you want!

Callum Reid`,
  });
  await answer(at(26, "20:05"), id, {
    "An industry I can stand behind": { value: "no", source: "website", evidence: "online betting" },
    "Work from home": { "value.min": "5", evidence: "Fully remote" },
  });
  await decline(at(25, "09:15"), id, {
    reasons: ["values"],
    disclosure: "private",
    door: "closed",
    tone: "formal",
  });
};

/** Declined for the place, door open; its follow-up was moved once, to after their move to Berlin. */
export const coldChain: Chapter = async ({ days, at }) => {
  const id = await logOne(at(15, "11:15"), {
    ...{ company: "Alpenfrost AG", role: "Cold Chain Product Specialist", place: "Rosenheim" },
    ...{ contactName: "Dr. Veronika Huber", contactEmail: "veronika.huber@alpenfrost.example" },
    ...{ receivedAt: days.at(15, "10:02"), answerBy: days.at(12, "17:00") },
    text: `Dear Ms. Okafor,

Many thanks for your interesting application. My team builds the sensors and the software that keep vaccines and raspberries cold all the way from the field or the lab.

I should be glad to get to know you in a first conversation about the position of Cold Chain Product Specialist on ${days.day(11)} at 9:30 (video). The place of work is Rosenheim, three days a week; in about a year we plan to open an office in Berlin.

May I ask for your answer by ${days.day(12)}?

Kind regards from the mountains
Dr. Veronika Huber`,
  });
  await answer(at(14, "19:30"), id, {
    "Work from home": { "value.min": "2", evidence: "three days a week" },
    Commute: {
      state: "partial",
      ruling: "violated",
      source: "own",
      evidence: "A move to Rosenheim, for now",
    },
    "Skills for product work": { "value.min": "4", source: "own" },
  });
  await decline(at(13, "09:10"), id, { reasons: ["location"], disclosure: "brief", door: "open" });
  const waiting = await at(12, "12:00").db.followUp.findFirstOrThrow({ where: { opportunityId: id } });
  await done(at(12, "12:00"), moveFollowUp, { followUpId: waiting.id, days: 300 });
};
