import { saveInterview } from "@/lib/features/interviews/commands";
import { interviewForm } from "@/lib/features/interviews/schema";
import { DAY, done, later } from "@/prisma/seed/scene";
import { aimAt, builds, logOne } from "@/prisma/seed/steps";
import { ago, sceneOf } from "../support/scene";
import { expect, test, withAndWithoutScript } from "../support/test";

withAndWithoutScript(() => {
  test("somebody finds out what they look for, tends a list, shows a skill and practises for an interview", async ({
    person,
    page,
    visit,
    arriveAt,
    twoWidths,
    run,
  }) => {
    test.setTimeout(240_000);
    await test.step("an empty room shows what there is, and that none of it is compulsory", async () => {
      await visit("/prepare");
      await expect(page.getByText("None of it is compulsory")).toBeVisible();
      await expect(page.getByText("0 of 10 questions answered")).toBeVisible();
      await twoWidths(`prepare-empty-${run}`);
      await visit("/prepare/skills");
      await expect(page.getByText("Skills belong to a goal")).toBeVisible();
    });

    await test.step("answer a question, by keyboard, and make criteria out of it", async () => {
      await visit("/prepare/reflection");
      await page.getByRole("link", { name: "What would you not go without" }).press("Enter");
      await arriveAt("/prepare/reflection/non-negotiables");
      await page.getByRole("button", { name: "Keep it" }).press("Enter");
      await expect(page.getByText("Write something first.")).toBeVisible();
      await page
        .getByRole("textbox", { name: "Your answer" })
        .fill("Two days from home, and a permanent contract.");
      await page.getByRole("button", { name: "Keep it" }).press("Enter");
      await expect(page.getByText("Kept, with today’s date.")).toBeVisible();
      await page.getByLabel("How you see it today").fill("Only the contract, I think.");
      await page.getByRole("button", { name: "Keep it" }).press("Enter");
      await expect(page.getByText("Only the contract, I think.")).toBeVisible();
      await expect(page.getByText("Two days from home, and a permanent contract.")).toBeVisible();
      await twoWidths(`prepare-question-${run}`);
      await page.getByRole("button", { name: "Take it back" }).press("Enter");
      await expect(page.getByText("Only the contract, I think.")).toHaveCount(0);
      await page.getByRole("link", { name: "Make criteria out of this" }).press("Enter");
      await arriveAt("/criteria/library");
      await expect(page.getByLabel("Work from home")).toBeChecked();
    });

    await test.step("tick a line, take one out and put it back, add one's own", async () => {
      await visit("/prepare/network");
      const line = "Write down ten people who know your work";
      await page.getByRole("button", { name: `Done: ${line}` }).press("Enter");
      await expect(page.getByText("1 of 6 done").first()).toBeVisible();
      await page.getByRole("button", { name: `Not done yet: ${line}` }).press("Enter");
      await expect(page.getByText("0 of 6 done").first()).toBeVisible();
      await page.getByRole("button", { name: `Remove: ${line}` }).press("Enter");
      await expect(page.getByText(`You removed “${line}”.`)).toBeVisible();
      await expect(page.getByText("0 of 5 done").first()).toBeVisible();
      await twoWidths(`prepare-list-removed-${run}`);
      await page.getByRole("button", { name: "Put it back" }).press("Enter");
      await expect(page.getByText("0 of 6 done").first()).toBeVisible();
      await page.getByText("Add a line of your own").press("Enter");
      await page.getByRole("button", { name: "Add it" }).press("Enter");
      await expect(page.getByText("Say what is to be done.")).toBeVisible();
      await page.getByLabel("What is to be done?").fill("Write to Jonas");
      await page.getByRole("button", { name: "Add it" }).press("Enter");
      await expect(page.getByText("Write to Jonas", { exact: true })).toBeVisible();
      await visit("/prepare/resume");
      await expect(page.getByText("A version is tailored to a career goal.")).toBeVisible();
      await visit("/prepare/profiles");
      await twoWidths(`prepare-profiles-${run}`);
    });

    const now = sceneOf(person);
    const opportunityId = await logOne(ago(person, 1), {
      company: "Harbour Foods",
      role: "Data planner",
    });
    await aimAt(now, "Lead a data team", ["Hiring", "Budgets"]);
    await builds(now, opportunityId, ["Hiring"]);
    const startsAt = later(now, 3 * DAY)
      .now.toISOString()
      .slice(0, 16);
    const meeting = { opportunityId, startsAt, minutes: "60", timeZone: "UTC", name: "First interview" };
    await done(now, saveInterview, interviewForm.parse(meeting));

    await test.step("note what shows a skill, with a slip in its address, and take it out", async () => {
      await visit("/prepare/skills");
      await expect(page.getByRole("link", { name: "Data planner at Harbour Foods" })).toBeVisible();
      await page.getByText("Note what shows it: Hiring").press("Enter");
      const form = page.getByRole("form", { name: "What shows it: Hiring" });
      await form.getByLabel("What shows that you can do this?").fill("Hired four planners");
      await form.getByLabel("Where it can be seen").fill("not an address");
      await form.getByRole("button", { name: "Note it" }).press("Enter");
      await expect(form.getByText("This is not an address of the web.")).toBeVisible();
      await expect(form.getByLabel("What shows that you can do this?")).toHaveValue("Hired four planners");
      await form.getByLabel("Where it can be seen").fill("");
      await form.getByRole("button", { name: "Note it" }).press("Enter");
      await expect(page.getByText("1 of 2 shown by something")).toBeVisible();
      await twoWidths(`prepare-skills-${run}`);
      await page.getByRole("button", { name: "Remove: Hired four planners" }).press("Enter");
      await expect(page.getByText("0 of 2 shown by something")).toBeVisible();
      await page.getByRole("button", { name: "Put it back" }).press("Enter");
      await expect(page.getByText("1 of 2 shown by something")).toBeVisible();
    });

    await test.step("practise a question for the interview that is coming, change it, and take it out", async () => {
      await visit("/prepare/practice");
      await page.getByRole("link", { name: "Tell me about yourself." }).first().press("Enter");
      await expect(page.getByLabel("The question")).toHaveValue("Tell me about yourself.");
      await expect(page.getByLabel("For which opportunity?")).toHaveValue(opportunityId);
      await page.getByLabel("What you answered").fill("Six years of planning, and the report.");
      await page.getByText("2 Not well").click();
      await page.getByLabel("When").fill("2099-01-01T10:00");
      await page.getByRole("button", { name: "Keep it" }).press("Enter");
      await expect(page.getByText("This is still to come.")).toBeVisible();
      await expect(page.getByLabel("What you answered")).toHaveValue(
        "Six years of planning, and the report.",
      );
      await page.getByLabel("When").fill("");
      await page.getByRole("button", { name: "Keep it" }).press("Enter");
      const log = page.locator("#log");
      await expect(log.getByText("Not well")).toBeVisible();
      await expect(log.getByRole("link", { name: "Data planner, Harbour Foods" })).toBeVisible();
      await twoWidths(`prepare-practice-${run}`);
      await log.getByRole("link", { name: "Tell me about yourself." }).press("Enter");
      await expect(page).toHaveURL(/\/prepare\/practice\/[\w-]{30,}/);
      await page.getByText("4 Well").click();
      await page.getByRole("button", { name: "Save the change" }).press("Enter");
      await expect(log.getByText("Well", { exact: false })).toBeVisible();
      await log.getByRole("link", { name: "Tell me about yourself." }).press("Enter");
      await page.getByRole("button", { name: "Remove it from the log" }).press("Enter");
      await expect(page.getByText("You removed “Tell me about yourself.”.")).toBeVisible();
      await page.getByRole("button", { name: "Put it back" }).press("Enter");
      await expect(log.getByRole("link", { name: "Tell me about yourself." })).toBeVisible();
      await visit("/prepare");
      await expect(page.getByText("One answer practised, the last today.")).toBeVisible();
      await twoWidths(`prepare-${run}`);
    });

    await test.step("read the guide, from its contents to a room", async () => {
      await page.getByRole("link", { name: "Should I decline? A guide" }).press("Enter");
      await arriveAt("/guide");
      await page
        .getByRole("navigation", { name: "Contents" })
        .getByRole("link", { name: "What do I say?" })
        .press("Enter");
      await expect(page).toHaveURL(/#what-to-say$/);
      await expect(page.getByRole("heading", { name: "What do I say?" })).toBeInViewport();
      await twoWidths(`guide-${run}`);
      await page.getByRole("link", { name: "Practise saying it" }).press("Enter");
      await arriveAt("/prepare/practice");
    });
  });
});
