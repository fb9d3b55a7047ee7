import { accept, answer, builds, decline, logOne, takeBackLast } from "../steps";
import type { Chapter } from "./chapter";

/** An invitation of this morning that waits, by a company that writes by the book. */
export const routePlanning: Chapter = async ({ days, at }) => {
  await logOne(at(0, "10:05"), {
    ...{ company: "Nordlicht Logistik GmbH", role: "Product Owner, Route Planning", place: "Berlin" },
    ...{ contactName: "Jana Petersen", contactEmail: "jana.petersen@nordlicht-logistik.example" },
    ...{ receivedAt: days.at(0, "09:12"), answerBy: days.at(-2, "12:00") },
    text: `Subject: Invitation to interview: Product Owner, Route Planning

Dear Ms Okafor,

Thank you for your application. We were pleased to read how you brought order into the weekly replenishment at your present employer, and we would like to invite you to a first interview for the position of Product Owner, Route Planning, at Nordlicht Logistik GmbH.

We can offer you ${days.day(-3)} at 10:00 or ${days.day(-4)} at 14:30, by video call. My colleague Dr. Henrik Voss, who heads the planning products, will join us.

Please let us know by ${days.day(-2)}, 12:00, which of the two suits you.

Yours sincerely,
Jana Petersen
People & Culture
Nordlicht Logistik GmbH, Berlin`,
  });
};

/** A recruiter's breezy message of yesterday, with little in it. */
export const analyticsLead: Chapter = async ({ days, at }) => {
  await logOne(at(1, "17:30"), {
    ...{ company: "Brightwell Search", role: "Supply Chain Analytics Lead", contactName: "Tom Whitfield" },
    ...{ kind: "recruiter-outreach", channel: "linkedin", receivedAt: days.at(1, "16:48") },
    text: `Hi Maya! Hope your week is treating you well :)

I came across your profile and instantly thought of you for something I'm working on: a Supply Chain Analytics Lead for a client of mine, a scale-up in the food space (can't name them just yet). Really strong team, great energy, competitive package.

Would you be up for a quick 15-minute chat this week? I'm around most afternoons.

Cheers
Tom Whitfield
Brightwell Search`,
  });
};

/** Half of the checklist is answered, and nothing speaks against it so far: what is missing wants asking. */
export const replenishment: Chapter = async ({ days, at }) => {
  const id = await logOne(at(3, "12:10"), {
    ...{ company: "Kiezkorb eG", role: "Product Manager, Replenishment", place: "Berlin-Neukölln" },
    ...{ contactName: "Aylin Demir", contactEmail: "aylin@kiezkorb.example" },
    ...{ receivedAt: days.at(3, "11:34"), answerBy: days.at(-1, "17:00") },
    text: `Hello Maya,

I'm Aylin, I look after product at Kiezkorb. We're a co-operative: 140 corner shops that order together, so that they can keep up with the chains. Your note about how much gets thrown away because nobody trusts the forecast made the rounds here!

We'd love to meet you for our Product Manager, Replenishment role. It's a first chat of 45 minutes with me and one of our shopkeepers, on ${days.day(-3)} at 15:00, on site or by video, as you prefer. The role pays between 56,000 and 64,000, and it is a permanent one.

Could you tell me by ${days.day(-1)} whether you'd like to come?

Warmly,
Aylin

Aylin Demir, Kiezkorb eG`,
  });
  await answer(at(2, "18:40"), id, {
    "Base pay": { "value.min": "56000", "value.max": "64000", evidence: "between 56,000 and 64,000" },
    Contract: { value: ["permanent"], evidence: "it is a permanent one" },
    "An industry I can stand behind": { value: "yes", source: "website", evidence: "kiezkorb.example/about" },
    Commute: { "value.min": "25", source: "own" },
  });
  await builds(at(2, "18:50"), id, ["Finding out what users need", "Writing a product brief"]);
};

/** Well paid and close to what she did so far, but five days on site, which she has ruled out for herself. */
export const demandPlanning: Chapter = async ({ days, at }) => {
  const id = await logOne(at(4, "09:50"), {
    ...{ company: "Feldmann & Söhne KG", role: "Senior Demand Planner", place: "Magdeburg" },
    ...{ contactName: "Ulrich Feldmann", contactEmail: "u.feldmann@feldmann-soehne.example" },
    ...{ receivedAt: days.at(4, "08:27"), answerBy: days.at(-3, "17:00") },
    text: `Dear Mrs. Okafor,

your documents have convinced us. We invite you to a personal interview as Senior Demand Planner at our headquarters in Magdeburg on ${days.day(-5)} at 9:00.

For your orientation: full-time, permanent, 66.000 € gross a year, reporting to the head of purchasing. We are a family business in the fourth generation and work together at one place, five days a week.

We ask for your reply until ${days.day(-3)}.

With friendly greetings
Ulrich Feldmann
Feldmann & Söhne KG`,
  });
  await answer(at(3, "19:15"), id, {
    "Work from home": { "value.min": "0", evidence: "at one place, five days a week" },
    "Base pay": { "value.min": "66000", evidence: "66.000 € gross a year" },
    Contract: { value: ["permanent"] },
    Level: { value: ["where I am now"], confidence: "likely", source: "own" },
    Commute: { "value.min": "75", "value.max": "90", source: "own" },
  });
};

/** The one that fits: everything asked, everything answered, and the interview taken. */
export const emissionsData: Chapter = async ({ days, at }) => {
  const id = await logOne(at(9, "14:20"), {
    ...{ company: "Grünfracht SE", role: "Product Manager, Emissions Data", place: "Berlin and remote" },
    ...{ contactName: "Priya Raman", contactEmail: "priya.raman@gruenfracht.example" },
    ...{ receivedAt: days.at(9, "13:41"), answerBy: days.at(7, "18:00") },
    text: `Hi Maya,

Thanks for the call on Monday, I enjoyed it. The team would like to go on: we'd love to have you in for an interview for the Product Manager, Emissions Data role. It's two conversations back to back, one with Jonas (engineering) and one with me, two hours in all.

As promised, the facts: 62 to 68 thousand depending on experience, permanent, three days a week from home if you like. You'd start as a product manager, not as an associate.

Does ${days.day(-3)} at 13:00 work for you? A yes or no by ${days.day(7)} would be great.

All the best,
Priya Raman
Grünfracht SE`,
  });
  await answer(at(8, "18:05"), id, {
    "Skills for product work": { "value.min": "5", source: "own" },
    "Base pay": { "value.min": "62000", "value.max": "68000", evidence: "62 to 68 thousand" },
    "Work from home": { "value.min": "3", evidence: "three days a week from home if you like" },
    Level: { value: ["a step up"], evidence: "as a product manager, not as an associate" },
    Contract: { value: ["permanent"] },
    "An industry I can stand behind": { value: "yes", source: "person" },
    Commute: { "value.min": "35", source: "own" },
  });
  await accept(at(8, "18:30"), id);
  const moved = { kind: "scheduling-update", under: `same:${id}`, receivedAt: days.at(5, "10:02") } as const;
  await logOne(at(5, "10:15"), {
    ...{ ...moved, time: [], ownTime: `${days.date(-4)}T13:30` },
    text: `Hi Maya,

Jonas is at a client's that day, I'm sorry. Could we move your interview to ${days.day(-4)} at 13:30? Everything else stays as it is: https://meet.google.com/grf-racht-pmx

All the best,
Priya`,
  });
};

/** Taken on a good feeling, with most of it still unknown. */
export const portData: Chapter = async ({ days, at }) => {
  const id = await logOne(at(17, "11:50"), {
    ...{ company: "Hafenwerk Digital", role: "Associate Product Manager", place: "Remote" },
    ...{ contactName: "Noor Haddad", contactEmail: "noor@hafenwerk-digital.example" },
    ...{ receivedAt: days.at(17, "11:08"), answerBy: days.at(15, "17:00") },
    text: `Hey Maya, Noor here 👋

your talk at the meetup stuck with us (the one about the 40 spreadsheets). We're building the tool that replaces those, for ports. Would you like to interview for our Associate Product Manager role? First one is just you and me, an hour, video. I can do ${days.day(13)} at 12:00 or at 17:00.

We work from wherever, most of us about four days a week from home. Tell me by ${days.day(15)} and I'll block the time!

Noor`,
  });
  await answer(at(17, "19:20"), id, {
    "Work from home": { "value.min": "4", evidence: "about four days a week from home" },
    "Skills for product work": { "value.min": "4", "value.max": "5", confidence: "likely", source: "own" },
    "An industry I can stand behind": { value: "yes", source: "website" },
  });
  await accept(at(16, "08:40"), id);
};

/** Declined, and ten minutes later taken back, for the letter had not been sent after all. */
export const yardOperations: Chapter = async ({ days, at }) => {
  const id = await logOne(at(6, "15:55"), {
    ...{ company: "Bluewater Containers B.V.", role: "Project Lead, Yard Operations", place: "Hamburg" },
    ...{ contactName: "Marieke de Wit", contactEmail: "m.dewit@bluewater-containers.example" },
    ...{ receivedAt: days.at(6, "15:02"), answerBy: days.at(-2, "17:00") },
    text: `Dear Maya Okafor,

We have a project lead position for our yard operations programme in Hamburg, a fixed term of eighteen months with an option to extend. Your background in planning is what the team is missing.

Are you free for an interview on ${days.day(-4)}, 11:00 or 16:00 CET? Please confirm before ${days.day(-2)}.

Kind regards,
Marieke de Wit
Talent Acquisition, Bluewater Containers B.V.`,
  });
  await answer(at(5, "12:30"), id, {
    Contract: { value: ["fixed term"], evidence: "a fixed term of eighteen months" },
  });
  const released = { "detail.contract-type.wanted": "a permanent post" };
  await decline(at(5, "12:45"), id, { reasons: ["contract-type"], door: "ajar", released });
  await takeBackLast(at(5, "12:58"), id, "declined");
};

/** Came by phone, so there is nothing to paste: typed in after the call. */
export const fleetProduct: Chapter = async ({ days, at }) => {
  await logOne(at(2, "11:45"), {
    ...{ company: "Lastenrad-Kollektiv", role: "Product person for the fleet app", place: "Leipzig" },
    ...{ channel: "phone", contactName: "Moritz Adler", receivedAt: days.at(2, "11:20") },
  });
};
