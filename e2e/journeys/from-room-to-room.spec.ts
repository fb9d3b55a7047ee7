import type { Page } from "@playwright/test";
import { expect, test } from "../support/test";

test("from room to room the tab always has a title, and it is the room's", async ({
  person: _,
  page,
  visit,
}) => {
  await visit("/");
  const titles = await titlesFromNow(page);
  const rooms = page.getByRole("navigation", { name: "Rooms" }).first();
  for (const room of ["Opportunities", "Criteria", "History", "Today"]) {
    await rooms.getByRole("link", { name: room }).click();
    await expect(page.getByRole("heading", { level: 1, name: room })).toBeVisible();
    await expect(page).toHaveTitle(`${room} · Tactful`);
  }
  expect(await titles()).not.toContain("");
});

test("the way back leads to a place within a page as well", async ({ person: _, page, visit }) => {
  await visit("/guide");
  await page.getByRole("link", { name: "When?" }).click();
  await expect(page).toHaveURL(/guide#/);
  await page.getByRole("link", { name: "Today: what is due" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();
  await page.goBack();
  await expect(
    page.getByRole("heading", { level: 1, name: "Should I decline, when, and how?" }),
  ).toBeVisible();
  await expect(page).toHaveURL(/guide#/);
});

test("what the check can and cannot see is told", async ({ person: _, visit, page, twoWidths }) => {
  await visit("/check/limits");
  await expect(page.getByText("Barbs wrapped in politeness.")).toBeVisible();
  await twoWidths("check-limits");
});

/** Every title that the document has from now on, however briefly. */
async function titlesFromNow(page: Page): Promise<() => Promise<string[]>> {
  const seen = await page.evaluateHandle(() => {
    const titles = [document.title];
    const observer = new MutationObserver(() => titles.push(document.title));
    observer.observe(document.head, { childList: true, subtree: true, characterData: true });
    return titles;
  });
  return () => seen.evaluate((titles) => titles);
}
