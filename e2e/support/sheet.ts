import type { Locator, Page } from "@playwright/test";

/** The stage that the facts of a sheet name; what led there stands beside it as well. */
export const stageOn = (page: Page, stage: string): Locator =>
  page.getByRole("definition").filter({ hasText: stage });

/** What the timeline of a sheet tells; the stages that it came through name some of it again. */
export const toldOn = (page: Page, said: string | RegExp): Locator =>
  page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: "Timeline" }) })
    .getByText(said);
