import { expect } from "vitest";
import { takeBack } from "@/lib/features/undo/commands";
import { done, later, perform } from "@/prisma/seed/scene";
import { nothing, testOn } from "@/prisma/seed/testing";
import { removeView, renameView, saveView } from "./commands";
import { listViews } from "./queries";
import { MOST_VIEWS, viewForm } from "./schema";

const test = testOn(nothing);

const near = viewForm.parse({ name: "Near home", query: "view=ended&company=x&after=1~2&nonsense=1" });

test("a view is kept as this version would write it, without the page", async ({ alice, bob }) => {
  await done(alice, saveView, near);
  expect(await listViews(alice.userId)).toMatchObject([{ name: "Near home", query: "view=ended&company=x" }]);
  expect(await listViews(bob.userId)).toEqual([]);
});

test("one that is kept again under its name shows something else, and has its place", async ({ alice }) => {
  await done(alice, saveView, near);
  await done(later(alice, 1), saveView, viewForm.parse({ name: "Other", query: "" }));
  await done(later(alice, 2), saveView, viewForm.parse({ name: "Near home", query: "sort=role" }));
  expect((await listViews(alice.userId)).map(({ name, query }) => [name, query])).toEqual([
    ["Near home", "sort=role"],
    ["Other", ""],
  ]);
});

test("it is renamed, but to no name that another has, and removed and put back", async ({ alice }) => {
  await done(alice, saveView, near);
  await done(alice, saveView, viewForm.parse({ name: "Other", query: "" }));
  const [view] = await listViews(alice.userId);
  const viewId = view?.id ?? "";
  expect(await perform(alice, renameView, { viewId, name: "Other" })).toMatchObject({ reason: "name-taken" });
  await done(alice, renameView, { viewId, name: "Far" });
  const { entryId } = await done(alice, removeView, { viewId });
  expect((await listViews(alice.userId)).map(({ name }) => name)).toEqual(["Other"]);
  await done(alice, takeBack, { entryId });
  expect((await listViews(alice.userId)).map(({ name, query }) => `${name}: ${query}`)).toContain(
    "Far: view=ended&company=x",
  );
});

test("there are twenty at the most", async ({ alice }) => {
  for (let count = 0; count < MOST_VIEWS; count++)
    await done(alice, saveView, viewForm.parse({ name: `View ${count}`, query: "" }));
  expect(await perform(alice, saveView, near)).toMatchObject({ reason: "too-many" });
  const again = viewForm.parse({ name: "View 3", query: "sort=role" });
  expect(await perform(alice, saveView, again)).toMatchObject({ ok: true });
});
