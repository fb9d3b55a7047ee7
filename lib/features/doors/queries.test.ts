import { expect } from "vitest";
import { saveCriterion } from "@/lib/features/criteria/commands";
import { criterionForm } from "@/lib/features/criteria/schema";
import { done, later, perform, type Scene } from "@/prisma/seed/scene";
import {
  answer,
  decline,
  logOne,
  makeCriteria,
  saveLetter,
  startLetter,
  takeBackLast,
} from "@/prisma/seed/steps";
import { testOn } from "@/prisma/seed/testing";
import { putDoorOff } from "./commands";
import { listDoors } from "./queries";

const HOME = "Work from home";
const limit = (days: string) => ({
  ...{ kind: "number", label: HOME, attribute: "remote", unit: "days a week" },
  ...{ "must.direction": "at-least", "must.limit": days },
});
const homeOf = (days: string) => ({ [HOME]: { "value.min": days } });

/** Declined for its days on site, with the door ajar. */
const test = testOn(async ({ alice }) => {
  await makeCriteria(alice, [limit("2")]);
  const declinedId = await logOne(later(alice, 10), {
    ...{ company: "Otter & Pine", role: "Planner", contactName: "Elena Brandt" },
  });
  await answer(later(alice, 11), declinedId, homeOf("0"));
  await decline(later(alice, 12), declinedId, { door: "ajar", reasons: ["location"] });
  return { declinedId };
});

const doorsOf = ({ userId }: Scene, minutes = 900) =>
  listDoors(userId, new Date(Date.UTC(2026, 10, 24, 10, minutes)), 5);

/** Another role at the same company, with so many days from home. */
async function postAnother(scene: Scene, days: string): Promise<string> {
  const id = await logOne(scene, { company: "Otter & Pine", role: "Buyer" });
  await answer(later(scene, 1), id, homeOf(days));
  return id;
}

test("a posting that has what was missing opens the door, and only for whose door it is", async ({
  alice,
  bob,
  made: { declinedId },
}) => {
  expect(await doorsOf(alice)).toEqual([]);
  const postingId = await postAnother(later(alice, 60), "2");
  expect(await doorsOf(alice)).toMatchObject([
    {
      opportunity: {
        id: declinedId,
        role: "Planner",
        company: "Otter & Pine",
        contact: { name: "Elena Brandt" },
      },
      posting: { id: postingId, role: "Buyer" },
      since: later(alice, 61).now,
      sentence: expect.stringContaining(
        "You would have said yes to “Work from home at least 2 days a week”.",
      ),
    },
  ]);
  expect(await doorsOf(bob)).toEqual([]);
});

test("another company's posting, one that falls short and one that has ended open nothing", async ({
  alice,
}) => {
  const elsewhere = await logOne(later(alice, 60), { company: "Harbour Foods", role: "Buyer" });
  await answer(later(alice, 61), elsewhere, homeOf("5"));
  await postAnother(later(alice, 65), "1");
  expect(await doorsOf(alice)).toEqual([]);
  const ended = await postAnother(later(alice, 70), "5");
  await decline(later(alice, 75), ended);
  expect(await doorsOf(alice)).toEqual([]);
});

test("what they say of the same role later opens it, and so does a limit that was lowered", async ({
  db,
  alice,
  made: { declinedId },
}) => {
  const { id: criterionId } = await db.criterion.findFirstOrThrow();
  await done(later(alice, 60), saveCriterion, criterionForm.parse({ ...limit("0"), criterionId }));
  expect(await doorsOf(alice)).toMatchObject([
    { posting: null, met: [{ by: "limit" }], since: later(alice, 60).now },
  ]);
  await answer(later(alice, 70), declinedId, homeOf("3"));
  expect(await doorsOf(alice)).toMatchObject([{ posting: null, met: [{ by: "answer" }] }]);
});

test("a door that is put off stays shut until something newer, and can be shown again", async ({
  db,
  alice,
}) => {
  await postAnother(later(alice, 60), "2");
  const [door] = await doorsOf(alice);
  const seen = door?.since.toISOString() ?? "";
  const given = { decisionId: door?.decisionId ?? "", seen, sentence: "Two days" };
  await done(later(alice, 70), putDoorOff, given);
  expect(await doorsOf(alice)).toEqual([]);
  const { opportunityId } = await db.decision.findFirstOrThrow();
  await takeBackLast(later(alice, 71), opportunityId, "door-put-off");
  expect(await doorsOf(alice)).toHaveLength(1);
  await done(later(alice, 72), putDoorOff, given);
  await postAnother(later(alice, 80), "3");
  expect(await doorsOf(alice)).toHaveLength(1);
});

test("a closed door, one that was opened and one whose no was taken back are none", async ({
  db,
  alice,
  made: { declinedId },
}) => {
  const shut = await logOne(later(alice, 30), { company: "Otter & Pine", role: "Driver" });
  await answer(later(alice, 31), shut, homeOf("0"));
  await decline(later(alice, 32), shut, { door: "closed" });
  expect(await db.decision.findFirstOrThrow({ where: { opportunityId: shut } })).toMatchObject({
    doorAt: null,
  });
  await postAnother(later(alice, 60), "2");
  expect((await doorsOf(alice)).map(({ opportunity }) => opportunity.id)).toEqual([declinedId]);
  const messageId = await startLetter(later(alice, 70), declinedId, "reopen");
  await saveLetter(later(alice, 71), messageId, "sent");
  expect(await doorsOf(alice)).toEqual([]);
  await takeBackLast(later(alice, 72), declinedId, "reopened");
  expect(await doorsOf(alice)).toHaveLength(1);
  await takeBackLast(later(alice, 73), declinedId, "declined");
  expect(await doorsOf(alice)).toEqual([]);
  const { id: decisionId } = await db.decision.findFirstOrThrow({ where: { opportunityId: declinedId } });
  const putOff = { decisionId, seen: alice.now.toISOString(), sentence: "" };
  expect(await perform(later(alice, 74), putDoorOff, putOff)).toMatchObject({ reason: "not-found" });
});

test("after two years a door is no door any more", async ({ alice }) => {
  await postAnother(later(alice, 60), "2");
  expect(await listDoors(alice.userId, new Date("2028-11-20"), 5)).toHaveLength(1);
  expect(await listDoors(alice.userId, new Date("2028-11-25"), 5)).toEqual([]);
});
