import { readFileSync } from "node:fs";
import { zipSync } from "fflate";
import { expect, test, withAndWithoutScript } from "../support/test";

const FIXTURES = "lib/domain/tables/fixtures";

/** The archive as LinkedIn makes it, with what is nobody's business here. */
const ARCHIVE = {
  name: "Complete_LinkedInDataExport.zip",
  mimeType: "application/zip",
  buffer: Buffer.from(
    zipSync({
      "Jobs/Job Applications.csv": readFileSync(`${FIXTURES}/linkedin-job-applications.csv`),
      "Jobs/Saved Jobs.csv": readFileSync(`${FIXTURES}/linkedin-saved-jobs.csv`),
      "messages.csv": new TextEncoder().encode("FROM,CONTENT\nSomebody,Something private\n"),
    }),
  ),
};

withAndWithoutScript(() => {
  test("a LinkedIn archive is looked over, brought in, taken back and brought back", async ({
    person: _,
    page,
    visit,
    arriveAt,
    twoWidths,
    run,
  }) => {
    test.setTimeout(240_000);
    const field = page.getByLabel("The file that your tracker exported");

    /** Without scripts a file is sent by a button, and what goes on is asked for again. */
    const hand = async (file: { name: string; mimeType: string; buffer: Buffer }) => {
      await field.setInputFiles(file);
      if (run === "plain") await page.getByRole("button", { name: "Read the file" }).click();
    };
    const settled = async (title: string, numbers: Record<string, string>) => {
      await expect(async () => {
        if (run === "plain") await page.goto(page.url());
        const card = page.locator("section", { has: page.getByRole("heading", { name: title }) });
        await expect(card).toBeVisible({ timeout: 1_000 });
        expect(await card.locator("dt").allTextContents()).toEqual(Object.keys(numbers));
        expect(await card.locator("dd").allTextContents()).toEqual(Object.values(numbers));
      }).toPass({ timeout: 30_000 });
    };

    await test.step("find the way", async () => {
      await visit("/log");
      await page.getByRole("link", { name: "Bring in a list from another tracker" }).click();
      await arriveAt("/import");
      await twoWidths(`import-start-${run}`);
    });

    await test.step("a table of one's own, of which two things only the person knows", async () => {
      const buffer = readFileSync(`${FIXTURES}/own-table.csv`);
      await hand({ name: "my jobs.csv", mimeType: "text/csv", buffer });
      await settled("What would come of it", {
        ...{ "With a doubt": "2", "Here already, or twice": "1", "Cannot be read": "3" },
      });
      await expect(page.getByText("The day “31/02/2026” under “Date Applied” does not exist.")).toBeVisible();
      await expect(page.getByText("line 6", { exact: true })).toBeVisible();
      await twoWidths(`import-look-${run}`);
      await expect(page.getByRole("button", { name: /^Bring in/ })).toHaveCount(0);
      await page.getByText("3 April 2026").click();
      await page.getByLabel("“Second base”").selectOption({ label: "Interviewing" });
      await page.getByRole("button", { name: "Look through it again" }).click();
      await settled("What would come of it", {
        ...{ New: "1", "With a doubt": "1", "Here already, or twice": "1", "Cannot be read": "3" },
      });
      const incomplete = page.getByRole("form", { name: "Complete line 5" });
      await incomplete.getByLabel("Role").fill("Cook");
      await incomplete.getByRole("button", { name: "Put it right" }).click();
      await settled("What would come of it", {
        ...{ New: "2", "With a doubt": "1", "Here already, or twice": "1", "Cannot be read": "2" },
      });
      await page.getByText("Which column holds what").click();
      await twoWidths(`import-mapping-${run}`);
      await page.getByRole("button", { name: "Put it aside" }).click();
      await arriveAt("/import");
    });

    await test.step("a file that is broken is told so beside the field", async () => {
      await hand({ name: "broken.csv", mimeType: "text/csv", buffer: Buffer.from('Company,Role\n"A,B\n') });
      await expect(page.getByText("A quotation mark is opened in line 2")).toBeVisible();
      await arriveAt("/import");
      await expect(field).toHaveAttribute("aria-invalid", "true");
    });

    await test.step("a table with headings of nobody's: the columns are asked for first", async () => {
      const buffer = Buffer.from("Pracodawca,Stanowisko\nHarbour Foods,Buyer\n");
      await hand({ name: "lista.csv", mimeType: "text/csv", buffer });
      await expect(async () => {
        if (run === "plain") await page.goto(page.url());
        await expect(page.getByRole("heading", { name: "What only you know" })).toBeVisible({
          timeout: 1_000,
        });
      }).toPass({ timeout: 30_000 });
      await expect(page.getByText("Cannot be read")).toHaveCount(0);
      await page.getByLabel("Company").selectOption({ label: "Pracodawca (Harbour Foods)" });
      await page.getByLabel("Role").selectOption({ label: "Stanowisko (Buyer)" });
      await twoWidths(`import-columns-${run}`);
      await page.getByRole("button", { name: "Look through it" }).click();
      await settled("What would come of it", { New: "1" });
      await page.getByRole("button", { name: "Put it aside" }).click();
      await arriveAt("/import");
    });

    await test.step("the archive: what would come of it, and then what came", async () => {
      await hand(ARCHIVE);
      await settled("What would come of it", {
        ...{ New: "3", "With a doubt": "1", "Here already, or twice": "1" },
      });
      await expect(page.getByRole("heading", { level: 1, name: "From LinkedIn" })).toBeVisible();
      await expect(page.getByText("It is the same as Job Applications.csv, line 2.")).toBeVisible();
      await page.getByRole("button", { name: "Bring in 4 opportunities" }).click();
      await settled("What came of it", { "Brought in": "4", "Here already, or twice": "1" });
      await twoWidths(`import-done-${run}`);
    });

    await test.step("they are there, each with its day", async () => {
      await page.getByRole("link", { name: "See them" }).click();
      await page.getByRole("link", { name: "Senior Data Engineer" }).click();
      const timeline = page
        .locator("section")
        .filter({ has: page.getByRole("heading", { name: "Timeline", exact: true }) });
      await expect(timeline.getByText("Brought in from LinkedIn: applied")).toBeVisible();
      await expect(timeline.getByText(/applied on 7 March/)).toBeVisible();
    });

    await test.step("the same archive again makes nothing", async () => {
      await visit("/import");
      await hand(ARCHIVE);
      await settled("What would come of it", { "Here already, or twice": "5" });
      await page.getByRole("button", { name: "Put it aside" }).click();
    });

    await test.step("taken back as one", async () => {
      await page.getByRole("link", { name: ARCHIVE.name }).click();
      await page.getByRole("button", { name: "Take all of it back" }).click();
      await settled("It was taken back", { "Taken back": "4" });
      await twoWidths(`import-undone-${run}`);
      await page.goto("/opportunities?view=all");
      await expect(page.getByText("Senior Data Engineer")).toHaveCount(0);
      await page.goto("/opportunities?q=planner");
      await expect(page.getByText("Nothing found for “planner”")).toBeVisible();
    });

    await test.step("brought back as they were", async () => {
      await page.goto("/import");
      await page.getByRole("link", { name: ARCHIVE.name }).click();
      await page.getByRole("button", { name: "Bring them back" }).click();
      await settled("What came of it", { "Brought in": "4", "Here already, or twice": "1" });
      await page.goto("/opportunities?q=planner");
      await expect(page.getByRole("link", { name: "Supply planner" })).toHaveCount(2);
      await page.goto("/history");
      await expect(page.getByText("You brought back what you had taken back from LinkedIn")).toBeVisible();
      await expect(page.getByText("You brought in 4 opportunities from LinkedIn")).toBeVisible();
    });
  });
});

test("a long list goes on while one is elsewhere, and stops when asked", async ({
  person: _,
  page,
  visit,
  twoWidths,
}) => {
  test.setTimeout(240_000);
  const rows = Array.from({ length: 10_000 }, (_row, at) => `Company ${at},Planner,Applied,2026-02-03`);
  await visit("/import");
  await page.getByLabel("The file that your tracker exported").setInputFiles({
    name: "long.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(["Company,Role,Status,Date applied", ...rows].join("\n")),
  });
  await page.getByRole("button", { name: "Bring in 10,000 opportunities" }).click({ timeout: 60_000 });
  const bar = page.getByRole("progressbar", { name: "They are brought in" });
  const share = async () => Number(await bar.getAttribute("value"));
  await expect.poll(share).toBeGreaterThan(0);
  const [place, before] = [page.url(), await share()];
  await page.goto("/opportunities");
  await expect(page.getByRole("link", { name: "Planner" }).first()).toBeVisible();
  await page.goto(place);
  await expect.poll(share).toBeGreaterThan(before);
  await twoWidths("import-progress");
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByRole("heading", { name: "Stopped half-way" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Go on" })).toBeVisible();
});
