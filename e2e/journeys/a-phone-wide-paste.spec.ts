import { checkReflow } from "../support/accessibility";
import { paste } from "../support/log";
import { expect, test, withAndWithoutScript } from "../support/test";

test.use({ viewport: { width: 360, height: 740 } });

const TEXT = `From: Tom Whitfield <tom@brightwell-search.example>
Date: Wed, 4 Mar 2026 09:12:00 +0000
Subject: Supply Chain Analytics Lead: quick call?

Hi Asha,

I'm recruiting a Supply Chain Analytics Lead for Harbour Foods in Leith. Would you be free for a call on Friday 6 March at 11:00 GMT? The posting: https://jobs.example/harbour-foods/supply-chain-analytics-lead-2026-spring?utm_source=mail&utm_campaign=spring

Tom Whitfield
Brightwell Search`;

withAndWithoutScript(() => {
  test("a message pasted on a phone is looked through without scrolling sideways, and saved with the thumb", async ({
    person: _,
    page,
    visit,
    examine,
  }) => {
    await visit("/log");
    await checkReflow(page);
    await paste(page, TEXT);
    await checkReflow(page);
    await examine();
    const save = page.getByRole("button", { name: "Save it" });
    await expect(save).toBeInViewport();
    const box = await save.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await expect(page.getByLabel("Company")).toHaveValue("Harbour Foods");
    // Only an agency may keep to itself who its client is.
    await expect(page.getByLabel("Through which agency")).toHaveValue("Brightwell Search");
    await page.getByLabel("Company").fill("");
    await page.getByLabel("Through which agency").fill("");
    await save.click();
    await expect(page.getByText("One field needs another look.")).toBeVisible();
    await expect(page.getByText("Which company is it?")).toBeVisible();
    await expect(page.getByLabel("Role", { exact: true })).toHaveValue("Supply Chain Analytics Lead");
    await page.getByLabel("Company").fill("Harbour Foods");
    await save.click();
    await expect(page.getByRole("heading", { level: 1, name: "Supply Chain Analytics Lead" })).toBeVisible();
    await expect(page.getByText("Harbour Foods").first()).toBeVisible();
    await checkReflow(page);
  });
});
