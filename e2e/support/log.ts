import { expect, type Locator, type Page } from "@playwright/test";

/** What stands at the head of the page on which that is looked through which was read. */
export const reviewOn = (page: Page): Locator =>
  page.getByRole("heading", { level: 1, name: "Look it through" });

/** Pastes a message into the log, where one is, and has it read. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel("The text of the message").fill(text);
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(reviewOn(page)).toBeVisible();
}
