import { expect } from "vitest";
import { changeTicked } from "@/lib/features/changes/commands";
import { tickForm } from "@/lib/features/changes/schema";
import { takeBack } from "@/lib/features/undo/commands";
import { done, perform, type Scene } from "@/prisma/seed/scene";
import { logOne, takeBackLast } from "@/prisma/seed/steps";
import { testOn } from "@/prisma/seed/testing";
import { mergeTags, removeTag, saveTag } from "./commands";
import { countTags, listTags } from "./queries";
import { MOST_TAGS, tagForm } from "./schema";

const make = async (scene: Scene, name: string) => (await done(scene, saveTag, tagForm.parse({ name }))).id;

const give = (scene: Scene, tag: string, opportunity: string[]) =>
  done(scene, changeTicked, tickForm.parse({ opportunity, intent: "tag", tag }));

const test = testOn(async ({ alice }) => {
  const log = (company: string) => logOne(alice, { company, role: "Planner" });
  const [first, second] = [await log("First"), await log("Second")];
  const [near, home] = [await make(alice, "Near"), await make(alice, "Home")];
  await give(alice, near, [first, second]);
  await give(alice, home, [first]);
  return { first, second, near, home };
});

const shown = async ({ userId }: Scene) =>
  (await countTags(userId)).map(({ name, count }) => `${name} ${count}`);

test("a tag is one by its name, however it is written", async ({ alice, bob, made: { near } }) => {
  expect(await perform(alice, saveTag, { name: "NEAR" })).toMatchObject({ reason: "name-taken" });
  expect(await perform(alice, saveTag, { tagId: near, name: "hôme" })).toMatchObject({
    reason: "name-taken",
  });
  expect(await perform(alice, saveTag, { tagId: near, name: "NEAR me" })).toMatchObject({ ok: true });
  expect(await shown(alice)).toEqual(["Home 1", "NEAR me 2"]);
  expect(await perform(bob, saveTag, { name: "Near" })).toMatchObject({ ok: true });
});

test.for(["", "   ", "!!!", "x".repeat(41)])("“%s” is no name", (name) => {
  expect(tagForm.safeParse({ name }).success).toBe(false);
});

test("what was removed is out of sight with all that has it, and comes back whole", async ({
  alice,
  made,
}) => {
  const { entryId } = await done(alice, removeTag, { tagId: made.near });
  expect(await shown(alice)).toEqual(["Home 1"]);
  await done(alice, takeBack, { entryId });
  expect(await shown(alice)).toEqual(["Home 1", "Near 2"]);
});

test("two that mean the same become one, and are parted again as they were", async ({ alice, made }) => {
  await done(alice, mergeTags, { tagId: made.near, into: made.home });
  expect(await shown(alice)).toEqual(["Home 2"]);
  await takeBackLast(alice, null, "tags-merged");
  expect(await shown(alice)).toEqual(["Home 1", "Near 2"]);
  const itself = { tagId: made.near, into: made.near };
  expect(await perform(alice, mergeTags, itself)).toMatchObject({ reason: "same" });
});

test("there are a hundred at the most", async ({ alice }) => {
  for (let count = 2; count < MOST_TAGS; count++) await make(alice, `Tag ${count}`);
  expect(await perform(alice, saveTag, { name: "One more" })).toMatchObject({ reason: "too-many" });
  expect(await listTags(alice.userId)).toHaveLength(MOST_TAGS);
});
