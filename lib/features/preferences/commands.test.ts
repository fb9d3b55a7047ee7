import { expect, test as plain } from "vitest";
import { done, later } from "@/prisma/seed/scene";
import { testOn } from "@/prisma/seed/testing";
import { savePreferences } from "./commands";
import { loadPreferences } from "./records";
import { preferencesForm } from "./schema";

const test = testOn(async () => ({}));

test("what a person prefers is kept for them alone, and the history says what was changed", async ({
  alice,
  bob,
}) => {
  const given = preferencesForm.parse({ theme: "dark", silenceDays: " 30 ", notifies: "yes" });
  await done(alice, savePreferences, given);
  await done(later(alice, 1), savePreferences, given);
  expect(await loadPreferences(alice.db, alice.userId)).toEqual({
    ...{ theme: "dark", silenceDays: 30, notifies: true },
  });
  expect(await loadPreferences(bob.db, bob.userId)).toMatchObject({ theme: "system", notifies: false });
  const entries = await alice.db.timelineEntry.findMany({ where: { kind: "preferences-changed" } });
  expect(entries.map(({ facts }) => facts)).toEqual([{ changed: ["theme", "silenceDays", "notifies"] }]);
});

plain.for([
  ["", null],
  ["7", 7],
  ["365", 365],
])("%j days of silence are taken as %s", ([silenceDays, days]) => {
  expect(preferencesForm.parse({ theme: "light", silenceDays })).toMatchObject({ silenceDays: days });
});

plain.for(["6", "366", "-1", "2.5", "many"])("%j days of silence are refused", (silenceDays) => {
  expect(preferencesForm.safeParse({ theme: "light", silenceDays }).error?.issues).toMatchObject([
    { path: ["silenceDays"], message: "Give between 7 and 365 days, or leave it empty." },
  ]);
});
