import type { Page } from "@playwright/test";
import { later } from "@/prisma/seed/scene";
import { answer, logOne, makeCriteria } from "@/prisma/seed/steps";
import { sceneOf } from "../support/scene";
import { stageOn } from "../support/sheet";
import { expect, test } from "../support/test";

/** Presses Tab until the focus is on what is called so; fails when it comes round without finding it. */
async function tabTo(page: Page, name: RegExp) {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    // Once round, the browser's own bar has it.
    if ((await focused.count()) === 0) continue;
    const found = await focused.evaluate((element) => {
      const labels =
        "labels" in element ? [...((element.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
      return [
        element.getAttribute("aria-label"),
        ...labels.map((label) => label.innerText),
        element.textContent,
      ].join(" ");
    });
    if (!name.test(found)) continue;
    const outline = await focused.evaluate((element) => {
      const drawn = element.matches(".sr-only") ? (element.closest("label") ?? element) : element;
      return getComputedStyle(drawn).outlineStyle;
    });
    expect(outline, `the focus on ${name} can be seen`).not.toBe("none");
    return;
  }
  throw new Error(`the keyboard does not reach ${name}`);
}

test("the main job by keyboard alone: log, decline, confirm, take back", async ({
  person: _,
  page,
  visit,
}) => {
  test.slow();
  await visit("/");
  await tabTo(page, /Log an invitation/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/log$/);
  await tabTo(page, /Company/);
  await page.keyboard.type("Harbour Foods");
  await tabTo(page, /Role/);
  await page.keyboard.type("Supply planner");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Supply planner" })).toBeVisible();
  await tabTo(page, /Decline kindly/);
  await page.keyboard.press("Enter");
  const letter = page.getByRole("textbox", { name: "The letter" });
  await expect(letter).toHaveValue(/Harbour Foods/);
  await tabTo(page, /Role mismatch/);
  await page.keyboard.press("Space");
  await expect(letter).toHaveValue(/role|work|direction/i);
  await page.getByRole("link", { name: "Review and send" }).focus();
  // A slow line: the next key is pressed while the answer to the last one is still on its way.
  await page.route("**/messages/**", async (route) => {
    if (route.request().method() === "POST") await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });
  await tabTo(page, /Subject/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Decline the interview" })).toBeVisible();
  await expect(page.getByText("Declined by me")).toHaveCount(0);
  await tabTo(page, /I sent it/);
  await page.keyboard.press("Enter");
  await expect(stageOn(page, "Declined by me")).toBeVisible();
  await tabTo(page, /I did not send it/);
  await page.keyboard.press("Enter");
  await expect(page.getByText("taken back")).toBeVisible();
});

test("deciding by keyboard alone: an open answer is filled in, the advice turns, three are compared", async ({
  person,
  page,
  visit,
}) => {
  test.slow();
  const at = later(sceneOf(person), -60);
  await makeCriteria(at, [
    {
      ...{ kind: "number", label: "Base pay", unit: "€ a year", attribute: "salary" },
      ...{ "must.direction": "at-least", "must.limit": "50000", "want.worst": "48000", "want.best": "60000" },
    },
  ]);
  const log = (company: string, minutes: number) => logOne(later(at, minutes), { company, role: "Planner" });
  const id = await log("Harbour Foods", 10);
  const others = [await log("Nordwind", 11), await log("Grey & Sons", 12)];
  await answer(later(at, 13), others[0] ?? "", { "Base pay": { "value.min": "49000" } });

  await visit(`/opportunities/${id}`);
  await expect(page.getByText("Clarify first")).toBeVisible();
  await tabTo(page, /Fill in the checklist/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/checklist$/);
  await tabTo(page, /Answer, or the low end/);
  await page.keyboard.type("60k");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Accept", { exact: true })).toBeVisible();
  await tabTo(page, /what would change it/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "What would change it" })).toBeVisible();

  await visit("/compare");
  for (const company of [/Harbour Foods\s*Planner/, /Grey & Sons\s*Planner/, /Nordwind\s*Planner/]) {
    await tabTo(page, company);
    await page.keyboard.press("Space");
  }
  await tabTo(page, /Put them side by side/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Compare 3" })).toBeVisible();
  await tabTo(page, /Answer side by side/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Answer side by side" })).toBeVisible();
});

test("the facts of an opportunity can be put right later, and the history says what changed", async ({
  person: _,
  page,
  visit,
  twoWidths,
}) => {
  test.slow();
  await visit("/log");
  const form = page.getByRole("form", { name: "The invitation" });
  await form.getByLabel("Company").fill("Harbor Foods");
  await form.getByLabel("Role").fill("Supply planner");
  await form.getByRole("button", { name: "Save it" }).click();
  await page.getByRole("link", { name: "Correct the facts" }).click();
  await page.getByLabel("Company").fill("Harbour Foods");
  await page.getByLabel("Where the work is").fill("Hamburg");
  await twoWidths("correct");
  await page.getByRole("button", { name: "Save the correction" }).click();
  await expect(page.getByText("company: Harbour Foods · where: Hamburg")).toBeVisible();
  await visit("/opportunities?q=hamburg");
  await expect(page.getByRole("link", { name: "Supply planner" })).toBeVisible();
});
