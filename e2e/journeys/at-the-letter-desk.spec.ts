import { isSaved, letterOn, openDesk, press } from "../support/desk";
import { expect, test, withAndWithoutScript } from "../support/test";

test("a choice redraws what it touches and keeps what was typed; every step can be undone and done again", async ({
  person,
  page,
  visit,
  twoWidths,
}) => {
  test.slow();
  const path = await openDesk(person);
  await visit(path);
  const letter = letterOn(page);
  const drafted = await letter.inputValue();
  const line = "Your notes on the team were a pleasure to read.";
  const typed = drafted.replace(/\n\n(?=[^\n]*\n[^\n]*$)/, `\n\n${line}\n\n`);
  await letter.fill(typed);
  await press(page, "Contract type");
  await expect(letter).toHaveValue(/contract/);
  await expect(letter).toHaveValue(new RegExp(line));
  await press(page, "Closed");
  await expect(page.getByText("Good wishes, and nothing more.")).toBeVisible();
  const chosen = await letter.inputValue();
  await isSaved(page);

  const undo = page.getByRole("button", { name: "Undo" });
  await undo.click();
  await expect(page.getByText("Undone: a choice.")).toBeVisible();
  await expect(page.getByRole("radio", { name: "Open" })).toBeChecked();
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("Control+z");
  await expect(letter).toHaveValue(typed);
  await expect(page.getByRole("checkbox", { name: "Contract type" })).not.toBeChecked();
  await page.keyboard.press("Control+z");
  await expect(page.getByText("Undone: your typing.")).toBeVisible();
  await expect(letter).toHaveValue(drafted);
  await expect(undo).toHaveAttribute("aria-disabled", "true");

  for (let times = 0; times < 3; times += 1) await page.keyboard.press("Control+Shift+z");
  await expect(page.getByText("Done again: a choice.")).toBeVisible();
  await expect(letter).toHaveValue(chosen);
  await expect(page.getByRole("radio", { name: "Closed" })).toBeChecked();
  await isSaved(page);
  await twoWidths("letter-desk");
  await page.reload();
  await expect(letter).toHaveValue(chosen);
});

test("a choice made without a connection leaves the letter as it is, says so, and the next one writes it", async ({
  person,
  page,
  visit,
  expectProblem,
}) => {
  expectProblem(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  await visit(await openDesk(person));
  const letter = letterOn(page);
  const drafted = await letter.inputValue();
  await page.context().setOffline(true);
  await press(page, "Contract type");
  await expect(page.getByText("choose again once you are connected")).toBeVisible();
  await expect(letter).toHaveValue(drafted);
  await page.context().setOffline(false);
  await press(page, "Closed");
  await expect(letter).toHaveValue(/contract/);
  await expect(page.getByText("choose again once you are connected")).toHaveCount(0);
  await isSaved(page);
});

test("what is not found is asked after: “it's there” is remembered, and “add one” adds it", async ({
  person,
  page,
  visit,
  twoWidths,
}) => {
  test.slow();
  await visit(await openDesk(person));
  const letter = letterOn(page);
  const found = page.getByRole("list", { name: "What the check found" });
  // It shares no word with the draft, or it would be taken for one of its sentences, edited.
  const odd = "Blue boats drift everywhere.";
  await letter.fill(`Dear Elena,\n\n${odd} I must decline.\n\nKind regards,\nAsha Rai`);
  await expect(found).toContainText("I could not find a thank-you.");
  await expect(found).toContainText("Graciousness");
  await twoWidths("letter-desk-asks");
  const question = found.getByRole("listitem").filter({ hasText: "I could not find a thank-you." }).last();
  await question.getByText("It’s there").click();
  await question.getByRole("button", { name: odd }).click();
  await expect(found.getByText("I could not find a thank-you.")).toHaveCount(0);

  const door = found.getByRole("listitem").filter({ hasText: "a good wish" }).last();
  await door.getByRole("button", { name: "Add one" }).click();
  await expect(letter).toBeFocused();
  const added = await letter.evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  );
  expect(added).toMatch(/\w.*\.$/);
  await isSaved(page);

  await visit(await openDesk(person));
  await letter.fill(`Dear Elena,\n\n${odd} I must decline.\n\nAsha Rai`);
  await expect(found).toContainText("a good wish");
  await expect(found.getByText("I could not find a thank-you.")).toHaveCount(0);
});

test("a finding leads to its words, and one press mends them; a clean letter has nothing found", async ({
  person,
  page,
  visit,
}) => {
  await visit(await openDesk(person));
  await expect(page.getByText(/^Nothing found in \d+ checks/)).toBeVisible();
  const letter = letterOn(page);
  const drafted = await letter.inputValue();
  await letter.fill(drafted.replace("\n\n", "\n\nWow!! "));
  const found = page.getByRole("list", { name: "What the check found" });
  await found.getByRole("button", { name: /^!!/ }).click();
  const selected = () =>
    letter.evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    );
  expect(await selected()).toBe("!!");
  await found.getByRole("button", { name: "Leave one" }).click();
  await expect(letter).toHaveValue(drafted.replace("\n\n", "\n\nWow. "));
});

test("a LinkedIn note stays within its limit, and is copied, not mailed", async ({
  person,
  page,
  context,
  visit,
  twoWidths,
}) => {
  test.slow();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await visit(await openDesk(person));
  await page.getByLabel("How it goes out").selectOption("LinkedIn note");
  const letter = letterOn(page);
  await expect(page.getByText(/^\d+ of 200 characters$/)).toBeVisible();
  expect((await letter.inputValue()).length).toBeLessThanOrEqual(200);
  await expect(page.getByRole("link", { name: "Open in my mail program" })).toHaveCount(0);
  await expect(page.getByLabel("How you sent it")).toHaveValue("linkedin");
  await page.getByRole("button", { name: "Copy the letter" }).click();
  await expect(page.getByText("Copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await letter.inputValue());
  await twoWidths("letter-desk-note");
  await letter.fill("word ".repeat(50));
  await expect(page.getByText("250 of 200 characters, 50 too many")).toBeVisible();
});

test("ten thousand words, another direction of writing and pictures in the text: nothing is lost", async ({
  person,
  page,
  visit,
}) => {
  test.slow();
  const path = await openDesk(person);
  await visit(path);
  const letter = letterOn(page);
  const long = `שלום אלנה, תודה רבה על ההזמנה. 👩‍👩‍👧 🙏🏽\n\n${"word and word ".repeat(3400)}end.`;
  await letter.fill(long);
  await expect(page.getByText(/It is read as far as “… .*word”: the first 20,000 of/)).toBeVisible();
  await press(page, "Formal");
  await isSaved(page);
  await expect(letter).toHaveValue(long);
  const link = page.getByRole("link", { name: "Open in my mail program" });
  expect(((await link.getAttribute("href")) ?? "").length).toBeLessThan(1900);
  await expect(page.getByText(/too long for a link/)).toBeVisible();
  await page.reload();
  await expect(letter).toHaveValue(long);
  await expect(page.getByRole("radio", { name: "Formal" })).toBeChecked();

  const short = "שלום אלנה,\n\nתודה רבה 🙏🏽\n\nאשה";
  await letter.fill(short);
  await isSaved(page);
  await page.reload();
  await expect(letter).toHaveValue(short);
});

test("what was said stays with what was drafted: the difference stands under the letter", async ({
  person,
  page,
  visit,
  arriveAt,
}) => {
  const path = await openDesk(person);
  await visit(path);
  const letter = letterOn(page);
  await letter.fill((await letter.inputValue()).replace(/^(Dear|Hello|Hi)/, "Good morning"));
  await page.getByText("Your own wording").click();
  await page.getByRole("button", { name: "Keep this wording" }).click();
  await expect(page.getByText("Kept. Your next letters use it.")).toBeVisible();
  await page.getByRole("button", { name: "I sent it" }).click();
  await arriveAt(path.replace(/\/messages.*/, ""));
  await visit(path);
  await page.getByText("What you changed").click();
  await expect(page.getByRole("article").locator("ins").first()).toContainText("Good morning");
});

test("an order of paragraphs made by hand is kept by every choice, also after a reload", async ({
  person,
  page,
  visit,
}) => {
  await visit(await openDesk(person));
  const letter = letterOn(page);
  const paragraphs = (await letter.inputValue()).split("\n\n");
  const [greeting = "", first = "", second = "", ...rest] = paragraphs;
  const turned = [greeting, second, first, ...rest].join("\n\n");
  await letter.fill(turned);
  await press(page, "Formal");
  await expect(letter).not.toHaveValue(turned);
  await press(page, "Warm");
  await expect(letter).toHaveValue(turned);
  await press(page, "Timing");
  await expect(letter).not.toHaveValue(turned);
  await press(page, "Timing");
  await expect(letter).toHaveValue(turned);
  await isSaved(page);
  await page.reload();
  await press(page, "Formal");
  await press(page, "Warm");
  await expect(letter).toHaveValue(turned);
});

test("the desk by keyboard alone: the focus stays where one chooses, and a finding is answered", async ({
  person,
  page,
  visit,
}) => {
  await visit(await openDesk(person));
  const warm = page.getByRole("radio", { name: "Warm" });
  await warm.focus();
  await page.keyboard.press("ArrowRight");
  const short = page.getByRole("radio", { name: "Short" });
  await expect(short).toBeChecked();
  await expect(short).toBeFocused();
  const pay = page.getByRole("checkbox", { name: "Pay" });
  await pay.focus();
  await page.keyboard.press("Space");
  await expect(pay).toBeFocused();
  await expect(letterOn(page)).toHaveValue(/pay|package/);
  await page.keyboard.press("Control+z");
  await expect(pay).not.toBeChecked();
  await expect(pay).toBeFocused();
  await expect(letterOn(page)).not.toHaveValue(/pay|package/);
  await letterOn(page).focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Dear Elena, nothing was decided.");
  const there = page.getByText("It’s there").first();
  await there.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("list", { name: "What the check found" })).toBeFocused();
});

withAndWithoutScript(() => {
  test("a letter written elsewhere is pasted and looked over", async ({
    person,
    page,
    visit,
    twoWidths,
    run,
  }) => {
    const opportunityPath = (await openDesk(person)).replace(/\/messages.*/, "");
    await visit(opportunityPath);
    await page.getByRole("link", { name: "Check a letter that you wrote elsewhere" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Check a letter" })).toBeVisible();
    await expect(page.getByLabel("What it is about")).toHaveValue(opportunityPath.split("/").at(-1) ?? "");
    const text = "Dear Jonas,\n\nThank you for inviting me. I may or may not come. [add a line]\n\nAsha Rai";
    await letterOn(page).fill(text);
    if (run === "plain") await page.getByRole("button", { name: "Look it over" }).click();
    const found = page.getByRole("list", { name: "What the check found" });
    await expect(found).toContainText("[add a line]");
    await expect(found).toContainText("Elena");
    await expect(letterOn(page)).toHaveValue(text);
    if (run === "live") await twoWidths("check-a-letter");
  });
});

test.describe("spelling and grammar", () => {
  test.use({ readsGrammar: true });

  test("are read beside the typing, and a slip is mended by one press", async ({ person, page, visit }) => {
    test.slow();
    await visit(await openDesk(person));
    const letter = letterOn(page);
    await letter.fill(
      (await letter.inputValue()).replace(/\n\n/, "\n\nI has thought about it for a while. "),
    );
    const found = page.getByRole("list", { name: "What the check found" });
    await expect(found.getByRole("button", { name: /^has\b/ })).toBeVisible({ timeout: 60_000 });
    await found.getByRole("listitem").filter({ hasText: "has" }).last().getByRole("button").last().click();
    await expect(letter).toHaveValue(/I have thought about it/);
    // Nobody's name is a slip.
    await expect(found.getByRole("button", { name: /Asha|Elena|Harbour/ })).toHaveCount(0);
  });
});
