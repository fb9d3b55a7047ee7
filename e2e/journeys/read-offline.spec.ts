import { expect, test } from "../support/test";

test.use({ serviceWorkers: "allow" });

test("what was seen can be read without a network, until one signs out", async ({
  person: _,
  page,
  context,
  visit,
  arriveAt,
  expectProblem,
}) => {
  expectProblem(/ERR_INTERNET_DISCONNECTED|status of 503|^answer 503: .*\/history$|Failed to fetch/);
  await visit("/");
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open("pages-1")).keys()).length))
    .toBe(1);
  // By the framework's own way from page to page, which asks for less than the page.
  await page.getByRole("link", { name: "Criteria" }).first().click();
  await arriveAt("/criteria");
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open("pages-1")).keys()).length))
    .toBe(2);

  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const connected = await paper();

  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText(/^You are offline\. This page is as you saw it on/)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "Criteria" })).toBeVisible();
  expect(await paper()).toBe(connected);
  await page.getByRole("link", { name: "Today" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();
  await page.goto("/history");
  await expect(page.getByText(/this page was not seen here before/)).toBeVisible();

  await context.setOffline(false);
  await visit("/settings");
  await page.getByRole("button", { name: "Sign out" }).click();
  await arriveAt("/sign-in");
  await expect.poll(() => page.evaluate(() => caches.has("pages-1"))).toBe(false);
});
