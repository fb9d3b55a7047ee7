import { POSTING, startJobBoard } from "../support/job-board";
import { paste, reviewOn } from "../support/log";
import { expect, test, withAndWithoutScript } from "../support/test";

withAndWithoutScript(() => {
  test("a posting is fetched by its address, looked through and kept, and is known again", async ({
    person: _,
    page,
    visit,
    jobBoard,
    twoWidths,
    run,
  }) => {
    const address = `http://${jobBoard.host}${POSTING}?utm_source=mail`;
    const before = jobBoard.asked.length;

    await test.step("paste nothing but its address, and be asked", async () => {
      await visit("/log");
      await page.getByLabel("The text of the message").fill(` ${address}\n`);
      await page.getByRole("button", { name: "Read it" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Hand this in?" })).toBeVisible();
      expect(jobBoard.asked.length).toBe(before);
      await twoWidths(`pasted-link-${run}`);
    });

    await test.step("fetch it", async () => {
      await page.getByRole("button", { name: "Fetch the page" }).click();
      await expect(reviewOn(page)).toBeVisible();
      expect(jobBoard.asked.slice(before)).toEqual([`${POSTING}?utm_source=mail`]);
      await expect(page.getByLabel("Company")).toHaveValue("Harbour Foods");
      await expect(page.getByLabel("Role")).toHaveValue("Supply planner");
      await expect(page.getByLabel("What it is")).toHaveValue("posting");
      await twoWidths(`posting-${run}`);
      await page.getByRole("button", { name: "Save it" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Supply planner" })).toBeVisible();
    });

    await test.step("fetch it again, by the form for it", async () => {
      await visit("/log");
      await page.getByLabel("The address of the posting").fill(`http://${jobBoard.host}${POSTING}`);
      await page.getByRole("button", { name: "Fetch the page" }).click();
      await expect(reviewOn(page)).toBeVisible();
      await expect(page.getByText("Supply planner").first()).toBeVisible();
    });
  });
});

test("an address that is not allowed, closed or gone is told in the same sentence, and is not reached", async ({
  person: _,
  page,
  visit,
  jobBoard,
  twoWidths,
}) => {
  const inside = await startJobBoard();
  const sentences = new Set<string>();
  for (const address of [
    `http://${inside.host}${POSTING}`,
    `http://localhost:${inside.host.split(":")[1]}${POSTING}`,
    "http://127.0.0.1:9/jobs/7",
    "http://169.254.169.254/latest/meta-data/",
    "http://nowhere.invalid/jobs/7",
  ]) {
    await visit("/log");
    const form = page.getByRole("form", { name: "A posting by its address" });
    await form.getByLabel("The address of the posting").fill(address);
    await form.getByRole("button", { name: "Fetch the page" }).click();
    await expect(form.getByRole("alert")).toBeVisible();
    sentences.add(await form.getByRole("alert").innerText());
    await expect(form.getByLabel("The address of the posting")).toHaveValue(address);
  }
  expect([...sentences]).toEqual([expect.stringContaining("Nothing came from this address;")]);
  await twoWidths("posting-not-reached");
  expect(inside.asked).toEqual([]);
  await inside.stop();

  await visit("/log");
  const form = page.getByRole("form", { name: "A posting by its address" });
  await form.getByLabel("The address of the posting").fill("the job at Harbour Foods");
  await form.getByRole("button", { name: "Fetch the page" }).click();
  await expect(form.getByText("This is not an address of the web, which begins with")).toBeVisible();
  await form.getByLabel("The address of the posting").fill(`http://${jobBoard.host}/gone`);
  await form.getByRole("button", { name: "Fetch the page" }).click();
  await expect(form.getByRole("alert")).toContainText("does not give the page");
});

test("the source of a page that is pasted is read as that page", async ({
  person: _,
  page,
  visit,
  jobBoard,
}) => {
  const source = await (await fetch(`http://${jobBoard.host}${POSTING}`)).text();
  await visit("/log");
  await paste(page, source);
  await expect(page.getByLabel("Company")).toHaveValue("Harbour Foods");
  await expect(page.getByLabel("What it is")).toHaveValue("posting");
});
