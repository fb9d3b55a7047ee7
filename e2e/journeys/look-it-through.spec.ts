import { paste, reviewOn } from "../support/log";
import { ROUNDS } from "../support/rounds";
import { expect, test, withAndWithoutScript } from "../support/test";

const AGENCY = `From: Rob Hale <rob.hale@harrowsearch.example>
Subject: Payroll Manager, Leeds

Hi Asha,

my client, a household name in retail, is looking for a Payroll Manager in Leeds, £50,000 to £55,000. Would you be free for a short call?

Rob Hale
Harrow Search Ltd`;

const ZONELESS = `From: Ilse Okonjo <ilse.okonjo@tallowmere.example>
Date: Tue, 03 Mar 2026 10:14:22 +0100
Subject: Interview: Planner at Tallowmere

Hi Asha,

we'd like to invite you to an interview for the Planner position at Tallowmere. Would Monday 9 March at 10:00 or Tuesday 10 March at 14:30 suit you?

Ilse Okonjo`;

withAndWithoutScript(() => {
  test("an agency that keeps its client to itself is logged by its own name", async ({
    person: _,
    page,
    visit,
    twoWidths,
    run,
  }) => {
    await visit("/log");
    await paste(page, AGENCY);
    await expect(page.getByLabel("Company (optional)")).toHaveValue("");
    await expect(page.getByLabel("Through which agency")).toHaveValue(/Harrow Search/);
    await twoWidths(`hidden-client-${run}`);
    await page.getByRole("button", { name: "Save it" }).click();
    await expect(page.getByText(/a client of Harrow Search/).first()).toBeVisible();
  });

  test("times without a zone say as whose they are taken, those that have passed say so, and another zone counts", async ({
    person: _,
    page,
    visit,
    twoWidths,
    run,
  }) => {
    await visit("/log");
    await paste(page, ZONELESS);
    await expect(page.getByText("Every time they name has passed already")).toBeVisible();
    const zone = page.getByLabel("No time zone was given");
    await expect(zone.locator("option:checked")).toHaveText("Taken as yours (Europe/Berlin)");
    await twoWidths(`no-zone-${run}`);
    await zone.selectOption("America/New_York");
    await page.getByRole("button", { name: "Save it" }).click();
    await expect(page.getByText("Mon 9 Mar, 15:00")).toBeVisible();
  });

  test("what was put aside says so where it was, and comes back from there", async ({
    person: _,
    page,
    visit,
    twoWidths,
    run,
  }) => {
    await visit("/log");
    await paste(page, AGENCY);
    const path = new URL(page.url()).pathname;
    await page.getByRole("button", { name: "Put it aside" }).click();
    await expect(page.getByText("You put “Payroll Manager, Leeds” aside.")).toBeVisible();
    await visit(path);
    await expect(page.getByRole("heading", { level: 1, name: "You put this aside" })).toBeVisible();
    await twoWidths(`aside-${run}`);
    await page.getByRole("button", { name: "Put it back" }).click();
    await expect(reviewOn(page)).toBeVisible();
    await visit("/");
    await expect(page.getByRole("link", { name: "One thing that you handed in waits" })).toBeVisible();
    await twoWidths(`today-waiting-${run}`);
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("why files were not taken stands beside the field, which has the focus", async ({
    person: _,
    page,
    visit,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const field = page.getByLabel("Or hand in files");
    const read = page.getByRole("button", { name: "Read the files" });
    await visit("/log");
    await read.click();
    await expect(page.getByText("Choose a file first.")).toBeInViewport();
    await expect(field).toBeFocused();
    await expect(field).toBeInViewport();
    const buffer = Buffer.alloc(26 * 1024 * 1024, "x");
    await field.setInputFiles({ name: "large.txt", mimeType: "text/plain", buffer });
    await read.click();
    await expect(page.getByText("These files have more than 25 MB together")).toBeInViewport();
    await expect(field).toBeFocused();
  });
});

test("by keyboard, what has the focus is seen above the bar, and the way to saving is short", async ({
  person: _,
  page,
  visit,
}) => {
  await visit("/log");
  const file = { name: "second.eml", mimeType: "message/rfc822", buffer: Buffer.from(ROUNDS.second) };
  await page.getByLabel("Or hand in files").setInputFiles(file);
  await expect(reviewOn(page)).toBeVisible();
  const path = page.url();
  for (const [width, height] of [
    [1440, 800],
    [360, 740],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto(path);
    await page.getByLabel("What it is").focus();
    const stops: string[] = [];
    for (let at = 0; at < 60; at++) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(() => {
        const focused = document.activeElement;
        const { left, top, bottom } = (focused ?? document.body).getBoundingClientRect();
        const seen = [top + 2, bottom - 2].map((y) => document.elementFromPoint(left + 6, y));
        const isSeen = seen.every(
          (element) => element && (focused?.contains(element) || element.contains(focused)),
        );
        return { name: focused?.getAttribute("name") ?? focused?.textContent?.trim() ?? "", isSeen };
      });
      if (stop.name === "Save it") break;
      expect(stop.isSeen, `${stop.name} at ${width}`).toBe(true);
      if (stop.name !== stops.at(-1)) stops.push(stop.name);
    }
    expect(stops.length, stops.join(", ")).toBeLessThan(16);
  }
  await page.getByText("Go to the words of a fact").click();
  await page.getByRole("link", { name: "Role", exact: true }).click();
  await expect(page.locator("mark:target")).toContainText("Senior Backend Engineer");
  await expect(page.locator("mark:target")).toBeInViewport();
});

test("a page that only a script can draw says so, and offers to paste its words", async ({
  person: _,
  page,
  visit,
}) => {
  await visit("/log");
  const html = '<!doctype html><title>Careers</title><body><div id="root">Please enable JavaScript.</div>';
  const file = { name: "careers.html", mimeType: "text/html", buffer: Buffer.from(html) };
  await page.getByLabel("Or hand in files").setInputFiles(file);
  await expect(page.getByText("Hardly a word could be read on this page")).toBeVisible();
  await page.getByRole("link", { name: "paste it" }).click();
  await expect(page.getByLabel("The text of the message")).toBeInViewport();
});
