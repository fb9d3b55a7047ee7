import { checkAccessibility, checkReflow } from "./accessibility";
import { expect, test } from "./test";

const NOBODY_LISTENS = "http://127.0.0.1:4099/";

test("what goes wrong in the browser is noticed, and passes only when it is expected", async ({
  page,
  account: _,
  visit,
  watch,
  expectProblem,
}) => {
  await visit("/sign-in");
  await page.evaluate(async () => {
    // biome-ignore lint/suspicious/noConsole: this is the mishap
    console.error("said aloud");
    setTimeout(() => {
      throw new Error("thrown");
    });
    await fetch("/_next/static/nothing.js");
  });
  await page.goto(NOBODY_LISTENS).catch(() => {});

  const mishaps = [
    /^console error: said aloud/,
    /^page error: Error: thrown/,
    /^console error: .*404.*nothing\.js/,
    /^foreign request: .*4099/,
    /^failed request: .*4099/,
  ];
  for (const mishap of mishaps) {
    await expect.poll(() => watch.unexpected()).toContainEqual(expect.stringMatching(mishap));
    expectProblem(mishap);
  }
  expect(watch.unexpected()).toEqual([]);
});

test("a page that leaves somebody out is refused", async ({ page }) => {
  await page.setContent("<html lang=en><title>A page</title><main><h1>A page</h1><img src='data:,'></main>");
  await expect(checkAccessibility(page)).rejects.toThrow(/image-alt/);
});

test("a page that makes one scroll sideways is refused", async ({ page }) => {
  await page.setContent("<p style='width: 3000px'>A long way</p>");
  await expect(checkReflow(page)).rejects.toThrow(/width of/);
});
