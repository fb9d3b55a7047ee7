import type { Page } from "@playwright/test";
import { loadProfile } from "@/lib/features/judging/records";
import { database } from "@/lib/platform/db";
import type { Account } from "../support/account";
import { expect, test, withAndWithoutScript } from "../support/test";

/** What was kept: the goals in their order with their places, and the non-negotiables. */
async function kept({ id }: Account) {
  const { criteria, profile, judging } = await loadProfile(database(), id);
  return {
    order: criteria.flatMap(({ label, rank }) => (rank === null ? [] : [`${rank} ${label}`])),
    limits: profile.criteria.flatMap(({ limit }) => limit ?? []),
    weighting: judging.weighting,
  };
}

/** Picks these from the library and keeps their levels as they are offered. */
async function setUp(page: Page, ids: readonly string[]): Promise<void> {
  await page.goto(`/criteria/levels?${new URLSearchParams(ids.map((id) => ["pick", id]))}`);
  await page.getByRole("button", { name: "Keep these levels" }).click();
  await expect(page).toHaveURL(/\/criteria\/order$/);
}

const THREE = ["remote-days", "new-skills", "growth"];

withAndWithoutScript(() => {
  test("from nothing to a ranked list: pick, set the levels, put in order, and see what it weighs", async ({
    person,
    page,
    arriveAt,
    visit,
    twoWidths,
    run,
  }) => {
    test.setTimeout(240_000);

    await visit("/criteria");
    await twoWidths(`criteria-empty-${run}`);
    await page.getByRole("link", { name: "Pick from the library" }).click();
    await arriveAt("/criteria/library");
    for (const name of ["Base pay", "Work from home", "Contract", "Room to grow"]) {
      await page.getByText(name, { exact: true }).click();
    }
    await twoWidths(`library-${run}`);
    await page.getByRole("button", { name: "Set the levels of these" }).click();
    await arriveAt("/criteria/levels");

    const pay = page.getByRole("group", { name: "Base pay" });
    await pay.getByText("A non-negotiable", { exact: true }).click();
    await pay.getByLabel("This amount").fill("a lot");
    await pay.getByLabel("Best amount").fill("70000");
    const contract = page.getByRole("group", { name: "Contract" });
    await contract.getByText("A goal", { exact: true }).click();
    await twoWidths(`levels-${run}`);
    await page.getByRole("button", { name: "Keep these levels" }).click();
    await expect(page.getByText("2 fields need another look")).toBeVisible();
    await expect(pay.getByText("Please write a number, such as")).toBeVisible();
    await expect(contract.getByText("Choose at least one: a non-negotiable or a goal.")).toBeVisible();
    await expect(contract.getByLabel("A goal")).not.toBeChecked();
    await expect(pay.getByLabel("Best amount")).toHaveValue("70000");
    await expect(pay.getByLabel("This amount")).toHaveValue("a lot");
    await pay.getByLabel("This amount").fill("52k");
    await contract.getByText("A non-negotiable", { exact: true }).click();
    await page.getByRole("button", { name: "Keep these levels" }).click();
    await arriveAt("/criteria/order");
    expect((await kept(person)).order).toEqual(["1 Base pay", "2 Work from home", "3 Room to grow"]);

    if (run === "plain") {
      await page.getByRole("group", { name: "Room to grow" }).getByLabel("Place").selectOption("1");
    } else {
      const up = page.getByRole("button", { name: "Move Room to grow up" });
      await up.click();
      await expect(up).toBeFocused();
      await up.click();
      await page.getByRole("checkbox", { name: /same weight as above.*Base pay/ }).check();
      // Shares of equals, in whole numbers that add up to a hundred.
      for (const share of ["45%", "44%", "11%"]) await expect(page.getByText(share)).toBeVisible();
    }
    await twoWidths(`order-${run}`);
    await page.getByText("More gently").click();
    await page.getByRole("button", { name: "Keep this order" }).click();
    await expect(page.getByText("Your order is kept.")).toBeVisible();
    const { order, limits, weighting } = await kept(person);
    expect(order).toEqual(["1 Base pay", "1 Room to grow", "2 Work from home"]);
    expect(limits.toSorted()).toEqual(["Base pay at least €52,000 a year gross", "Contract: permanent"]);
    expect(weighting).toBe("rank-sum");
    await expect(page.getByRole("radio", { name: "More gently" })).toBeChecked();

    await page.getByRole("link", { name: "To your criteria" }).click();
    await arriveAt("/criteria");
    await twoWidths(`criteria-full-${run}`);
    await page.getByRole("link", { name: "Pick from the library" }).click();
    await expect(page.getByText("Base pay (on your list)")).toBeVisible();
  });

  test("points of one's own: what does not hold stands at its goal, and nothing typed is lost", async ({
    person,
    page,
    twoWidths,
    run,
  }) => {
    await setUp(page, THREE);
    await page.getByText("By points of your own").click();
    const points = (label: string) => page.getByLabel(`points for ${label}`);
    await expect(points("Work from home")).toHaveValue("100");
    await points("Room to grow").fill("many");
    await page.getByRole("button", { name: "Keep this order" }).click();
    await expect(page.getByText("Write a number from 0 to 100.")).toBeVisible();
    await expect(points("Room to grow")).toHaveValue("many");
    await expect(page.getByRole("radio", { name: "By points of your own" })).toBeChecked();
    await points("Room to grow").fill("80");
    await twoWidths(`points-${run}`);
    await page.getByRole("button", { name: "Keep this order" }).click();
    await expect(page.getByText("Your order is kept.")).toBeVisible();
    await expect(points("Room to grow")).toHaveValue("80");
    expect((await kept(person)).weighting).toBe("points");
  });

  test("how it is judged, the present job as the bar, and where the search is to lead", async ({
    person: _,
    page,
    visit,
    arriveAt,
    twoWidths,
    run,
  }) => {
    test.setTimeout(240_000);
    await setUp(page, THREE);

    await visit("/criteria/judging");
    const interview = page.getByRole("group", { name: "For an interview" });
    await interview.getByLabel("Floor").fill("70");
    await page.getByLabel("Use its score").check();
    await page.getByRole("button", { name: "Keep it so" }).click();
    await expect(interview.getByText("The bar cannot lie below the floor.")).toBeVisible();
    await expect(page.getByLabel("Use its score")).toBeChecked();
    await interview.getByLabel("Floor").fill("25");
    await page.getByLabel("Exchange rates").fill("EUR 1\ndollars 0.92");
    await page.getByRole("button", { name: "Keep it so" }).click();
    await expect(page.getByText("“dollars 0.92” is not a currency")).toBeVisible();
    await expect(interview.getByLabel("Floor")).toHaveValue("25");
    await page.getByLabel("Exchange rates").fill("EUR 1\nUSD 0.92");
    await page.getByLabel("Use its score").uncheck();
    await page.getByRole("button", { name: "Keep it so" }).click();
    await expect(page.getByText("It holds from now on")).toBeVisible();
    await twoWidths(`judging-${run}`);

    await visit("/criteria/present-job");
    await page.getByRole("group", { name: "Work from home" }).getByLabel("Answer, or the low end").fill("1");
    await page.getByRole("button", { name: "Save the answers" }).click();
    await arriveAt("/criteria/present-job");
    await expect(page.getByText("Noted so far: 1 day a week")).toBeVisible();
    await expect(page.getByText(/Still open: .*Room to grow/)).toBeVisible();
    for (const name of ["Skills for the career I am heading for", "Room to grow"])
      await page.getByRole("group", { name }).getByText("2", { exact: true }).first().click();
    await page.getByRole("button", { name: "Save the answers" }).click();
    await arriveAt("/criteria/present-job");
    await page.getByRole("button", { name: "Make it the bar" }).click();
    await expect(page.getByText("It is your bar")).toBeVisible();
    await twoWidths(`present-job-${run}`);

    await visit("/criteria/career-goals");
    await page.getByRole("button", { name: "Add it" }).click();
    await expect(page.getByText("Say where you want to get to.")).toBeVisible();
    await page.getByLabel("Where do you want to get to?").fill("Lead a data team");
    await page.getByLabel("Which skills does it take?").fill("Hiring\nBudgets\nStatistics");
    await page.getByRole("button", { name: "Add it" }).click();
    await expect(page.getByRole("link", { name: "Lead a data team" })).toBeVisible();
    await twoWidths(`career-goals-${run}`);
    await page.getByRole("link", { name: "Lead a data team" }).click();
    await expect(page.getByLabel("Which skills does it take?")).toHaveValue("Hiring\nBudgets\nStatistics");
    await page.getByRole("button", { name: "remove it" }).click();
    await expect(page.getByRole("link", { name: "Lead a data team" })).toHaveCount(0);
    await visit("/history");
    await page.getByRole("button", { name: "Bring it back" }).click();
    await expect(page.getByText("taken back")).toBeVisible();
    await visit("/criteria");
    await expect(page.getByText("Lead a data team")).toBeVisible();
  });

  test("which skills of a career goal an opportunity builds is noted on its sheet", async ({
    person: _,
    page,
    twoWidths,
    run,
  }) => {
    await page.goto("/criteria/career-goals");
    await page.getByLabel("Where do you want to get to?").fill("Lead a data team");
    await page.getByLabel("Which skills does it take?").fill("Hiring\nBudgets\nStatistics");
    await page.getByRole("button", { name: "Add it" }).click();
    await expect(page.getByRole("link", { name: "Lead a data team" })).toBeVisible();
    await page.goto("/log");
    const form = page.getByRole("form", { name: "The invitation" });
    await form.getByLabel("Company").fill("Harbour Foods");
    await form.getByLabel("Role").fill("Supply planner");
    await form.getByRole("button", { name: "Save it" }).click();
    await expect(page.getByText("Not said yet, of the 3 skills for “Lead a data team”.")).toBeVisible();
    await page.getByText("Say which").click();
    await page.getByText("Hiring", { exact: true }).click();
    await page.getByText("Statistics", { exact: true }).click();
    await page.getByRole("button", { name: "Note it" }).click();
    await expect(page.getByText("Builds 2 of the 3 skills for “Lead a data team”.")).toBeVisible();
    await expect(page.getByText("You noted which skills it builds")).toBeVisible();
    await twoWidths(`skills-${run}`);
  });

  test("how a criterion read before it was changed can be read later", async ({
    person: _,
    page,
    visit,
    twoWidths,
    run,
  }) => {
    await setUp(page, ["remote-days"]);
    for (const days of ["3", "5"]) {
      await visit("/criteria");
      await page.getByRole("link", { name: "Work from home" }).click();
      await page.getByLabel("Best level").fill(days);
      await page.getByRole("button", { name: "Save the change" }).click();
      await expect(page).toHaveURL(/\/criteria$/);
    }
    await page.getByRole("link", { name: "Work from home" }).click();
    await expect(page.getByText("to 3 days a week")).toBeVisible();
    await expect(page.getByText("to 4 days a week")).toBeVisible();
    await twoWidths(`criterion-${run}`);
  });

  test("a criterion that was removed is put back, and one that is there is not added twice", async ({
    person,
    page,
    visit,
    twoWidths,
    run,
  }) => {
    await setUp(page, THREE);
    await page.goto("/criteria");
    await page.getByRole("link", { name: "Work from home" }).click();
    await page.getByRole("button", { name: "remove it" }).click();
    await expect(page.getByText("You removed “Work from home”.")).toBeVisible();
    expect((await kept(person)).order).toHaveLength(2);
    await twoWidths(`criterion-removed-${run}`);
    await page.getByRole("button", { name: "Put it back" }).click();
    await expect(page.getByText("You removed “Work from home”.")).toHaveCount(0);
    await expect(page.getByRole("link", { name: "Work from home" })).toBeVisible();
    expect((await kept(person)).order).toHaveLength(3);

    await visit("/criteria/new?from=remote-days");
    await expect(page.getByText("It is on your list already")).toBeVisible();
    await twoWidths(`criterion-there-${run}`);
    await page.goto("/criteria/levels?pick=remote-days&pick=commute");
    await expect(page.getByText("On your list already: Work from home.")).toBeVisible();
    await expect(page.getByRole("group", { name: "Commute" })).toBeVisible();
    await page.getByRole("link", { name: "Work from home" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Work from home" })).toBeVisible();
  });
});

test("goals are ranked by keyboard alone, and what happens is said", async ({ person, page }) => {
  await setUp(page, THREE);
  const handle = page.getByRole("button", { name: "Move Room to grow", exact: true });
  const said = (words: string) => expect(page.getByText(words)).toBeAttached({ timeout: 2000 });
  // The arrow keys work a moment after a goal was taken hold of, as its surroundings are measured first.
  const press = (key: string, words: string) =>
    expect(async () => {
      await page.keyboard.press(key);
      await said(words);
    }).toPass();
  await handle.focus();
  await page.keyboard.press("Space");
  await said("You hold Room to grow, number 3 of 3.");
  await press("ArrowUp", "Room to grow would be number 2 of 3.");
  await press("ArrowUp", "Room to grow would be number 1 of 3.");
  await page.keyboard.press("Space");
  await said("Room to grow is now number 1 of 3.");
  await expect(handle).toBeFocused();
  await page.keyboard.press("Space");
  await said("You hold Room to grow, number 1 of 3.");
  await press("ArrowDown", "Room to grow would be number 2 of 3.");
  await page.keyboard.press("Escape");
  await said("Room to grow is where it was, number 1 of 3.");
  await page.getByRole("button", { name: "Keep this order" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Your order is kept.")).toBeVisible();
  expect((await kept(person)).order).toEqual([
    ...["1 Room to grow", "2 Work from home", "3 Skills for the career I am heading for"],
  ]);
});

test("goals are ranked by dragging", async ({ person, page }) => {
  await setUp(page, THREE);
  const handle = (name: string) => page.getByRole("button", { name: `Move ${name}`, exact: true });
  await expect(handle("Room to grow")).toBeVisible();
  const from = await handle("Room to grow").boundingBox();
  const to = await handle("Work from home").boundingBox();
  if (!from || !to) throw new Error("The handles are not to be seen.");
  await page.mouse.move(from.x + 20, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(to.x + 40, to.y + 10, { steps: 12 });
  await page.mouse.up();
  await page.getByRole("button", { name: "Keep this order" }).click();
  await expect(page.getByText("Your order is kept.")).toBeVisible();
  expect((await kept(person)).order[0]).toBe("1 Room to grow");
});

test("an order that was saved in another tab is told, and what was chosen here is kept and saved the next time", async ({
  person,
  page,
  context,
}) => {
  await setUp(page, THREE);
  const other = await context.newPage();
  await other.goto("/criteria/order");
  await other.getByRole("button", { name: "Move Room to grow up" }).click();
  await other.getByRole("button", { name: "Keep this order" }).click();
  await expect(other.getByText("Your order is kept.")).toBeVisible();
  await page.getByRole("button", { name: "Move Skills for the career I am heading for up" }).click();
  await page.getByText("More gently").click();
  await page.getByRole("button", { name: "Keep this order" }).click();
  await expect(page.getByText("Your goals were put in another order in another tab")).toBeVisible();
  expect((await kept(person)).weighting).toBe("roc");
  await expect(page.getByRole("radio", { name: "More gently" })).toBeChecked();
  await page.getByRole("button", { name: "Keep this order" }).click();
  await expect(page.getByText("Your order is kept.")).toBeVisible();
  const { order, weighting } = await kept(person);
  expect(order.map((goal) => goal.slice(0, 8))).toEqual(["1 Skills", "2 Work f", "3 Room t"]);
  expect(weighting).toBe("rank-sum");
});

test("an order that was changed in another tab is told, and the goals stand as they are now", async ({
  person: _,
  page,
  context,
}) => {
  await setUp(page, THREE);
  const other = await context.newPage();
  await other.goto("/criteria/new?from=commute");
  await other.getByRole("button", { name: "Add it" }).click();
  await expect(other).toHaveURL(/\/criteria$/);
  await page.getByRole("button", { name: "Keep this order" }).click();
  await expect(page.getByText("Your goals changed in another tab")).toBeVisible();
  await expect(page.getByRole("button", { name: "Move Commute up" })).toBeVisible();
});
