import { answer, decline, logOne, makeCriteria } from "@/prisma/seed/steps";
import { criteria } from "@/prisma/seed/story/criteria";
import { ago } from "../support/scene";
import { expect, test, withAndWithoutScript } from "../support/test";

withAndWithoutScript(() => {
  test("somebody one knows is added, met, asked for advice and heard, all in one list", async ({
    person,
    page,
    visit,
    arriveAt,
    twoWidths,
    run,
  }) => {
    test.setTimeout(240_000);
    await test.step("an empty room says what it is for", async () => {
      await visit("/people");
      await expect(page.getByText("Nobody here yet")).toBeVisible();
      await twoWidths(`people-empty-${run}`);
    });
    const opportunityId = await logOne(ago(person, 2), {
      ...{ company: "Harbour Foods", role: "Supply planner", contactName: "Gerd Ufer" },
    });

    await test.step("add somebody, by keyboard, and be told what is wrong without losing a word", async () => {
      await visit("/people");
      await expect(page.getByRole("link", { name: "Gerd Ufer" })).toBeVisible();
      await page.getByRole("link", { name: "Add somebody" }).press("Enter");
      await arriveAt("/people/new");
      await page.getByLabel("Name").fill("Ines Kaya");
      await page.getByLabel("Company").fill("Spreekiosk");
      await page.getByLabel("Link").fill("people.example/ines");
      await page.getByLabel("What to remember").fill("Changed sides two years ago.");
      await page.getByLabel("Phone").press("Enter");
      await expect(page.getByText("It begins with https://")).toBeVisible();
      await expect(page.getByLabel("What to remember")).toHaveValue("Changed sides two years ago.");
      await page.getByLabel("Link").fill("https://people.example/ines");
      await page.getByRole("button", { name: "Add them" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Ines Kaya" })).toBeVisible();
      await expect(page.getByText("Nothing between you is written down yet.")).toBeVisible();
    });

    await test.step("note a coffee, and plan the next one", async () => {
      const form = page.getByRole("form", { name: "Note a touch" });
      await form.getByLabel("How").selectOption("in-person");
      await form.getByLabel("About").fill("Coffee by the canal");
      await form.getByRole("button", { name: "Note it" }).click();
      await expect(page.getByText("You spoke, in person", { exact: true })).toBeVisible();
      await page.getByRole("button", { name: "They said it is welcome" }).click();
      await expect(page.getByText("they said that staying in touch is welcome")).toBeVisible();
      await page.getByRole("button", { name: "Plan it for that day" }).click();
      await expect(page.getByText(/^Next touch on /)).toBeVisible();
      await twoWidths(`people-contact-${run}`);
    });

    await test.step("ask her for advice: the letter is hers, and a touch", async () => {
      const ask = page.getByRole("form", { name: "Ask someone for advice" });
      await ask.getByLabel("For advice on").selectOption(opportunityId);
      await ask.getByRole("button", { name: "Write the letter" }).click();
      await expect(page).toHaveURL(/\/messages\//);
      await expect(page.getByText("Ines Kaya").first()).toBeVisible();
    });

    await test.step("remove the touch, and put it back there and then", async () => {
      await visit("/people?view=planned");
      await page.getByRole("link", { name: "Ines Kaya" }).click();
      await page.getByRole("button", { name: "Remove (You spoke, in person)" }).click();
      await expect(page.getByText("You spoke, in person")).toHaveCount(0);
      await page.getByRole("button", { name: "Put it back" }).click();
      await expect(page.getByText("You spoke, in person", { exact: true })).toBeVisible();
    });

    await test.step("find her, and the company", async () => {
      await visit("/people");
      await page.getByLabel("Search people and companies").fill("spree");
      await page.getByLabel("Search people and companies").press("Enter");
      await expect(page.getByRole("link", { name: "Ines Kaya" })).toBeVisible();
      await twoWidths(`people-found-${run}`);
      await page.getByRole("link", { name: "Spreekiosk", exact: true }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Spreekiosk" })).toBeVisible();
      await expect(page.getByText("There was nothing with them yet.")).toBeVisible();
      await twoWidths(`people-company-${run}`);
    });
  });

  test("a met need wakes a closed door; not now leaves it, and can be taken back", async ({
    person,
    page,
    visit,
    twoWidths,
    run,
  }) => {
    test.setTimeout(240_000);
    await makeCriteria(ago(person, 60), criteria);
    const declined = await logOne(ago(person, 50), {
      ...{ company: "Harbour Foods", role: "Supply planner", contactName: "Gerd Ufer" },
    });
    await answer(ago(person, 50), declined, { "Work from home": { "value.min": "0" } });
    await decline(ago(person, 49), declined, { door: "ajar", reasons: ["location"] });
    const posting = await logOne(ago(person, 3), { company: "Harbour Foods", role: "Demand planner" });
    await answer(ago(person, 2), posting, { "Work from home": { "value.min": "3" } });
    const sentence = "You would have said yes to “Work from home at least 2 days a week”.";

    await visit("/people");
    await expect(page.getByText(sentence)).toBeVisible();
    await twoWidths(`people-doors-${run}`);
    await page.getByRole("button", { name: "Not now" }).click();
    await expect(page.getByText(sentence)).toHaveCount(0);
    await visit(`/opportunities/${declined}`);
    await page.getByRole("button", { name: "Show it again" }).click();
    await visit("/people");
    await page.getByRole("button", { name: "Write to them" }).click();
    await expect(page).toHaveURL(/\/messages\//);
    await expect(page.getByText("Gerd Ufer").first()).toBeVisible();
  });
});
