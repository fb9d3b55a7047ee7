import {
  addTask,
  keepEvidence,
  noteReflection,
  savePractice,
  tickTask,
} from "@/lib/features/prepare/commands";
import {
  evidenceForm,
  practiceForm,
  reflectionForm,
  taskForm,
  tickForm,
} from "@/lib/features/prepare/schema";
import { done, type Scene } from "../scene";
import type { Chapter } from "./chapter";

const writes = (at: Scene, question: string, answer: string) =>
  done(at, noteReflection, reflectionForm.parse({ question, answer }));

const ticks = (at: Scene, list: string, item: string) =>
  done(at, tickTask, tickForm.parse({ list, item, done: "yes" }));

const shows = async (at: Scene, skill: string, text: string, url = "") => {
  const { id: skillId } = await at.db.skill.findFirstOrThrow({ where: { userId: at.userId, name: skill } });
  await done(at, keepEvidence, evidenceForm.parse({ skillId, text, url }));
};

/** The weeks in which she finds out what she is looking for, and puts her profile in order. */
export const findsOut: Chapter = async ({ at }) => {
  await writes(
    at(66, "20:05"),
    "non-negotiables",
    "Two days from home, for my mother’s sake. A permanent contract. Not less than I earn now.",
  );
  await writes(
    at(66, "20:20"),
    "direction",
    "Away from filling the plan in, towards building what others plan with. In five years I would like to be answerable for one product that planners are glad of.",
  );
  await writes(at(66, "20:31"), "work", "Sitting with the shopkeepers and seeing where the tool fails them.");
  await ticks(at(64, "19:10"), "profiles", "look-yourself-up");
  await ticks(at(64, "19:25"), "profiles", "headline");
  await ticks(at(63, "18:50"), "network", "ten-names");
  await ticks(at(60, "19:00"), "network", "inside");
  await done(
    at(60, "19:05"),
    addTask,
    taskForm.parse({ list: "network", label: "Go to the product evening in Kreuzberg" }),
  );
};

/** The week before the interview that matters: what she can show, and answers said aloud. */
export const practises: Chapter = async ({ at }) => {
  await writes(
    at(6, "20:10"),
    "non-negotiables",
    "Two days from home. A permanent contract. The pay may be a little less than now if I learn what I am missing; I had that wrong in September.",
  );
  await writes(at(6, "20:18"), "seen-as", "She plans supply, and builds the tools she would have needed.");
  await shows(
    at(6, "20:30"),
    "SQL beyond the basics",
    "The forecast report that 40 planners open every Monday",
  );
  await shows(
    at(6, "20:34"),
    "Finding out what users need",
    "Twelve talks with shopkeepers, written up in two pages",
    "https://maya-okafor.example/shopkeepers",
  );
  await ticks(at(5, "19:20"), "resume", "version-per-goal");
  await ticks(at(5, "19:24"), "resume", "first-third");
  await ticks(at(5, "19:26"), "resume", "leave-out");
  const { db, userId } = at(4, "18:00");
  const { id: opportunityId } = await db.opportunity.findFirstOrThrow({
    where: { userId, role: "Product Manager, Emissions Data" },
  });
  const practised = { opportunityId };
  await done(
    at(4, "18:10"),
    savePractice,
    practiceForm.parse({
      ...{ ...practised, question: "Why do you want to change, and why now?", rating: "2" },
      answer: "Too long. Begin with the Monday report, then why, then stop.",
    }),
  );
  await done(
    at(3, "18:30"),
    savePractice,
    practiceForm.parse({
      ...{ ...practised, question: "What of what you did so far is of use here?", rating: "4" },
      answer: "Six years of seeing what planners do with a wrong figure.",
    }),
  );
  await done(
    at(2, "18:25"),
    savePractice,
    practiceForm.parse({
      ...{ question: "They ask why. Give a true reason in one clause.", rating: "5" },
      answer: "“I am looking for work with more design in it.” Said to the mirror, three times.",
    }),
  );
};
