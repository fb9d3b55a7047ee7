import type { Page } from "@playwright/test";
import { reviewOn } from "../support/log";
import { ROUNDS } from "../support/rounds";
import { expect, test, withAndWithoutScript } from "../support/test";

withAndWithoutScript(() => {
  test("the second mail of a thread becomes a next round, and a no at its end is filed and taken back", async ({
    person: _,
    page,
    visit,
    twoWidths,
    run,
  }) => {
    test.setTimeout(240_000);
    const handIn = async (name: keyof typeof ROUNDS) => {
      await visit("/log");
      await choose(page, name);
      if (run === "plain") await page.getByRole("button", { name: "Read the files" }).click();
      await expect(reviewOn(page)).toBeVisible();
    };
    const save = () => saveIt(page);

    await test.step("the first interview is taken", async () => {
      await handIn("first");
      await expect(page.getByRole("group", { name: "Where it belongs" })).toHaveCount(0);
      await save();
      await page.getByRole("button", { name: "Take the interview" }).click();
      await expect(stage(page)).toHaveText("Interviewing");
    });

    await test.step("the next mail says where it belongs, and why", async () => {
      await handIn("second");
      await expect(chosenPlace(page)).toHaveAccessibleName(
        /^A next round of Senior Backend Engineer, Tallowmere Goes on from their message of 3 March/,
      );
      await expect(page.getByLabel("Role", { exact: true })).toBeHidden();
      const times = page.getByRole("group", { name: "Times they name" });
      await expect(
        times.getByRole("checkbox", { name: /^Thu 19 Mar, 15:00–16:00 10:00–11:00 for them/ }),
      ).toBeChecked();
      await expect(page.getByText("is a Wednesday")).toBeVisible();
      await twoWidths(`next-round-${run}`);
    });

    await test.step("a fact leads to its words, and back", async () => {
      await page.getByRole("link", { name: /72,000 to 80,000/ }).click();
      await expect(page.locator("mark:target")).toContainText("72,000 to 80,000");
      await expect(page.locator("mark:target")).toBeInViewport();
    });

    await test.step("saved, it is a round of its own with what was agreed to", async () => {
      await save();
      const facts = sectionOf(page, "Facts");
      await expect(
        sectionOf(page, "Timeline").getByText("Next round: interview invitation from Tallowmere"),
      ).toBeVisible();
      await expect(sectionOf(page, "Interviews").getByText("Thu 19 Mar, 15:00–16:00")).toBeVisible();
      await expect(facts.getByText("€72–80k a year")).toBeVisible();
      await expect(facts.getByRole("link", { name: /Where you meet \(meet\.google\.com\)/ })).toBeVisible();
      await expect(sectionOf(page, "What arrived").getByRole("listitem")).toHaveCount(2);
      await twoWidths(`next-round-sheet-${run}`);
    });

    const sheet = new URL(page.url()).pathname;

    await test.step("their no is filed where it belongs", async () => {
      await handIn("no");
      await expect(page.getByLabel("What it is")).toHaveValue("rejection");
      await expect(chosenPlace(page)).toHaveAccessibleName(/^The same opportunity/);
      await expect(page.getByLabel("Answer by")).toBeHidden();
      await twoWidths(`a-no-${run}`);
      await save();
      await expect(stage(page)).toHaveText("Rejected by them");
      await expect(sectionOf(page, "Timeline").getByText("Tallowmere said no")).toBeVisible();
    });

    await test.step("and taken back as one step: it waits to be looked through again", async () => {
      await page.getByRole("button", { name: "Take it back" }).first().click();
      await expect(page.getByText("You took back: Tallowmere said no")).toBeVisible();
      await expect(page.getByText("Rejected by them")).toHaveCount(0);
      await visit("/log");
      await expect(waiting(page)).toContainText("Re: Interview: Senior Backend Engineer at Tallowmere");
      await visit(sheet);
    });
  });
});

test("whom one is moved forward by is whom one deals with, also before the first round was answered", async ({
  person: _,
  page,
  visit,
}) => {
  for (const name of ["first", "forward"] as const) {
    await visit("/log");
    await choose(page, name);
    await expect(reviewOn(page)).toBeVisible();
    if (name === "forward") await expect(chosenPlace(page)).toHaveAccessibleName(/^A next round of /);
    await saveIt(page);
  }
  const facts = sectionOf(page, "Facts");
  await expect(facts).toContainText("Bram Visser");
  await expect(facts.getByRole("link", { name: /Where you meet/ })).toHaveAttribute("href", /xyz-abcd-efg/);
  await page.getByRole("button", { name: "Take it back" }).first().click();
  await expect(facts).toContainText("Ilse Okonjo");
  await expect(facts.getByRole("link", { name: /Where you meet/ })).toHaveCount(0);
});

async function choose(page: Page, name: keyof typeof ROUNDS) {
  const file = { name: `${name}.eml`, mimeType: "message/rfc822", buffer: Buffer.from(ROUNDS[name]) };
  await page.getByLabel("Or hand in files").setInputFiles(file);
}

async function saveIt(page: Page) {
  await page.getByRole("button", { name: "Save it" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Senior Backend Engineer" })).toBeVisible();
}

const chosenPlace = (page: Page) =>
  page.getByRole("group", { name: "Where it belongs" }).getByRole("radio", { checked: true });

const waiting = (page: Page) => sectionOf(page, "Waiting to be looked through");

/** Where it stands, as its sheet says. */
const stage = (page: Page) => sectionOf(page, "Facts").getByRole("definition").first();

const sectionOf = (page: Page, title: string) =>
  page.locator("section").filter({ has: page.getByRole("heading", { name: title, exact: true }) });
