import { isSaved, letterOn, openDesk } from "../support/desk";
import { stageOn } from "../support/sheet";
import { expect, test, withAndWithoutScript } from "../support/test";

withAndWithoutScript(() => {
  test("what looks wrong is asked about before a letter counts as sent; one action leads at a time", async ({
    person,
    page,
    visit,
    arriveAt,
    examine,
    run,
  }) => {
    test.slow();
    const desk = await openDesk(person);
    await visit(desk);
    const letter = letterOn(page);
    const go = page.getByRole("link", { name: "Review and send" });
    const sent = page.getByRole("button", { name: "I sent it", exact: true });
    const leads = (button: typeof go) =>
      button.evaluate((element) => getComputedStyle(element).backgroundColor);
    const primary = await leads(go);
    expect(await leads(sent)).not.toBe(primary);
    await go.click();
    await expect.poll(() => leads(sent)).toBe(primary);
    expect(await leads(go)).not.toBe(primary);

    const drafted = await letter.inputValue();
    await letter.fill(`${drafted}\n\nPS: [add a line]`);
    if (run === "plain") await page.getByRole("button", { name: "Save the letter as it is" }).click();
    else await isSaved(page);
    await expect(sent).toHaveCount(0);
    const asks = page.getByText("The check still sees one thing that looks wrong.");
    await expect(asks).toBeHidden();
    const summary = page.locator("summary", { hasText: "I sent it" });
    // Without scripts the page that answers may still be on its way, and takes the focus with it.
    await expect(async () => {
      await summary.focus();
      if (!(await asks.isVisible())) await page.keyboard.press("Enter");
      await expect(asks).toBeVisible({ timeout: 1000 });
    }).toPass();
    await examine();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("list", { name: "What the check found" })).toBeInViewport();

    await summary.focus();
    if (!(await asks.isVisible())) await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "I sent it as it is" }).focus();
    await page.keyboard.press("Enter");
    await arriveAt(desk.replace(/\/messages.*/, ""));
    await expect(stageOn(page, "Declined by me")).toBeVisible();
    await visit(desk);
    await expect(page.getByRole("article")).toContainText("[add a line]");
    await expect(page.getByRole("link", { name: "Back to the opportunity" })).toBeVisible();
  });
});
