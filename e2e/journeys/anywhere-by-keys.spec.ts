import { later } from "@/prisma/seed/scene";
import { logOne } from "@/prisma/seed/steps";
import { sceneOf } from "../support/scene";
import { expect, test } from "../support/test";

test("any room, any action and what was logged are a few keys away", async ({
  person,
  page,
  visit,
  arriveAt,
  twoWidths,
}) => {
  const opportunityId = await logOne(later(sceneOf(person), -60), {
    company: "Quillmark",
    role: "Supply planner",
    text: "Would Thursday suit you for an interview?",
  });
  await visit("/");
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Go to or do" });
  await expect(palette.getByRole("option", { name: "Log an invitation" })).toBeVisible();
  await twoWidths("palette");
  await page.keyboard.type("quill");
  await expect(palette.getByRole("option", { name: /Supply planner, Quillmark/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await arriveAt(`/opportunities/${opportunityId}`);

  await page.keyboard.press("Control+k");
  await page.keyboard.type("checklist");
  await expect(palette.getByRole("option", { name: "Answer the checklist" })).toBeVisible();
  await page.keyboard.press("Enter");
  await arriveAt(`/opportunities/${opportunityId}/checklist`);

  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeHidden();

  await page.keyboard.press("n");
  await arriveAt("/log");
  // What is typed into a field is typed.
  await page.getByRole("textbox").first().focus();
  await page.keyboard.type("n/?");
  await expect(page).toHaveURL(/\/log$/);
});

test("light and dark are a choice, kept with the account", async ({ person: _, page, visit }) => {
  await visit("/settings");
  const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  expect(await scheme()).toBe("light dark");
  await page.getByText("Dark", { exact: true }).click();
  await page
    .getByRole("form", { name: "How Tactful is for you" })
    .getByRole("button", { name: "Keep it" })
    .click();
  await expect(page.getByText("Kept.")).toBeVisible();
  await expect.poll(scheme).toBe("dark");
  await visit("/opportunities");
  expect(await scheme()).toBe("dark");
});

test("how long silence may last is asked in days, and what is wrong is said beside it", async ({
  person: _,
  page,
  visit,
}) => {
  await visit("/settings");
  const days = page.getByLabel("Ask about silence after so many days");
  await days.fill("2");
  const form = page.getByRole("form", { name: "How Tactful is for you" });
  await form.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByText("Give between 7 and 365 days, or leave it empty.")).toBeVisible();
  await expect(days).toHaveValue("2");
});
