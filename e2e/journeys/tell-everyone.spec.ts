import { later } from "@/prisma/seed/scene";
import { accept, logOne } from "@/prisma/seed/steps";
import { ago } from "../support/scene";
import { toldOn } from "../support/sheet";
import { expect, test, withAndWithoutScript } from "../support/test";

withAndWithoutScript(() => {
  test("an offer is accepted, and the five who still wait are told, one message each, none forgotten", async ({
    person,
    page,
    visit,
    arriveAt,
    twoWidths,
    run,
  }) => {
    test.setTimeout(240_000);
    const at = ago(person, 1);
    const log = (company: string, contactName: string) =>
      logOne(at, { company, role: "Supply planner", contactName, text: "An interview?" });
    const accepted = await log("Otter & Pine", "Noa Levi");
    const companies = ["Harbour Foods", "Tallowmere", "Finch & Co", "Brook Mills", "Ashby Rail"];
    const others = [];
    for (const company of companies) others.push(await log(company, "Elena Brandt"));
    await accept(later(at, 5), others[3] ?? "");

    await visit(`/opportunities/${accepted}`);
    await page.getByText("They made me an offer").click();
    await page.getByRole("button", { name: "Note the offer" }).click();
    await expect(toldOn(page, "They made you an offer")).toBeVisible();
    await twoWidths(`offered-${run}`);
    await page.getByRole("link", { name: "Accept the offer" }).click();
    await arriveAt(`/opportunities/${accepted}/accept-offer`);
    await expect(page.getByText("Your answer to Otter & Pine: yes")).toBeVisible();
    await twoWidths(`accept-offer-${run}`);
    await page.getByRole("button", { name: "Yes, I accept it" }).click();
    await arriveAt("/close-out");
    await expect(page.getByText("0 of 5 told")).toBeVisible();
    // Who has booked people for an interview comes before those who only asked.
    await expect(page.getByRole("listitem").filter({ hasText: "Elena Brandt" }).first()).toContainText(
      "Brook Mills",
    );
    await twoWidths(`close-out-${run}`);

    for (const told of [1, 2, 3, 4, 5]) {
      await page.getByRole("button", { name: "Write to them" }).first().click();
      const letter = page.getByRole("textbox", { name: "The letter" });
      await expect(letter).toHaveValue(/Elena/);
      // The other employer is nobody's business.
      await expect(letter).not.toHaveValue(/Otter/);
      await page.getByRole("button", { name: "I sent it" }).click();
      await expect(page.getByText(`${told} of 5 told`)).toBeVisible();
    }
    await expect(page.getByText("Everybody has been told.")).toBeVisible();
    await twoWidths(`close-out-done-${run}`);
    await visit("/");
    await expect(page.getByText("Nothing to answer")).toBeVisible();
  });
});
