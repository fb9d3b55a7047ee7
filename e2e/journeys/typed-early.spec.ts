import type { Page } from "@playwright/test";
import { isSaved, letterOn, openDesk } from "../support/desk";
import { expect, test } from "../support/test";

/** Goes to a page whose scripts are still on their way; gives what lets them arrive. */
async function goAhead(page: Page, path: string): Promise<() => void> {
  const arrival = Promise.withResolvers<void>();
  let held = 0;
  await page.route(/\/_next\/static\/.*\.js\b/, async (route) => {
    held += 1;
    await arrival.promise;
    await route.continue();
  });
  await page.goto(path, { waitUntil: "domcontentloaded" });
  expect(held, "scripts that are held back").toBeGreaterThan(0);
  return arrival.resolve;
}

test("what is typed into a letter before the scripts have come is kept, and saved", async ({
  person,
  page,
}) => {
  const desk = await openDesk(person);
  const arrive = await goAhead(page, desk);
  const letter = letterOn(page);
  await letter.fill("Dear Elena, written in haste. Thank you, and no.");
  arrive();
  await isSaved(page);
  await expect(letter).toHaveValue("Dear Elena, written in haste. Thank you, and no.");
  await page.reload();
  await expect(letter).toHaveValue("Dear Elena, written in haste. Thank you, and no.");
});

test("what is typed over the words of a template before the scripts have come is kept", async ({
  person: _,
  page,
}) => {
  const arrive = await goAhead(page, "/settings/wordings/templates/new?kind=decline-interview");
  const words = page.getByRole("group", { name: "Part 1", exact: true }).getByLabel("Words");
  await words.fill("Good day {firstName},");
  arrive();
  await expect(page.getByRole("complementary", { name: "How it reads" })).toContainText("Good day Elena,");
  await expect(words).toHaveValue("Good day {firstName},");
});
