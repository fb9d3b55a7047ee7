import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { makeAccount, sessionCookieFor } from "../support/account";
import { paste } from "../support/log";
import { expect, test, withAndWithoutScript } from "../support/test";

withAndWithoutScript(() => {
  test("everything is taken along, brought into another account, and the account is left", async ({
    person,
    page,
    server,
    visit,
    arriveAt,
    twoWidths,
    run,
  }) => {
    test.setTimeout(300_000);
    /** Without scripts what goes on is asked for again. */
    const settled = async (seen: () => Promise<void>) =>
      expect(async () => {
        if (run === "plain") await page.goto(page.url());
        await seen();
      }).toPass({ timeout: 30_000 });

    await test.step("something to take along", async () => {
      await visit("/log");
      await paste(
        page,
        "We would like to invite you to an interview for the role of planner at Harbour Foods.",
      );
      // The page before it has fields of the same names.
      await expect(page.getByRole("heading", { level: 1, name: "Look it through" })).toBeVisible();
      await page.getByLabel("Company").fill("=Harbour Foods");
      await page.getByLabel("Role").fill("Supply planner");
      await page.getByRole("button", { name: "Save it" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Supply planner" })).toBeVisible();
    });

    const archive = await test.step("a copy is made, and downloaded", async () => {
      await visit("/settings");
      await page.getByRole("link", { name: "Everything in and out" }).click();
      await arriveAt("/settings/export");
      await twoWidths(`export-before-${run}`);
      const make = page.getByRole("button", { name: "Make a copy of everything" });
      await make.focus();
      await page.keyboard.press("Enter");
      // Asking for the page again before it has answered would call the order back.
      await expect(make).toHaveCount(0);
      const way = page.getByRole("link", { name: "Download it" });
      await settled(() => expect(way).toBeVisible({ timeout: 2_000 }));
      await twoWidths(`export-ready-${run}`);
      const [download] = await Promise.all([page.waitForEvent("download"), way.click()]);
      const path = await download.path();
      const files = unzipSync(readFileSync(path));
      const text = (name: string) => new TextDecoder().decode(files[name]);
      expect(JSON.parse(text("manifest.json"))).toMatchObject({ format: "tactful-bundle", version: 1 });
      expect(JSON.parse(text("account.json"))).toMatchObject({ email: person.email });
      expect(text("data/Opportunity.jsonl")).toContain("Supply planner");
      expect(text("csv/Company.csv")).toContain("'=Harbour Foods");
      expect(text("calendar.ics")).toContain("BEGIN:VCALENDAR");
      expect(Object.keys(files).filter((name) => name.startsWith("files/Original/"))).toHaveLength(1);
      expect(JSON.stringify(Object.keys(files))).not.toMatch(/Session|Receipt|Feed/);
      return path;
    });

    await test.step("brought in where it comes from, there is nothing new", async () => {
      await visit("/settings/export");
      await page.getByLabel("The archive that Tactful made").setInputFiles(archive);
      await page.getByRole("button", { name: "Look it over" }).click();
      await settled(() =>
        expect(page.getByText("There is nothing new in it.")).toBeVisible({ timeout: 2_000 }),
      );
      await twoWidths(`bundle-nothing-new-${run}`);
      await page.getByRole("button", { name: "Put it aside" }).click();
      await expect(page).toHaveURL(/\/settings\/export$/);
    });

    /** Brings the archive into the account that is signed in. */
    const bringIn = async (picture: (name: string) => Promise<void> = async () => undefined) => {
      await visit("/settings/export");
      await page.getByLabel("The archive that Tactful made").setInputFiles(archive);
      await page.getByRole("button", { name: "Look it over" }).click();
      const press = page.getByRole("button", { name: "Bring in what is new" });
      await settled(() => expect(press).toBeVisible({ timeout: 2_000 }));
      await picture(`bundle-looked-${run}`);
      await press.click();
      await settled(() =>
        expect(page.getByRole("link", { name: "See your opportunities" })).toBeVisible({ timeout: 2_000 }),
      );
      await expect(page.getByRole("heading", { name: "It is brought in" })).toBeVisible();
      await picture(`bundle-done-${run}`);
      return new URL(page.url()).pathname;
    };

    const takeBack = async () => {
      await page.getByRole("button", { name: "Take all of it back" }).click();
      await settled(() =>
        expect(page.getByRole("heading", { name: "It was taken back" })).toBeVisible({ timeout: 2_000 }),
      );
    };

    await test.step("brought into another account, all of it is there", async () => {
      const other = await makeAccount();
      await page.context().addCookies([await sessionCookieFor(other, server.origin)]);
      const bundle = await bringIn(twoWidths);
      await page.getByRole("link", { name: "See your opportunities" }).click();
      await expect(page.getByText("Supply planner").first()).toBeVisible();
      await visit(bundle);
    });

    await test.step("taken back, it is gone", async () => {
      await takeBack();
      await twoWidths(`bundle-undone-${run}`);
      await visit("/opportunities?view=all");
      await expect(page.getByText("Supply planner")).toHaveCount(0);
    });

    await test.step("brought in again and worked with, that stays when the rest is taken back", async () => {
      const bundle = await bringIn();
      await visit("/opportunities?view=all");
      await page.getByRole("link", { name: "Supply planner" }).first().click();
      await expect(page.getByRole("heading", { level: 1, name: "Supply planner" })).toBeVisible();
      const form = page.getByRole("form", { name: "Write a note" });
      await form.getByText("Write a note").click();
      await form.getByLabel("The note").fill("Ask Jo about the night shift.");
      await form.getByRole("button", { name: "Keep the note" }).click();
      await expect(page.locator("#notes li", { hasText: "night shift" })).toBeVisible();
      await visit(bundle);
      await takeBack();
      await twoWidths(`bundle-undone-but-for-one-${run}`);
      await page.getByRole("link", { name: "Supply planner, =Harbour Foods" }).click();
      await expect(page.locator("#notes li", { hasText: "night shift" })).toBeVisible();
    });

    await test.step("what is no archive is told as such", async () => {
      await visit("/settings/export");
      await page.getByLabel("The archive that Tactful made").setInputFiles({
        name: "holiday.zip",
        mimeType: "application/zip",
        buffer: Buffer.from("no archive"),
      });
      await page.getByRole("button", { name: "Look it over" }).click();
      await settled(() =>
        expect(page.getByRole("heading", { name: "It cannot be brought in" })).toBeVisible({
          timeout: 2_000,
        }),
      );
      await twoWidths(`bundle-unusable-${run}`);
    });

    await test.step("backups are for whoever runs the installation", async () => {
      await visit("/settings/backup");
      await expect(page.getByText("Somebody else looks after this")).toBeVisible();
    });

    await test.step("an account that is to go can be kept, also after signing in", async () => {
      await page.context().addCookies([await sessionCookieFor(person, server.origin)]);
      await visit("/settings/account");
      await twoWidths(`account-removal-${run}`);
      await page.getByLabel("Your password").fill("not mine");
      await page.getByRole("button", { name: "Remove my account" }).click();
      await expect(page.getByText("That is not your password.")).toBeVisible();
      await page.getByLabel("Your password").fill(person.password);
      await page.getByRole("button", { name: "Remove my account" }).click();
      await expect(page.getByRole("heading", { name: "Your account will be removed" })).toBeVisible();
      await twoWidths(`account-planned-${run}`);
      await page.context().clearCookies();
      await page.goto("/sign-in");
      await page.getByLabel("E-mail address").fill(person.email);
      await page.getByLabel("Password").fill(person.password);
      await page.getByRole("button", { name: "Sign in" }).click();
      await arriveAt("/settings/account");
      await page.getByRole("button", { name: "Keep my account" }).click();
      await expect(page.getByRole("heading", { name: "Remove your account" })).toBeVisible();
    });

    await test.step("an account that goes at once is gone", async () => {
      await page.getByLabel("At once").check();
      await page.getByLabel("Your password").fill(person.password);
      await page.getByRole("button", { name: "Remove my account" }).click();
      await expect(page.getByText("Your account is closed")).toBeVisible();
      await page.getByLabel("E-mail address").fill(person.email);
      await page.getByLabel("Password").fill(person.password);
      await page.getByRole("button", { name: "Sign in" }).click();
      await expect(page.getByText("do not belong together")).toBeVisible();
    });
  });
});
