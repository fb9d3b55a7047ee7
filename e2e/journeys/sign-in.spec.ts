import type { Page } from "@playwright/test";
import { expect, test, withAndWithoutScript } from "../support/test";

const SETUP_CODE = "JRNY-CODE-2345";

async function signIn(page: Page, email: string, password: string) {
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

withAndWithoutScript(() => {
  test.describe("on a server without accounts", () => {
    test.use({ ownSettings: { SETUP_CODE } });

    test("whoever has the code from the terminal makes the first account and is signed in", async ({
      page,
      arriveAt,
      visit,
      twoWidths,
      expectProblem,
    }) => {
      await page.goto("/");
      await arriveAt("/set-up");
      await twoWidths("set-up");
      await page.getByLabel("Your name").fill("Asha Rai");
      await page.getByLabel("E-mail address").fill("asha@example.org");
      await page.getByLabel("Password").fill("a quiet word in time");
      await page.getByLabel("Time zone").selectOption("Europe/Berlin");

      await page.getByLabel("Set-up code").fill("WRNG-CODE-2345");
      await page.getByRole("button", { name: "Make my account" }).click();
      await expect(page.getByRole("alert").filter({ hasText: "not the code" })).toBeVisible();
      await expect(page.getByLabel("Your name")).toHaveValue("Asha Rai");
      await expect(page.getByLabel("Time zone")).toHaveValue("Europe/Berlin");

      await page.getByLabel("Set-up code").fill(SETUP_CODE);
      await page.getByLabel("Password").fill("a quiet word in time");
      await page.getByRole("button", { name: "Make my account" }).click();
      await arriveAt("/criteria");

      await visit("/settings");
      await expect(page.getByText("asha@example.org")).toBeVisible();
      expectProblem(/status of 404/);
      expect((await page.goto("/set-up"))?.status()).toBe(404);
    });
  });

  test("somebody signs in, and after signing out a copy of the cookie opens nothing", async ({
    page,
    account,
    request,
    arriveAt,
    visit,
  }) => {
    await page.goto("/people?list=companies");
    await arriveAt("/sign-in");
    await signIn(page, account.email, account.password);
    await arriveAt("/people");
    expect(new URL(page.url()).search).toBe("?list=companies");
    await visit("/settings");
    await expect(page.getByText(account.email)).toBeVisible();

    const copied = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
    const openWithCopy = () => request.get("/settings", { headers: { cookie: copied }, maxRedirects: 0 });
    expect((await openWithCopy()).status()).toBe(200);

    await page.getByRole("button", { name: "Sign out" }).click();
    await arriveAt("/sign-in");
    const answer = await openWithCopy();
    expect(answer.status()).toBe(307);
    expect(answer.headers().location).toContain("/sign-in");
    expect(await answer.text()).not.toContain(account.email);
  });

  test("a wrong password is answered alike for an address with an account and for one without", async ({
    page,
    account,
    visit,
  }) => {
    const answers: string[] = [];
    for (const email of [account.email, "nobody@example.org"]) {
      await visit("/sign-in");
      await signIn(page, email, "not the password");
      const alert = page.getByRole("alert").filter({ hasText: "do not belong together" });
      await expect(alert).toBeVisible();
      await expect(page.getByLabel("E-mail address")).toHaveValue(email);
      await expect(page.getByLabel("Password")).toHaveValue("");
      answers.push(await page.locator("main").innerText());
    }
    expect(answers[0]).toBe(answers[1]);
  });
});

test("somebody who is signed in stays so on every page they open", async ({
  person,
  visit,
  page,
  twoWidths,
}) => {
  await visit("/settings");
  await expect(page.getByText(person.email)).toBeVisible();
  await twoWidths("settings");
});
