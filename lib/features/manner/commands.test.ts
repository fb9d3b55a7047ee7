import { expect } from "vitest";
import { done, later } from "@/prisma/seed/scene";
import { logOne, startLetter } from "@/prisma/seed/steps";
import { testOn } from "@/prisma/seed/testing";
import { saveManner } from "./commands";
import { readManner } from "./queries";
import { mannerForm } from "./schema";

const test = testOn(async () => ({}));

const form = {
  tone: "short",
  region: "US",
  language: "en",
  address: "familiar",
  signature: "Tel. 1\r\nBerlin",
};

test("a new letter begins as the person writes, and the history says what was changed, not to what", async ({
  alice,
}) => {
  await done(alice, saveManner, mannerForm.parse({ ...form, onBenefits: "yes" }));
  expect(await readManner(alice.userId)).toMatchObject({ signature: "Tel. 1\nBerlin", onBenefits: true });
  const opportunityId = await logOne(later(alice, 1), { company: "A", role: "B", text: "An interview?" });
  const id = await startLetter(later(alice, 2), opportunityId);
  const { choices } = await alice.db.message.findUniqueOrThrow({ where: { id } });
  expect(choices).toMatchObject({ tone: "short", region: "US", address: "familiar" });
  const { facts } = await alice.db.timelineEntry.findFirstOrThrow({ where: { kind: "manner-changed" } });
  expect(facts).toEqual({ changed: ["tone", "region", "address", "signature", "onBenefits"] });
});

test("what stays the same is not told", async ({ alice }) => {
  await done(alice, saveManner, mannerForm.parse(form));
  await done(later(alice, 1), saveManner, mannerForm.parse(form));
  expect(await alice.db.timelineEntry.count({ where: { kind: "manner-changed" } })).toBe(1);
});
