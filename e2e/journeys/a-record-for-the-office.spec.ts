import { accept, decline, logOne } from "@/prisma/seed/steps";
import { ago } from "../support/scene";
import { expect, test, withAndWithoutScript } from "../support/test";

withAndWithoutScript(() => {
  test("the history is searched, and what an office asks for comes out of it", async ({
    person,
    page,
    visit,
    arriveAt,
    twoWidths,
    run,
  }) => {
    test.setTimeout(180_000);
    await test.step("nothing yet, and the record says so", async () => {
      await visit("/history/evidence");
      await expect(page.getByText("No contacts in these days")).toBeVisible();
      await twoWidths(`evidence-empty-${run}`);
    });

    const elena = { contactName: "Elena Brandt", contactEmail: "elena@otter.example" };
    const declined = await logOne(ago(person, 9), { ...elena, company: "Otter & Pine", role: "Planner" });
    await decline(ago(person, 8), declined, { reasons: ["compensation"], disclosure: "private" });
    const taken = await logOne(ago(person, 7), { company: "Harbour Foods", role: "Buyer" });
    await accept(ago(person, 6), taken);

    await test.step("look for a company by keyboard, then for what came from them", async () => {
      await visit("/history");
      await page.getByLabel("Company, role or person").focus();
      await page.keyboard.type("otter");
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/q=otter/);
      await expect(page.getByText("You declined, in a message to Elena Brandt")).toBeVisible();
      await expect(page.getByText("Harbour Foods")).toHaveCount(0);
      await page.getByText("What, by whom and when").click();
      await page.getByLabel("By whom").selectOption("them");
      await page.getByRole("button", { name: "Search" }).click();
      await expect(page).toHaveURL(/by=them/);
      await expect(page.getByText("Interview invitation from Otter & Pine")).toBeVisible();
      await expect(page.getByText("You declined, in a message")).toHaveCount(0);
      await twoWidths(`history-searched-${run}`);
      await visit("/history?q=nobody");
      await expect(page.getByText("Nothing fits that.")).toBeVisible();
      await visit("/history?from=2026-02-30");
      await page.getByText("What, by whom and when").click();
      await expect(page.getByText("That day does not exist.")).toBeAttached();
      await page.getByRole("link", { name: "Show everything again" }).click();
      await arriveAt("/history");
    });

    await test.step("an entry is taken back where it is found", async () => {
      await visit("/history?q=harbour");
      const entry = page.getByRole("listitem").filter({ hasText: "You decided to take the interview" });
      await entry.getByRole("button", { name: "Take it back" }).click();
      await expect(page.getByText("You took back: You decided to take the interview")).toBeVisible();
    });

    await test.step("the record, in the language of the office, to sign and as a file", async () => {
      await page.getByRole("link", { name: "Work search record" }).click();
      await arriveAt("/history/evidence");
      await expect(page.getByRole("cell", { name: "Invitation declined" })).toBeVisible();
      await page.getByLabel("Language", { exact: true }).selectOption("de");
      await page.getByRole("button", { name: "Show", exact: true }).click();
      await expect(page).toHaveURL(/lang=de/);
      const report = page.getByRole("article");
      await expect(report.getByRole("heading", { name: "Nachweis von Eigenbemühungen" })).toBeVisible();
      await expect(report.getByRole("columnheader")).toHaveText([
        ...["Datum", "Arbeitgeber", "Ansprechpartner/in", "Stelle", "Bemühung", "Art der Bewerbung"],
        "Ergebnis",
      ]);
      await expect(report.getByText("Unterschrift")).toBeVisible();
      await expect(report.getByText("Gespräch zugesagt")).toHaveCount(0);
      await expect(report).not.toContainText(/pay|compensation/i);
      await twoWidths(`evidence-${run}`);
      const href = await page.getByRole("link", { name: "Save as CSV" }).getAttribute("href");
      const file = await (await page.request.get(href ?? "")).text();
      expect(file).toContain(
        "Otter & Pine,Elena Brandt,Planner,Einladung abgesagt,E-Mail,Von mir abgesagt\r\n",
      );
      await page.emulateMedia({ media: "print" });
      await expect(page.getByRole("navigation")).toHaveCount(0);
      await expect(page.getByLabel("Language", { exact: true })).toBeHidden();
      await page.screenshot({ path: `test-results/screens/evidence-print-${run}.png`, fullPage: true });
      await page.emulateMedia({ media: null });
    });
  });
});
