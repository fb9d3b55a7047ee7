import { saveManner } from "@/lib/features/manner/commands";
import { mannerForm } from "@/lib/features/manner/schema";
import { done } from "@/prisma/seed/scene";
import { isSaved, letterOn, openDesk, press } from "../support/desk";
import { sceneOf } from "../support/scene";
import { expect, test, withAndWithoutScript } from "../support/test";

const ADDED = "Your notes on the team were a pleasure to read.";

withAndWithoutScript(() => {
  test("a letter that was edited tells what of it stays in the old language, with our words for it", async ({
    person,
    page,
    visit,
    twoWidths,
    run,
  }) => {
    test.slow();
    await visit(await openDesk(person));
    const letter = letterOn(page);
    const language = page.getByLabel("Language", { exact: true });
    const drafted = await letter.inputValue();
    const greeted = drafted.replace(/^[^\n]*/, "Good morning dear Elena,");
    const edited = greeted.replace(/\n\n(?=[^\n]*\n[^\n]*$)/, `\n\n${ADDED}\n\n`);
    await letter.fill(edited);
    if (run === "live") await isSaved(page);
    else await page.getByRole("button", { name: "Save the letter as it is" }).click();
    await page.reload();
    await expect(letter).toHaveValue(edited);
    await language.selectOption({ label: "Deutsch" });
    if (run === "plain") await page.getByRole("button", { name: "Write it from these choices" }).click();
    const told = page.getByRole("region", { name: "What you wrote yourself" });
    await expect(told).toContainText("Not all of this letter is in German.");
    await expect(told).toContainText("Good morning dear Elena,");
    await expect(told).toContainText(ADDED);
    await expect(told.getByText(/^Ours: .*Elena/)).toHaveCount(1);
    await expect(letter).toHaveValue(/^Good morning dear Elena,\n\n.* Einladung/);
    await expect(letter).toHaveValue(new RegExp(ADDED));
    if (run === "plain") return;

    await twoWidths("in-another-language");
    const mixed = await letter.inputValue();
    await page.getByRole("button", { name: "Take our wording for one of them" }).click();
    await expect(letter).not.toHaveValue(/Good morning/);
    await expect(letter).toHaveValue(new RegExp(ADDED));
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText("Undone: our wording.")).toBeVisible();
    await expect(letter).toHaveValue(mixed);
    const kept = page.waitForResponse((response) => response.request().method() === "POST");
    await page.getByRole("button", { name: "Redo" }).click();
    await kept;
    await isSaved(page);
    await page.reload();
    await expect(told.getByText(/^Ours: /)).toHaveCount(0);
    await language.selectOption({ label: "English" });
    await expect(letter).toHaveValue(drafted.replace(/\n\n(?=[^\n]*\n[^\n]*$)/, `\n\n${ADDED}\n\n`));
    await expect(told).toHaveCount(0);
  });
});

test("who writes in German is told where there is only English", async ({ person, page, visit }) => {
  const manner = mannerForm.parse({ tone: "warm", region: "UK", language: "de", address: "polite" });
  await done(sceneOf(person), saveManner, manner);
  await visit(await openDesk(person, "keep-in-touch"));
  const notices = page.getByRole("list", { name: "Before you send it" });
  await expect(notices).toContainText("This kind of message is only written in English so far.");
  await expect(letterOn(page)).toHaveAttribute("lang", "en");
  await expect(letterOn(page)).not.toHaveValue(/ in (?:January|\w+ember|\w+uary|October) /);
  await visit(await openDesk(person));
  await expect(letterOn(page)).toHaveAttribute("lang", "de");
  await expect(notices).toHaveCount(0);
});

withAndWithoutScript(() => {
  test("a letter written elsewhere is read in its language, for who signs it, and as far as is said", async ({
    person: _,
    page,
    visit,
    run,
  }) => {
    await visit("/check");
    const letter = letterOn(page);
    const found = page.getByRole("list", { name: "What the check found" });
    const look = async () => {
      if (run === "plain") await page.getByRole("button", { name: "Look it over" }).click();
    };
    await expect(page.getByLabel("Signed by")).toHaveValue("Asha Rai");
    await page.getByLabel("Company").fill("Harbour Foods");
    await page.getByLabel("Signed by").fill("Tomas Lind");
    await page.getByLabel("Language").selectOption({ label: "Deutsch" });
    const text = "Sehr geehrte Frau Brandt,\n\nvielen Dank, aber nein. [Grund]\n\nTomas Lind";
    await letter.fill(text);
    await look();
    await expect(found).toContainText("[Grund]");
    await expect(found).not.toContainText("thank-you");
    await expect(page.getByText(/in this language only names/)).toBeVisible();
    await expect(page.getByLabel("Signed by")).toHaveValue("Tomas Lind");

    const long = `${"Wort und Wort ".repeat(2000)}Ende.`;
    await letter.fill(long);
    await look();
    await expect(
      page.getByText(/It is read as far as “… .*Wort.*”: the first 20,000 of 28,005/),
    ).toBeVisible();
    await expect(letter).toHaveValue(long);
  });
});

test("a choice of language that does not bear on a note is told as well", async ({ person, page, visit }) => {
  await visit(await openDesk(person));
  await page.getByLabel("Language", { exact: true }).selectOption({ label: "Français" });
  await expect(letterOn(page)).toHaveAttribute("lang", "fr");
  await page.getByLabel("How it goes out").selectOption("LinkedIn note");
  await expect(page.getByText("Notes and scripts are only written in English so far.")).toBeVisible();
  await press(page, "Formal");
  await expect(letterOn(page)).toHaveAttribute("lang", "en");
});
