import { DAY_MS } from "@/lib/domain/time/spans";
import { logOne } from "@/prisma/seed/steps";
import { sceneOf } from "../support/scene";
import { expect, test, withAndWithoutScript } from "../support/test";

/** An hour some days ahead, as an invitation proposes it and as a field takes it. */
const ahead = (days: number, hour: number) =>
  `${new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)}T${String(hour).padStart(2, "0")}:00`;

const HOSTILE = "<script>window.pwned=1</script><img src=x onerror=window.pwned=1>";

withAndWithoutScript(() => {
  test("rounds, notes, links and papers of one opportunity stand on its sheet, and everything can be taken back", async ({
    person,
    page,
    visit,
    twoWidths,
    run,
  }) => {
    test.setTimeout(240_000);
    const invited = { company: "Otter & Pine", role: "Supply planner", contactName: "Elena Brandt" };
    const times = [`${ahead(5, 10)}:00`, `${ahead(6, 14)}:00`];
    const id = await logOne(sceneOf(person), { ...invited, text: "Come for an interview.", time: times });
    const twin = await logOne(sceneOf(person), { company: "O&P Holding", role: "Planner", kind: "posting" });

    await test.step("a time is taken, moved, and held", async () => {
      await visit(`/opportunities/${id}`);
      await twoWidths(`sheet-proposed-${run}`);
      await page.getByRole("button", { name: "Take this time" }).first().click();
      const change = page.getByRole("form", { name: "Change: First interview" });
      await change.getByText("Move it, or change what is known").click();
      await change.getByLabel("It begins").fill("");
      await change.getByLabel("Where (optional)", { exact: true }).fill("Room 7");
      await change.getByRole("button", { name: "Save the change" }).click();
      await expect(page.getByText("When does it begin?")).toBeVisible();
      await expect(change.getByLabel("Where (optional)", { exact: true })).toHaveValue("Room 7");
      await change.getByLabel("It begins").fill(ahead(7, 11));
      await change.getByRole("button", { name: "Save the change" }).click();
      await expect(page.getByText("You moved: First interview")).toBeVisible();
      const held = page.getByRole("form", { name: "It took place: First interview" });
      await held.getByText("It took place", { exact: true }).click();
      await held.getByLabel("How did it go?").fill("They **listened**.");
      await held.getByRole("button", { name: "Note that it took place" }).click();
      await expect(page.locator("#notes strong", { hasText: "listened" })).toBeVisible();
    });

    await test.step("a note says what it says, and does nothing else", async () => {
      await visit(`/opportunities/${id}`);
      const form = page.getByRole("form", { name: "Write a note" });
      await form.getByText("Write a note").click();
      await form.getByLabel("The note").fill(`- ask about **pay**\n\n${HOSTILE}`);
      await form.getByRole("button", { name: "Keep the note" }).click();
      await expect(page.locator("#notes li strong", { hasText: "pay" })).toBeVisible();
      expect(await page.locator("#notes img, #notes script").count()).toBe(0);
      await page
        .getByRole("button", { name: /^Remove it ?, the note of/ })
        .first()
        .click();
      await expect(page.getByText("You removed a note")).toBeVisible();
      await page.getByRole("button", { name: "Bring it back" }).click();
      await expect(page.locator("#notes li strong", { hasText: "pay" })).toBeVisible();
    });

    await test.step("a link that is none is refused with what was typed, and one that is stays", async () => {
      const form = page.getByRole("form", { name: "Keep a link" });
      await form.getByText("Keep a link").first().click();
      await form.getByLabel("Its address").fill("javascript:alert(1)");
      await form.getByLabel("What it is").fill("Their team");
      await form.getByRole("button", { name: "Keep the link" }).click();
      await expect(page.getByText("This is not an address of the web.")).toBeVisible();
      await expect(form.getByLabel("What it is")).toHaveValue("Their team");
      await form.getByLabel("Its address").fill("otter.example/team");
      await form.getByRole("button", { name: "Keep the link" }).click();
      await expect(page.getByRole("link", { name: "Their team (otter.example)" })).toBeVisible();
    });

    await test.step("a paper is handed in and went out, and one that is too large is not", async () => {
      await page.getByRole("link", { name: "Hand in a document" }).click();
      await page.getByLabel("What you call it").fill("For planners");
      await twoWidths(`documents-empty-${run}`);
      const file = (bytes: number) => ({
        ...{ name: "cv.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(bytes, "x") },
      });
      await page.getByLabel("The file").setInputFiles(file(11 * 1024 * 1024));
      await page.getByRole("button", { name: "Keep it" }).click();
      await expect(page.getByText("This file has more than 10 MB").first()).toBeVisible();
      await expect(page.getByLabel("What you call it")).toHaveValue("For planners");
      await page.getByLabel("The file").setInputFiles(file(2000));
      await page.getByRole("button", { name: "Keep it" }).click();
      await expect(page.getByRole("link", { name: "For planners" })).toBeVisible();
      const download = page.waitForEvent("download");
      await page.getByRole("link", { name: "For planners" }).click();
      expect((await download).suggestedFilename()).toBe("cv.pdf");
      await twoWidths(`sheet-full-${run}`);
      await visit("/documents");
      await twoWidths(`documents-${run}`);
    });

    await test.step("a date is put right by an entry of its own", async () => {
      await visit(`/opportunities/${id}`);
      await page.getByRole("link", { name: "correct the date of “Invited”" }).click();
      await page.getByLabel("When it happened").fill("2199-01-01T10:00");
      await page.getByRole("button", { name: "Save the date" }).click();
      await expect(page.getByText("This lies ahead.")).toBeVisible();
      await twoWidths(`date-${run}`);
      await page.getByLabel("When it happened").fill("2026-02-03T10:00");
      await page.getByRole("button", { name: "Save the date" }).click();
      await expect(page.locator("#stages").getByText("3 February")).toBeVisible();
      await page.getByRole("button", { name: "The date before was right" }).click();
      await expect(page.locator("#stages").getByText("3 February")).toHaveCount(0);
    });

    await test.step("two that are one are merged after a look, and taken apart again", async () => {
      await page.getByRole("link", { name: "Merge with another" }).click();
      await page.getByLabel("Which one is the same role?").selectOption({ label: "Planner, O&P Holding" });
      await page.getByRole("button", { name: "Show what would move" }).click();
      await expect(page.getByRole("button", { name: "Merge them" })).toBeVisible();
      await twoWidths(`merge-${run}`);
      await page.getByRole("button", { name: "Merge them" }).click();
      await expect(page.getByText("You merged into this: Planner, O&P Holding")).toBeVisible();
      await page.goto(`/opportunities/${twin}`);
      await expect(page).toHaveURL(`/opportunities/${id}`);
      await page.getByRole("button", { name: "Take them apart" }).click();
      await expect(page.getByText("You took back: You merged into this")).toBeVisible();
      await page.goto(`/opportunities/${twin}`);
      await expect(page.getByRole("heading", { level: 1, name: "Planner", exact: true })).toBeVisible();
    });

    if (run === "plain") return;
    await test.step("the keyboard gets everywhere", async () => {
      await visit(`/opportunities/${id}`);
      const fold = page.getByRole("form", { name: "Enter an interview" }).locator("summary");
      await fold.focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      await expect(
        page.getByRole("form", { name: "Enter an interview" }).getByLabel("It begins"),
      ).toBeFocused();
    });
  });
});
