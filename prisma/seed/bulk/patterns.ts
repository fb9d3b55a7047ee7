import { pick, type Random } from "../random";
import { later, type Scene } from "../scene";
import { accept, answerByChance, decline, logOne, takeBackLast } from "../steps";
import { Workdays } from "../story/clock";
import { type Cast, castBy } from "./cast";

/** An opportunity that was made by the commands, to be copied. */
export type Pattern = { opportunityId: string; cast: Cast; isEnded: boolean };

/** More would vary little more, and each takes as long as a person's clicks would take the server. */
const MOST = 36;

/**
 * Makes opportunities of every course, in the working week before the scene's moment. Their letters name weekdays and
 * no dates, so that a copy so many whole weeks later is as true as they are.
 */
export async function makePatterns(scene: Scene, count: number, random: Random): Promise<Pattern[]> {
  const patterns: Pattern[] = [];
  const days = new Workdays(scene.now, "Europe/Berlin");
  for (let made = 0; made < Math.min(count, MOST); made++) {
    const course = courses[made % courses.length] ?? waits;
    const receivedAt = days.at(3 + (made % 2), `${8 + (made % 9)}:${10 + made}`.padStart(5, "0"));
    const started = { ...scene, now: new Date(receivedAt.getTime() + 20 * 60_000) };
    const cast = castBy(random);
    const opportunityId = await invited(started, { cast, random, receivedAt, answerBy: days.at(1, "17:00") });
    await course.run(later(started, 120), opportunityId, random);
    patterns.push({ opportunityId, cast, isEnded: course.isEnded });
  }
  return patterns;
}

type Invited = { cast: Cast; random: Random; receivedAt: Date; answerBy: Date };

function invited(scene: Scene, { cast, random, ...dates }: Invited): Promise<string> {
  const { company, first, last, address } = cast;
  const role = pick(ROLES, random);
  return logOne(scene, {
    ...{ company, role, place: pick(TOWNS, random), contactName: `${first} ${last}`, contactEmail: address },
    ...{ text: pick(VOICES, random)(cast, role), ...dates },
  });
}

type Course = { isEnded: boolean; run: (scene: Scene, id: string, random: Random) => Promise<unknown> };

const waits: Course = { isEnded: false, run: async () => {} };

const weighs: Course = {
  isEnded: false,
  run: (scene, id, random) => answerByChance(scene, id, { share: 0.5, random }),
};

const goes: Course = {
  isEnded: false,
  async run(scene, id, random) {
    await answerByChance(scene, id, { share: 0.9, random });
    await accept(later(scene, 30), id);
  },
};

const thinksBetter: Course = {
  isEnded: false,
  async run(scene, id) {
    await decline(scene, id, { reasons: ["other"] });
    await takeBackLast(later(scene, 15), id, "declined");
  },
};

const declines = (choices: Parameters<typeof decline>[2]): Course => ({
  isEnded: true,
  async run(scene, id, random) {
    await answerByChance(scene, id, { share: 0.6, random });
    await decline(later(scene, 45), id, choices);
  },
});

const courses: readonly Course[] = [
  declines({ reasons: ["timing"], door: "open" }),
  waits,
  declines({
    ...{ reasons: ["compensation"], disclosure: "candid", door: "ajar", tone: "short" },
    released: { "detail.compensation.wanted": "€60,000", "detail.compensation.offered": "€52,000" },
  }),
  weighs,
  declines({ reasons: ["values"], disclosure: "private", door: "closed", tone: "formal" }),
  goes,
  declines({ reasons: ["location", "role-mismatch"], door: "open", via: "linkedin" }),
  thinksBetter,
  declines({ reasons: ["seniority"], door: "open" }),
];

type Voice = (cast: Cast, role: string) => string;

const VOICES: readonly Voice[] = [
  ({ company, first, last }, role) => `Dear candidate,

Thank you for your interest in ${company}. We would like to invite you to a first interview for the position of ${role}, by video, on Tuesday at 10:00 or Thursday at 14:30.

Please let us know within three days which of the two suits you.

Kind regards,
${first} ${last}
${company}`,
  ({ company, first, address }, role) => `Hello,

${first} from ${company} here. Your profile made the rounds in our team, and we'd love to talk to you about our ${role} role. Would Monday at 11:00 work for an interview?

The role is permanent, two to three days a week from home, in a team of seven. Write to me at ${address} with any question.

Best
${first}`,
  ({ company, first, last }, role) => `Good afternoon,

I recruit for ${company}, who are looking for a ${role}. From what I read, you would bring what they miss: a feeling for numbers and the patience to explain them. The salary is between 54,000 and 66,000.

May I set up an interview with the head of the team for next Wednesday, 16:00?

${first} ${last}`,
];

const ROLES = [
  ...["Demand Planner", "Product Owner, Warehouse Tools", "Supply Chain Analyst", "Operations Lead"],
  ...["Inventory Manager", "Service Designer", "Procurement Specialist", "Data Product Manager"],
] as const;

const TOWNS = ["Berlin", "Leipzig", "Hamburg", "Potsdam", "Remote", "Köln", "München", ""] as const;
