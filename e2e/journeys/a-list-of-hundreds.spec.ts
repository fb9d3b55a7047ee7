import { later, type Scene } from "@/prisma/seed/scene";
import { accept, decline, logOne } from "@/prisma/seed/steps";
import type { Account } from "../support/account";
import { ago } from "../support/scene";
import { expect, test, withAndWithoutScript } from "../support/test";

const HOUR = 60;

/** Six at three stages, and thirty more from one company, so that there is a second page. */
async function search(account: Account): Promise<Scene> {
  const at = ago(account, 90);
  const log = (company: string, role: string, minutes: number, text?: string) =>
    logOne(later(at, minutes), { company, role, contactName: "Elena Brandt", ...(text ? { text } : {}) });
  for (let made = 0; made < 30; made++) await log("Many Mills", `Planner ${made}`, made);
  const met = await log(
    "Harbour Foods",
    "Supply planner",
    60 * HOUR,
    "Shall we talk about replenishment <b>soon</b>?",
  );
  await accept(later(at, 61 * HOUR), met);
  await decline(later(at, 64 * HOUR), await log("Tallowmere", "Buyer", 62 * HOUR));
  await log("Otter & Pine", "Demand planner", 70 * HOUR);
  return at;
}

withAndWithoutScript(() => {
  test("many are found, narrowed down, tagged, archived and closed, and all of it is taken back", async ({
    person,
    page,
    visit,
    twoWidths,
    run,
  }) => {
    test.setTimeout(240_000);
    await search(person);
    await visit("/opportunities");
    const rows = page.locator("[data-row]");
    await expect(rows).toHaveCount(25);
    await twoWidths(`opportunities-${run}`);
    await page.getByRole("link", { name: "Next", exact: true }).click();
    await expect(page.getByRole("link", { name: "To the beginning" })).toBeVisible();
    await expect(rows).toHaveCount(7);

    await visit("/opportunities");
    await page.getByRole("searchbox").fill("replenish");
    await page.getByRole("searchbox").press("Enter");
    await expect(rows).toHaveCount(1);
    await expect(page.locator("mark")).toHaveText("replenishment");
    await expect(page.getByText("<b>soon</b>")).toBeVisible();
    await twoWidths(`opportunities-found-${run}`);

    await visit("/opportunities?view=all&company=many");
    await page.getByRole("checkbox", { name: "Tick Planner 29, Many Mills" }).check();
    await page.getByRole("checkbox", { name: "Tick Planner 28, Many Mills" }).check();
    await page.getByLabel("Name of a new one").fill("Dream jobs");
    await page.getByRole("button", { name: "Tag", exact: true }).click();
    await expect(page.getByText("2: tagged “Dream jobs”.")).toBeVisible();
    await twoWidths(`opportunities-tagged-${run}`);
    await page.getByRole("link", { name: "Dream jobs" }).first().click();
    await expect(rows).toHaveCount(2);

    await page.getByText("Keep this as a view").click();
    await page.getByRole("textbox", { name: "Name", exact: true }).fill("Dreams");
    await page.getByRole("button", { name: "Keep it" }).click();
    await expect(page.getByRole("link", { name: "Dreams", exact: true })).toHaveAttribute(
      "aria-current",
      "page",
    );

    await page.getByRole("checkbox", { name: "Tick Planner 28, Many Mills" }).check();
    await page.getByRole("button", { name: "Archive" }).click();
    await expect(page.getByText("One: archived.")).toBeVisible();
    await expect(rows).toHaveCount(1);
    await visit("/opportunities?view=archived");
    await expect(rows).toHaveCount(1);
    await twoWidths(`opportunities-archived-${run}`);
    await page.getByRole("checkbox").last().check();
    await page.getByRole("button", { name: "Bring back" }).click();
    await expect(page.getByText("One: back from the archive.")).toBeVisible();

    await visit("/opportunities/tags");
    await page.getByText("Rename, merge or remove").click();
    await page.getByRole("button", { name: "Remove it" }).click();
    await page.getByRole("button", { name: "Put it back" }).click();
    await expect(page.getByText("on 2")).toBeVisible();
    await twoWidths(`tags-${run}`);

    await visit("/opportunities/silent");
    await expect(page.getByText("Supply planner")).toBeVisible();
    await twoWidths(`silent-${run}`);
    await page.getByRole("button", { name: "No answer" }).click();
    await expect(page.getByText("Nobody has been silent for so long.")).toBeVisible();
    await page.getByRole("button", { name: "Take it back" }).click();
    await expect(page.getByText("Supply planner")).toBeVisible();

    await visit("/opportunities/dealings?q=harbour");
    await expect(page.getByText("One opportunity: open.")).toBeVisible();
    await twoWidths(`dealings-${run}`);
  });

  test("a card goes to another column by what happened, and never against it", async ({
    person,
    page,
    visit,
    twoWidths,
    run,
  }) => {
    test.setTimeout(180_000);
    await search(person);
    await visit("/opportunities?layout=board");
    const column = (name: string) => page.getByRole("region", { name, exact: true });
    await expect(column("Invited").getByRole("listitem")).toHaveCount(8);
    await twoWidths(`board-${run}`);
    await page.getByRole("link", { name: "More at Invited" }).click();
    await expect(column("Invited").locator("[data-row]")).toHaveCount(31);

    await page.getByRole("link", { name: /^Move Demand planner/ }).click();
    await expect(page.getByRole("heading", { level: 2, name: "Where to?" })).toBeVisible();
    await twoWidths(`move-${run}`);
    await page.getByRole("link", { name: "Applied", exact: true }).click();
    await page.getByLabel("A word about it").fill("By their form");
    await page.getByRole("button", { name: "I applied" }).click();
    await expect(column("Applied").getByRole("link", { name: "Demand planner", exact: true })).toBeVisible();
    await page.getByRole("button", { name: "Take it back" }).click();
    await expect(column("Applied").getByText("None.")).toBeVisible();

    // My no is written, and nothing moves before it was sent.
    await page.getByRole("link", { name: /^Move Demand planner/ }).click();
    await page.getByRole("link", { name: "Declined by me" }).click();
    await page.getByRole("button", { name: "Write it" }).click();
    await expect(page.getByRole("textbox", { name: "The letter" })).toHaveValue(/Otter & Pine/);
  });
});

test("a card is carried by keys, and a second tab is told what happened meanwhile", async ({
  person,
  page,
  context,
  visit,
}) => {
  test.setTimeout(120_000);
  await search(person);
  await visit("/opportunities?layout=board");
  const second = await context.newPage();
  await second.goto("/opportunities?layout=board");
  await expect(second.getByRole("button", { name: "Drag Demand planner, Otter & Pine" })).toBeVisible();

  const grip = page.getByRole("button", { name: "Drag Demand planner, Otter & Pine" });
  await grip.focus();
  await page.keyboard.press("Space");
  await expect(page.getByText("You hold Demand planner, Otter & Pine.")).toBeAttached();
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByText("Demand planner, Otter & Pine is over Applied.")).toBeAttached();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "I applied" }).click();
  await expect(page.getByRole("region", { name: "Applied", exact: true })).toContainText("Demand planner");

  const from = await second.getByRole("button", { name: "Drag Demand planner, Otter & Pine" }).boundingBox();
  const to = await second.getByRole("region", { name: "Deciding", exact: true }).boundingBox();
  if (!from || !to) throw new Error("The board is not there.");
  await second.mouse.move(from.x + 20, from.y + 20);
  await second.mouse.down();
  await second.mouse.move(from.x + 40, from.y + 30, { steps: 4 });
  await second.mouse.move(to.x + 60, to.y + 40, { steps: 8 });
  await second.mouse.up();
  await expect(second.getByText("On the board that you came from it stood at “Invited”.")).toBeVisible();
  await second.close();
});

test("the rows are gone through by keys", async ({ person, page, visit }) => {
  await search(person);
  const buyer = page
    .getByRole("row", { name: /Tallowmere/ })
    .getByRole("link", { name: "Buyer", exact: true });
  // Keys are heard once the scripts have come: until then the first one is pressed again.
  const toTheFirstRow = () =>
    expect(async () => {
      await page.keyboard.press("j");
      await expect(buyer).toBeFocused({ timeout: 500 });
    }).toPass();
  await visit("/opportunities?view=ended");
  await toTheFirstRow();
  await page.keyboard.press("x");
  await expect(page.getByRole("checkbox", { name: "Tick Buyer, Tallowmere" })).toBeChecked();
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.press("Escape");
  await visit("/opportunities?view=ended");
  await toTheFirstRow();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Buyer" })).toBeVisible();
});
