import { PRESENT_JOB } from "@/lib/features/answers/records";
import type { Scene } from "./scene";
import { aimAt, answer, makeCriteria, makePerson } from "./steps";
import { lateAnswer, returnsPosting, seedLogistics, tradeCompliance } from "./story/arrived";
import type { Chapter } from "./story/chapter";
import { Workdays } from "./story/clock";
import { criteria } from "./story/criteria";
import { categoryAnalyst, coldChain, growthAnalyst, importPlanning } from "./story/declined";
import { keepLists } from "./story/lists";
import {
  analyticsLead,
  demandPlanning,
  emissionsData,
  fleetProduct,
  portData,
  replenishment,
  routePlanning,
  yardOperations,
} from "./story/open";
import { papers } from "./story/papers";
import { advice, doorsLeftOpen, friends } from "./story/people";
import { findsOut, practises } from "./story/preparing";
import { presentJob, skillsToBuild } from "./story/present";

export const MAYA = { name: "Maya Okafor", email: "maya@example.org", timeZone: "Europe/Berlin" };

/** In the order in which they came, so that what was touched last is what happened last. */
const chapters: readonly Chapter[] = [
  importPlanning,
  findsOut,
  friends,
  tradeCompliance,
  categoryAnalyst,
  seedLogistics,
  growthAnalyst,
  portData,
  coldChain,
  emissionsData,
  papers,
  practises,
  advice,
  yardOperations,
  demandPlanning,
  replenishment,
  fleetProduct,
  doorsLeftOpen,
  analyticsLead,
  returnsPosting,
  routePlanning,
  lateAnswer,
];

/**
 * Tells three months in the search of Maya Okafor, who plans supply and wants to build products: her account, what
 * matters to her, and what she was invited to. All names are invented. The account must not be there yet.
 */
export async function tellStory(
  { db, now }: Pick<Scene, "db" | "now">,
  account: { passwordHash: string; isOwner: boolean },
): Promise<Scene> {
  const days = new Workdays(now, MAYA.timeZone);
  const maya = await makePerson(db, { ...MAYA, ...account }, days.at(68, "19:40"));
  await makeCriteria({ ...maya, now: days.at(68, "20:00") }, criteria);
  const at = (ago: number, time: string) => ({ ...maya, now: days.at(ago, time) });
  await aimAt(at(68, "20:20"), "Product manager for supply tools", skillsToBuild);
  await answer(at(68, "20:40"), PRESENT_JOB, presentJob);
  for (const tell of chapters) await tell({ days, at });
  await keepLists(at(0, "10:25"));
  return { ...maya, now };
}
