import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const WCAG_22_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Holds the page, as it stands, against WCAG 2.2 AA. */
export async function checkAccessibility(page: Page): Promise<void> {
  await drawn(page);
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n${target.join(" ")}\n${failureSummary ?? ""}`),
  );
  expect(found, `accessibility of ${page.url()}`).toEqual([]);
}

/** Nothing makes a person scroll sideways. */
export async function checkReflow(page: Page): Promise<void> {
  await drawn(page);
  const { content, window } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  expect(content, `width of ${page.url()}`).toBeLessThanOrEqual(window);
}

export async function heightOf(page: Page): Promise<number> {
  await drawn(page);
  return page.evaluate(() => document.documentElement.scrollHeight);
}

/** The elements of a page can be there before its style sheet is: who measures then measures a page nobody sees. */
const drawn = (page: Page): Promise<void> => page.waitForLoadState("load");
