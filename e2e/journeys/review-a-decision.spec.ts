import { acceptInterview, noteDecision, reviewDecision } from "@/lib/features/decisions/commands";
import { noteForm, reviewForm } from "@/lib/features/decisions/schema";
import { DAY, done, later, type Scene } from "@/prisma/seed/scene";
import { answer, decline, logOne, makeCriteria } from "@/prisma/seed/steps";
import { criteria } from "@/prisma/seed/story/criteria";
import { ago } from "../support/scene";
import { expect, test, withAndWithoutScript } from "../support/test";

const idOf = async ({ db }: Scene, opportunityId: string): Promise<string> =>
  (await db.decision.findFirstOrThrow({ where: { opportunityId } })).id;

/** Declines, with so many days from home; gives the opportunity's id. */
async function declineOne(at: Scene, company: string, days = "0"): Promise<string> {
  const opportunityId = await logOne(at, { company, role: "Supply planner", contactName: "Elena Brandt" });
  await answer(later(at, 1), opportunityId, {
    "Work from home": { "value.min": days, evidence: "we are all in the office" },
    "Base pay": { "value.min": "61000", evidence: "sixty-one thousand" },
  });
  await decline(later(at, 2), opportunityId, { reasons: ["location", "compensation"] });
  return opportunityId;
}

withAndWithoutScript(() => {
  test("a decision is noted while it is fresh, and three months later it is looked back on", async ({
    person,
    page,
    visit,
    arriveAt,
    twoWidths,
    run,
  }) => {
    test.setTimeout(240_000);
    const before = ago(person, 91);
    await makeCriteria(later(before, -DAY), criteria);
    const old = await declineOne(before, "Harbour Foods");
    const fresh = await declineOne(ago(person, 1), "Otter & Pine");

    await test.step("note what is behind the one of yesterday", async () => {
      await visit(`/opportunities/${fresh}`);
      const form = page.getByRole("form", { name: "What is behind it" });
      await form.getByText("Note it while it is fresh").click();
      await expect(form.getByText("How sure are you")).toBeVisible();
      await twoWidths(`decision-fresh-${run}`);
      await form.getByLabel("Or exactly").fill("120");
      await form.getByLabel("Why might you be wrong?").fill("The team was kind");
      await form.getByRole("button", { name: "Keep this with the decision" }).click();
      await expect(page.getByText("Write a whole number from 0 to 100.")).toBeVisible();
      await expect(form.getByLabel("Why might you be wrong?")).toHaveValue("The team was kind");
      await form.getByLabel("Or exactly").fill("");
      await form.getByText("80", { exact: true }).click();
      await form.getByLabel("Your mood").selectOption("torn");
      await form.getByLabel("In your own words").fill("The stairs");
      await form.getByLabel("What would make you think again?").fill("Two days from home");
      await form.getByRole("button", { name: "Keep this with the decision" }).click();
      await expect(page.getByText("80%, torn")).toBeVisible();
      await expect(page.getByText("Pay, location or travel, The stairs", { exact: true })).toBeVisible();
      await expect(page.getByText("You wrote down that you are 80% sure")).toBeVisible();
      await expect(form.getByText("How sure are you")).toBeHidden();
      await twoWidths(`decision-noted-${run}`);
    });

    await test.step("look back on the one of three months ago", async () => {
      await visit("/");
      await expect(
        page.getByText("You decided 91 days ago to decline Supply planner at Harbour Foods"),
      ).toBeVisible();
      await twoWidths(`reviews-due-${run}`);
      await page.getByRole("link", { name: "Look back" }).click();
      await arriveAt(`/decisions/${await idOf(before, old)}`);
      await expect(page.getByText("Work from home at least 2 days a week", { exact: true })).toBeVisible();
      await expect(page.getByText("we are all in the office").first()).toBeVisible();
      await twoWidths(`decision-due-${run}`);
      await page.getByLabel("What happened since?").fill("They hired nobody.");
      await page.getByRole("button", { name: "Keep the review" }).click();
      await expect(page.getByText("Say whether it still seems right.")).toBeVisible();
      await expect(page.getByLabel("What happened since?")).toHaveValue("They hired nobody.");
      await page.getByText("It still seems right", { exact: true }).click();
      await page.getByRole("button", { name: "Keep the review" }).click();
      await expect(page.getByText("You looked back on this.")).toBeVisible();
      await expect(page.getByText("They hired nobody.")).toBeVisible();
      await twoWidths(`decision-reviewed-${run}`);
      await visit("/");
      await expect(page.getByText("does it still seem right?")).toHaveCount(0);
    });

    await test.step("take the review back", async () => {
      await visit(`/opportunities/${old}`);
      const entry = page.getByRole("listitem").filter({ hasText: "You looked back: it still seems right" });
      await entry.getByRole("button", { name: "Take it back" }).click();
      await expect(page.getByText("You took back: You looked back")).toBeVisible();
      await visit("/decisions");
      await expect(page.getByText("does it still seem right?")).toBeVisible();
      await expect(page.getByText("0 of 10 reviews so far")).toBeVisible();
    });
  });
});

/** How sure somebody was of each of twelve decisions, and whether it still seemed right. */
const TWELVE = [
  ...[[50, "no"] as const, [50, "yes"] as const, [60, "yes"] as const, [70, "no"] as const],
  ...[[70, "yes"] as const, [80, "yes"] as const, [80, "yes"] as const, [80, "no"] as const],
  ...[[80, "yes"] as const, [90, "yes"] as const, [90, "yes"] as const, [95, "yes"] as const],
];

test("twelve decisions that were looked back on show how well one's sureness holds up", async ({
  person,
  page,
  visit,
  twoWidths,
}) => {
  test.setTimeout(240_000);
  await makeCriteria(ago(person, 200), criteria.slice(0, 3));
  for (const [index, [sure, wasRight]] of TWELVE.entries()) {
    const at = ago(person, 180 - index * 5);
    const company = `Otter & Pine ${index + 1}`;
    const isTaken = index % 3 === 0;
    const decisionId = await idOf(at, await (isTaken ? takeOne(at, company) : declineOne(at, company, "3")));
    const noted = { sure: String(sure), reasons: isTaken ? [] : "culture" };
    await done(later(at, 9), noteDecision, noteForm.parse({ decisionId, ...noted }));
    const looked = reviewForm.parse({ decisionId, wasRight });
    await done(later(at, 91 * DAY), reviewDecision, looked);
  }
  await declineOne(ago(person, 91), "Harbour Foods");
  await visit("/history");
  await page.getByRole("link", { name: "Decisions" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Decisions" })).toBeVisible();
  const picture = page.getByRole("img", {
    name: "4 decisions you were about 80% sure of: 75% still right",
  });
  await expect(picture).toBeVisible();
  await expect(page.getByText("Brier score")).toBeVisible();
  await expect(page.getByText("working culture")).toBeVisible();
  await expect(page.getByText("Work from home at least 2")).toBeVisible();
  await page.getByText("The same in numbers").click();
  await expect(page.getByRole("row", { name: "80–90% 80% 75% 4" })).toBeVisible();
  await twoWidths("decisions");
});

/** Takes an interview although the limit is broken. */
async function takeOne(at: Scene, company: string): Promise<string> {
  const opportunityId = await logOne(at, { company, role: "Demand planner" });
  await answer(later(at, 1), opportunityId, { "Work from home": { "value.min": "1" } });
  await done(later(at, 2), acceptInterview, { opportunityId });
  return opportunityId;
}
