import { database } from "@/lib/platform/db";
import { tellStory } from "@/prisma/seed/story";
import { sessionCookieFor } from "../support/account";
import { expect, test } from "../support/test";

test("a search of three months is easy to look through, in every room", async ({
  page,
  context,
  server,
  visit,
  twoWidths,
}) => {
  test.setTimeout(240_000);
  const account = { passwordHash: "nobody signs in with it", isOwner: false };
  const { userId } = await tellStory({ db: database(), now: new Date() }, account);
  await context.addCookies([await sessionCookieFor({ id: userId }, server.origin)]);

  await visit("/");
  await expect(page.getByText("Waiting for your answer")).toBeVisible();
  await expect(page.getByText("To follow up")).toBeVisible();
  await twoWidths("story-today");

  await visit("/opportunities?view=all");
  await twoWidths("story-opportunities");
  await visit("/opportunities?q=planning");
  await expect(page.getByRole("link", { name: "Import Planning Manager" })).toBeVisible();

  await page.goto("/opportunities");
  await page.getByRole("link", { name: "Product Manager, Replenishment" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Product Manager, Replenishment" })).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.screenshot({ path: "test-results/screens/readme.png" });
  await twoWidths("story-sheet");

  await visit("/log");
  await page.getByRole("link", { name: /Planning Tools Lead/ }).click();
  await expect(
    page.getByText(/You applied to them as Logistics Product Analyst .+ nothing has come back/),
  ).toBeVisible();
  const where = page.getByRole("group", { name: "Where it belongs" });
  await expect(where.getByRole("radio", { checked: true })).toHaveAccessibleName("A new opportunity");
  await twoWidths("story-review");

  await visit("/criteria");
  await twoWidths("story-criteria");
  await visit("/history");
  await twoWidths("story-history");
  const older = page.getByRole("link", { name: "Older" });
  for (let pages = 1; pages < 5 && (await older.count()) > 0; pages += 1) {
    const href = (await older.getAttribute("href")) ?? "";
    await older.click();
    await expect(page).toHaveURL(href);
  }
  await expect(older).toHaveCount(0);
  await expect(page.getByText("You began your search with Tactful")).toBeVisible();
});
