import type { Locator } from "@playwright/test";
import { isSaved, letterOn, openDesk, press } from "../support/desk";
import { expect, test, withAndWithoutScript } from "../support/test";

test.use({ viewport: { width: 360, height: 780 } });

/** How much of the screen's height lies above what is drawn out. */
async function roomAbove(drawer: Locator): Promise<number> {
  const box = await drawer.boundingBox();
  return (box?.y ?? 0) / 780;
}

withAndWithoutScript(() => {
  test("the choices are drawn out over the lower half of the letter desk, and the letter stays in sight", async ({
    person,
    page,
    visit,
    examine,
    run,
  }) => {
    await visit(await openDesk(person));
    const letter = letterOn(page);
    const choices = page.getByRole("complementary", { name: "Choices" });
    const control = page.getByRole("button", { name: "Choices" });
    await expect(control).toBeInViewport();
    await expect(control).toContainText("No reason · Warm · door open");
    await expect(choices).toBeHidden();
    await control.click();
    await examine();
    await expect(letter).toBeInViewport();
    expect(await roomAbove(choices)).toBeGreaterThan(0.4);
    await press(page, "Contract type");
    await press(page, "Closed");
    if (run === "plain") await page.getByRole("button", { name: "Write it from these choices" }).click();
    await expect(letter).toHaveValue(/contract/);
    if (run === "live") {
      await page.keyboard.press("Escape");
      await isSaved(page);
    }
    await expect(choices).toBeHidden();
    await expect(control).toContainText("Contract type · Brief · Warm · door closed");
  });
});

test("a long subject is read to its end, and stays one line", async ({ person, page, visit }) => {
  await visit(await openDesk(person));
  const subject = page.getByLabel("Subject");
  await subject.fill("Supply planner interview in the new year: Asha Rai, who wrote to you in the autumn");
  await subject.press("Enter");
  await expect(subject).not.toHaveValue(/\n/);
  const cut = await subject.evaluate((field) => [
    field.scrollWidth - field.clientWidth,
    field.scrollHeight - field.clientHeight,
  ]);
  expect(Math.max(...cut)).toBeLessThanOrEqual(1);
});

test("in a call, what may come back and how it ended are one touch away from the script", async ({
  person,
  page,
  visit,
  examine,
}) => {
  const desk = await openDesk(person);
  await visit(desk);
  await page.getByRole("button", { name: "Choices" }).click();
  await page.getByLabel("How it goes out").selectOption({ label: "Phone call" });
  await page.getByRole("button", { name: "Done" }).click();
  await isSaved(page);
  await visit(`${desk}/call`);
  const branches = page.getByRole("complementary", { name: "What may come back" });
  await page.getByRole("button", { name: "They say …" }).click();
  await branches.getByText("change your mind").click();
  await examine();
  expect(await roomAbove(branches)).toBeGreaterThan(0.4);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "How it ended" }).click();
  await page.getByRole("button", { name: "Nobody answered" }).click();
  await expect(page.getByText("nobody answered")).toBeVisible();
});
