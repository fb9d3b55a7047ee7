import type { Page } from "@playwright/test";
import { database } from "@/lib/platform/db";
import { expect, test } from "../support/test";

async function logByHand(page: Page, company: string): Promise<void> {
  await page.goto("/log");
  const form = page.getByRole("form", { name: "The invitation" });
  await form.getByLabel("Company").fill(company);
  await form.getByLabel("Role").fill("Supply planner");
  await form.getByRole("button", { name: "Save it" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Supply planner" })).toBeVisible();
}

test("two tabs on one letter: the second save is told, and neither text is lost", async ({
  person: _,
  page,
  context,
}) => {
  await logByHand(page, "Harbour Foods");
  await page.getByRole("button", { name: "Decline kindly" }).click();
  const mine = page.getByRole("textbox", { name: "The letter" });
  await expect(mine).toHaveValue(/Harbour Foods/);
  const other = await context.newPage();
  await other.goto(page.url());
  const theirs = other.getByRole("textbox", { name: "The letter" });
  await theirs.fill("Written in the other tab.");
  await expect(other.getByText(/· saved$/)).toBeVisible();
  await mine.fill("Written in the first tab.");
  await expect(page.getByText("This letter was changed in another tab.")).toBeVisible();
  await expect(mine).toHaveValue("Written in the first tab.");
  await page.getByText("Read the other one").click();
  await expect(page.getByText("Written in the other tab.")).toBeVisible();
  await page.getByRole("button", { name: "Keep mine" }).click();
  await expect(page.getByText(/· saved$/)).toBeVisible();
  await other.reload();
  await expect(theirs).toHaveValue("Written in the first tab.");
});

test("two tabs on one checklist: the second save is told, what was typed stays, and saving again keeps it", async ({
  person: _,
  page,
  context,
}) => {
  await page.goto("/criteria/new?from=remote-days");
  await page.getByRole("button", { name: "Add it" }).click();
  await expect(page).toHaveURL(/\/criteria$/);
  await logByHand(page, "Harbour Foods");
  await page.getByRole("link", { name: "Fill in the checklist" }).click();
  const field = page.getByLabel("Answer, or the low end");
  await expect(field).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByLabel("Answer, or the low end").fill("1");
  await other.getByRole("button", { name: "Save the answers" }).click();
  await expect(other.getByText("You noted an answer", { exact: true })).toBeVisible();
  await field.fill("4");
  await page.getByRole("button", { name: "Save the answers" }).click();
  await expect(page.getByText("Answers were saved in another tab")).toBeVisible();
  await expect(field).toHaveValue("4");
  await page.getByRole("button", { name: "Save the answers" }).click();
  await expect(page.getByText("4 days a week").first()).toBeVisible();
});

test("a session that ends in the middle of a form keeps the text: sign in beside it and send it again", async ({
  person,
  page,
  context,
}) => {
  await page.goto("/log");
  const text = page.getByLabel("The text of the message");
  await text.fill("We would like to invite you to an interview for the Planner role at Harbour Foods.");
  await database().session.deleteMany({ where: { userId: person.id } });
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByText("Your session has ended. Nothing is lost")).toBeVisible();
  await expect(text).toHaveValue(/Harbour Foods/);
  const opened = context.waitForEvent("page");
  await page.getByRole("link", { name: "Sign in in a new tab" }).click();
  const beside = await opened;
  await beside.getByLabel("E-mail address").fill(person.email);
  await beside.getByLabel("Password").fill(person.password);
  await beside.getByRole("button", { name: "Sign in" }).click();
  await expect(beside.getByRole("heading", { name: "You are signed in" })).toBeVisible();
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByLabel("Company")).toHaveValue("Harbour Foods");
});

test("a double click makes one opportunity", async ({ person, page }) => {
  await page.goto("/log");
  const form = page.getByRole("form", { name: "The invitation" });
  await form.getByLabel("Company").fill("Harbour Foods");
  await form.getByLabel("Role").fill("Supply planner");
  await form.getByRole("button", { name: "Save it" }).dblclick();
  await expect(page.getByRole("heading", { level: 1, name: "Supply planner" })).toBeVisible();
  await page.goBack().catch(() => {});
  expect(await database().opportunity.count({ where: { userId: person.id } })).toBe(1);
});
