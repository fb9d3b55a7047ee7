import path from "node:path";
import type { Page } from "@playwright/test";
import { reviewOn } from "../support/log";
import { stageOn, toldOn } from "../support/sheet";
import { expect, test, withAndWithoutScript } from "../support/test";

const INVITATION = path.resolve("e2e/support/invitation.eml");

async function addSuggestion(page: Page, id: string) {
  await page.goto(`/criteria/new?from=${id}`);
  await page.getByRole("button", { name: "Add it" }).click();
  await expect(page).toHaveURL(/\/criteria$/);
}

withAndWithoutScript(() => {
  test("an invitation arrives as a mail, is held against what matters, and is declined with a letter that is kept", async ({
    person,
    page,
    arriveAt,
    visit,
    twoWidths,
    run,
  }) => {
    test.setTimeout(240_000);
    await test.step("say what matters", async () => {
      await visit("/criteria");
      for (const id of ["base-pay", "contract", "remote-days"]) await addSuggestion(page, id);
      await twoWidths(`criteria-${run}`);
    });

    await test.step("log the mail", async () => {
      await visit("/log");
      await twoWidths(`log-${run}`);
      await page.getByLabel("Or hand in files").setInputFiles(INVITATION);
      if (run === "plain") await page.getByRole("button", { name: "Read the files" }).click();
      // The first mail that a server reads takes longest, as what reading needs is loaded for it.
      await expect(reviewOn(page)).toBeVisible({ timeout: 40_000 });
      await expect(page.getByLabel("Company")).toHaveValue("Tallowmere");
      await expect(page.getByLabel("Role")).toHaveValue("Senior Backend Engineer");
      await expect(page.getByLabel("Who wrote")).toHaveValue("Ilse Okonjo");
      await expect(page.getByLabel("When it came")).toHaveValue("2026-03-03T10:14");
      await expect(page.getByLabel("Answer by")).toHaveValue("2026-03-05T17:00");
      await twoWidths(`review-${run}`);
      await page.getByRole("button", { name: "Save it" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Senior Backend Engineer" })).toBeVisible();
      await expect(page.getByText("Clarify first")).toBeVisible();
    });

    await test.step("answer the checklist", async () => {
      await page.getByRole("link", { name: "Fill in the checklist" }).click();
      await arriveAt(new URL(page.url()).pathname);
      const contract = page.getByRole("group", { name: "Contract: permanent" });
      await contract.getByText("fixed term").click();
      await contract.getByLabel("Their words").fill("we begin with twelve months");
      const days = page.getByRole("group", { name: "Work from home at least" });
      await days.getByLabel("Answer, or the low end").fill("3");
      await twoWidths(`checklist-${run}`);
      await page.getByRole("button", { name: "Save the answers" }).click();
      await expect(page.getByText("Decline", { exact: true })).toBeVisible();
      await expect(page.getByText("we begin with twelve months").first()).toBeVisible();
      await twoWidths(`sheet-${run}`);
    });

    const sheet = new URL(page.url()).pathname;

    await test.step("write and check the letter", async () => {
      await page.getByRole("button", { name: "Decline kindly" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Decline the interview" })).toBeVisible();
      const letter = page.getByRole("textbox", { name: "The letter" });
      await expect(letter).toHaveValue(/Ilse/);
      await expect(letter).not.toHaveValue(/contract/);
      await page.getByText("Contract type").click();
      if (run === "plain") await page.getByRole("button", { name: "Write it from these choices" }).click();
      await expect(letter).toHaveValue(/contract/);
      const text = await letter.inputValue();
      await letter.fill(
        text.replace(
          /\n\n(?=\w+ regards|Kind|Best|Warm|With)/,
          "\n\nYour notes on the team were a pleasure to read.\n\n",
        ),
      );
      if (run === "live") {
        await expect(page.getByText(/found in \d+ checks/)).toBeVisible();
        await letter.fill(`${await letter.inputValue()}\n[add a line]`);
        await expect(page.getByRole("list", { name: "What the check found" })).toContainText("[add a line]");
        await letter.fill((await letter.inputValue()).replace("\n[add a line]", ""));
        await expect(page.getByText(/· saved$/)).toBeVisible();
      }
      await twoWidths(`desk-${run}`);
    });

    const sent = await page.getByRole("textbox", { name: "The letter" }).inputValue();

    await test.step("hand it over", async () => {
      const mail = await page.getByRole("link", { name: "Open in my mail program" }).getAttribute("href");
      expect(mail).toMatch(/^mailto:ilse\.okonjo@tallowmere\.example\?subject=/);
      const id = new URL(page.url()).pathname.split("/").at(-1);
      const eml = await page.request.get(`/api/messages/${id}/eml`);
      expect(eml.headers()["content-disposition"]).toContain("letter.eml");
      const text = await eml.text();
      expect(text).toContain("In-Reply-To: <01.69a6a66e@tallowmere.example>");
      expect(text).toContain("X-Unsent: 1");
      expect(text).toContain(`From: ${person.name} <${person.email}>`);
    });

    await test.step("say that it was sent", async () => {
      await page.getByRole("button", { name: "I sent it" }).click();
      await arriveAt(sheet);
      await expect(stageOn(page, "Declined by me")).toBeVisible();
      await expect(toldOn(page, "You declined, in a message to Ilse Okonjo")).toBeVisible();
      await page
        .getByRole("link", { name: /Senior Backend Engineer/ })
        .first()
        .click();
      await expect(page.getByRole("article")).toContainText(sent.split("\n")[2] ?? "");
      expect((await page.getByRole("article").innerText()).replace(/\s+/g, " ")).toContain(
        sent.replace(/\s+/g, " ").trim(),
      );
    });

    await test.step("note what they wrote back to it", async () => {
      await visit(sheet);
      await page.getByText("They wrote back", { exact: true }).click();
      await page.getByLabel("What they said").selectOption("A new proposal");
      await page.getByLabel("A note of your own").fill("Two days a week from home.");
      await page.getByRole("button", { name: "Note the answer" }).click();
      await expect(page.getByText("They wrote back: a new proposal")).toBeVisible();
      await expect(stageOn(page, "Declined by me")).toBeVisible();
      await expect(page.getByRole("button", { name: "Ask whether it is still open" })).toBeVisible();
      await twoWidths(`replied-${run}`);
    });

    await test.step("find the whole story in the history, and take it back", async () => {
      await visit("/history");
      await expect(page.getByText("You declined, in a message to Ilse Okonjo")).toBeVisible();
      await expect(page.getByText("You noted 2 answers")).toBeVisible();
      await expect(page.getByText("Interview invitation from Tallowmere")).toBeVisible();
      await twoWidths(`history-${run}`);
      await page.getByRole("button", { name: "I did not send it" }).click();
      await expect(page.getByText("You took back: You declined")).toBeVisible();
      await visit("/");
      await expect(page.getByText("Senior Backend Engineer")).toBeVisible();
      await twoWidths(`today-${run}`);
    });
  });
});
