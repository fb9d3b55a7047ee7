import { readFileSync } from "node:fs";
import { expect, test, withAndWithoutScript } from "../support/test";

const GREETING = "Good day {firstName},";

withAndWithoutScript(() => {
  test("a template is made, used, exported, removed, imported and used again, and a sentence is kept", async ({
    person: _,
    page,
    visit,
    twoWidths,
    run,
  }) => {
    test.setTimeout(240_000);
    const letter = page.getByRole("textbox", { name: "The letter" });

    /** Chooses at the desk; without scripts the letter is written when that is asked for. */
    const choose = async (template: string) => {
      await page.getByLabel("Template", { exact: true }).selectOption({ label: template });
      if (run === "plain") await page.getByRole("button", { name: "Write it from these choices" }).click();
    };

    await test.step("begin with an empty room", async () => {
      await visit("/settings");
      await page.getByRole("link", { name: "Words of your own" }).click();
      await expect(page.getByText("Keep a sentence that sounds like you")).toBeVisible();
      await twoWidths(`wordings-empty-${run}`);
    });

    await test.step("make a template from ours", async () => {
      await page.getByRole("link", { name: "New template" }).click();
      await page.getByLabel("Kind of message").selectOption({ label: "Decline the interview" });
      await page.getByRole("button", { name: "Begin from ours" }).click();
      await page.getByLabel("Name").fill("Plain");
      const first = page.getByRole("group", { name: "Part 1", exact: true });
      await first.getByLabel("Words").fill("Good day {frstName},");
      await page.getByRole("button", { name: "Save the template" }).click();
      await expect(first.getByText("Did you mean {firstName}?")).toBeVisible();
      await first.getByLabel("Words").fill(GREETING);
      const listed = page.getByRole("complementary", { name: "Placeholders" });
      await expect(listed.getByRole("listitem").filter({ hasText: "{company}" })).toContainText(
        "Harbour Foods",
      );
      if (run === "live") {
        const reads = page.getByRole("complementary", { name: "How it reads" });
        await expect(reads).toContainText("Good day Elena,");
        await page.keyboard.type(" and all at ");
        await listed.getByRole("button", { name: "{company}" }).click();
        await expect(first.getByLabel("Words")).toBeFocused();
        await expect(reads).toContainText("Good day Elena, and all at Harbour Foods");
        await first.getByLabel("Words").fill(GREETING);
      }
      await page.getByRole("button", { name: "Save the template" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Plain" })).toBeVisible();
      await expect(page.getByText("Saved. You choose it under “Template”")).toBeVisible();
      await expect(page.getByText("Good day Elena,").first()).toBeVisible();
      await page.getByText("How it differs from ours").click();
      await expect(page.locator("ins", { hasText: "Good day" })).toBeVisible();
      await twoWidths(`template-${run}`);
    });

    let desk = "";

    await test.step("use it", async () => {
      await page.goto("/log");
      await page.getByLabel("Company").fill("Harbour Foods");
      await page.getByLabel("Role").fill("Supply planner");
      await page.getByLabel("Who wrote").fill("Jonas Weiss");
      await page.getByRole("button", { name: "Save it" }).click();
      await page.getByRole("button", { name: "Decline kindly" }).click();
      await expect(letter).toHaveValue(/Jonas/);
      desk = page.url();
      await choose("Plain");
      await expect(letter).toHaveValue(/^Good day Jonas,/);
      if (run === "live") await expect(page.getByText(/· saved$/)).toBeVisible();
    });

    let exported = "";

    await test.step("export it", async () => {
      await page.goto("/settings/wordings");
      const answer = await page.request.get("/api/wordings");
      expect(answer.headers()["content-disposition"]).toContain("tactful-wordings.json");
      exported = await answer.text();
      expect(JSON.parse(exported)).toMatchObject({
        format: "tactful-wordings",
        templates: [{ name: "Plain" }],
      });
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: "Export" }).click(),
      ]);
      expect(readFileSync(await download.path(), "utf8")).toBe(exported);
    });

    await test.step("remove it, and put it back", async () => {
      await page.getByRole("link", { name: "Plain" }).click();
      await page.getByRole("button", { name: "Remove this template" }).click();
      await expect(page.getByText("You removed “Plain”")).toBeVisible();
      await page.getByRole("button", { name: "Put it back" }).click();
      await page.getByRole("link", { name: "Plain" }).click();
      await page.getByRole("button", { name: "Remove this template" }).click();
      await expect(page.getByText("You removed “Plain”")).toBeVisible();
      await expect(page.getByRole("link", { name: "Plain" })).toHaveCount(0);
    });

    await test.step("import it, after a look at what the file holds", async () => {
      await page.getByRole("link", { name: "Import" }).click();
      await page.getByRole("button", { name: "See what it holds" }).click();
      await expect(page.getByText("Choose a file, or paste what it holds.")).toBeVisible();
      const file = {
        name: "tactful-wordings.json",
        mimeType: "application/json",
        buffer: Buffer.from(exported),
      };
      await page.getByLabel("A file that was exported").setInputFiles(file);
      await page.getByRole("button", { name: "See what it holds" }).click();
      await expect(page.getByText("1 new, 0 there already, 0 cannot be read.")).toBeVisible();
      await expect(page.getByText("template “Plain”: decline the interview")).toBeVisible();
      await twoWidths(`import-${run}`);
      await page.getByRole("button", { name: "Import what is new" }).click();
      await expect(page.getByRole("link", { name: "Plain" })).toBeVisible();
    });

    await test.step("use it again", async () => {
      await page.goto(desk);
      await choose("Plain");
      await expect(letter).toHaveValue(/^Good day Jonas,/);
    });

    await test.step("keep a sentence from the letter, and see how it differs from ours", async () => {
      const text = await letter.inputValue();
      await letter.fill(text.replace("Good day Jonas,", "A very good day to you, Jonas,"));
      if (run === "live") await expect(page.getByText(/· saved$/)).toBeVisible();
      else await page.getByRole("button", { name: "Write it from these choices" }).click();
      await page.getByText("Your own wording").click();
      await page.getByRole("button", { name: "Keep this wording" }).first().click();
      await page.goto("/settings/wordings");
      await expect(page.getByText("A very good day to you, {firstName},").first()).toBeVisible();
      await page.getByText("How it differs from ours").first().click();
      await expect(page.locator("del").first()).toBeVisible();
      await twoWidths(`wordings-${run}`);
    });

    await test.step("remove it", async () => {
      await page.getByText("Change or remove it").first().click();
      await page.getByRole("button", { name: "Remove it: use yours no longer" }).click();
      await expect(page.getByText("You removed “A very good day to you, {firstName},”")).toBeVisible();
    });
  });
});
