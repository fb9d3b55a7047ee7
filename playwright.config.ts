import { defineConfig, devices } from "@playwright/test";
import { BROWSER_FLAGS } from "./scripts/test/browser";

/** The browser that `npm test` found; empty or unset: Playwright's own. */
const browser = process.env.TACTFUL_BROWSER;

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  // A machine has slow moments, which `npm test` tells of; what fails twice is a fault.
  retries: 1,
  use: {
    ...devices["Desktop Chrome"],
    // A colour that is still on its way to another one is not what anybody reads, and would be measured.
    reducedMotion: "reduce",
    locale: "en-GB",
    timezoneId: "Asia/Kathmandu",
    screenshot: "only-on-failure",
    // What keeps pages for reading offline asks for each a second time: only the journey about it lets it.
    serviceWorkers: "block",
    launchOptions: { args: BROWSER_FLAGS, ...(browser ? { executablePath: browser } : {}) },
  },
});
