import { fillMany } from "@/prisma/seed/bulk";
import { seeded } from "@/prisma/seed/random";
import { accept, decline, logOne, makeCriteria } from "@/prisma/seed/steps";
import { criteria } from "@/prisma/seed/story/criteria";
import { ago } from "../support/scene";
import { expect, test, withAndWithoutScript } from "../support/test";

withAndWithoutScript(() => {
  test("what came of a search is shown, and behind every number is the list of it", async ({
    person,
    page,
    visit,
    arriveAt,
    twoWidths,
    run,
  }) => {
    test.setTimeout(180_000);
    await test.step("an empty room says what it is for", async () => {
      await visit("/insights");
      await expect(page.getByText("Nothing began in this time")).toBeVisible();
      await twoWidths(`insights-empty-${run}`);
    });

    await makeCriteria(ago(person, 61), criteria.slice(0, 3));
    const declined = await logOne(ago(person, 20), { company: "Otter & Pine", role: "Planner" });
    await decline(ago(person, 19), declined, { reasons: ["compensation", "timing"], disclosure: "private" });
    const taken = await logOne(ago(person, 15), { company: "Harbour Foods", role: "Buyer" });
    await accept(ago(person, 14), taken);
    await logOne(ago(person, 60), { company: "Tidewater", role: "Analyst" });

    await test.step("few are said to be few, and a private reason counts", async () => {
      await visit("/insights");
      await expect(page.getByText("3 opportunities began in this time.")).toBeVisible();
      await expect(page.getByText("They are few, so read no habit into them.")).toBeVisible();
      const reasons = page.locator("#reasons");
      await expect(reasons.getByRole("link", { name: "Pay", exact: true })).toBeVisible();
      await expect(reasons.getByRole("link", { name: "Timing", exact: true })).toBeVisible();
      await twoWidths(`insights-few-${run}`);
    });

    await test.step("by keyboard from a node of the picture to what is behind it, and back", async () => {
      const node = page.getByRole("link", { name: "Declined by me: 1" });
      await node.focus();
      await page.keyboard.press("Enter");
      await arriveAt("/insights/flow");
      await expect(page.getByRole("heading", { level: 1, name: "Declined by me" })).toBeVisible();
      await expect(page.getByRole("link", { name: "Planner" })).toBeVisible();
      await expect(page.getByText("Harbour Foods")).toHaveCount(0);
      await twoWidths(`insights-behind-${run}`);
      await page.getByRole("link", { name: "Back to the picture" }).click();
      await arriveAt("/insights");
    });

    await test.step("the same in numbers, and as a file", async () => {
      const reasons = page.locator("#reasons");
      await reasons.getByText("The same in numbers").click();
      await reasons.getByRole("link", { name: "Pay, 1: look at them" }).click();
      await arriveAt("/insights/reasons");
      await expect(page.getByRole("link", { name: "Planner" })).toBeVisible();
      const file = await page.request.get("/api/insights/reasons?period=90");
      expect(file.headers()["content-type"]).toBe("text/csv");
      expect(await file.text()).toBe("\uFEFFReason,Times\r\nPay,1\r\nTiming,1\r\n");
      expect((await page.request.get("/api/insights/constructor")).status()).toBe(404);
      expect((await page.request.get("/api/insights/flow?from=2026-02-30")).status()).toBe(400);
    });

    await test.step("another time by the address, and days that are none", async () => {
      await visit("/insights");
      await page.getByRole("navigation", { name: "Period" }).getByRole("link", { name: "30 days" }).click();
      await expect(page.getByText("2 opportunities began in this time.")).toBeVisible();
      await visit("/insights?from=2026-02-30");
      await expect(page.getByText("That day does not exist.")).toBeVisible();
      await expect(page.getByText("3 opportunities began in this time.")).toBeVisible();
    });
  });
});

test("two hundred opportunities are one picture, and a figure that is none is not there", async ({
  person,
  page,
  visit,
  twoWidths,
  expectProblem,
}) => {
  test.setTimeout(180_000);
  const { db, userId, now } = ago(person, 0);
  await fillMany(db, userId, 200, { now, random: seeded(9) });
  await visit("/insights?period=all");
  await expect(page.getByText("200 opportunities began in this time.")).toBeVisible();
  await expect(page.getByText(/Half of your answers went out within/)).toBeVisible();
  await twoWidths("insights-full");
  expectProblem(/404/);
  expect((await page.goto("/insights/flow?key=nowhere"))?.status()).toBe(404);
  expect((await page.goto("/insights/constructor"))?.status()).toBe(404);
});
