import { PRESENT_JOB } from "@/lib/features/answers/records";
import { later } from "@/prisma/seed/scene";
import { type AnswerFields, answer, logOne, makeCriteria } from "@/prisma/seed/steps";
import { criteria } from "@/prisma/seed/story/criteria";
import type { Account } from "../support/account";
import { sceneOf } from "../support/scene";
import { expect, test, withAndWithoutScript } from "../support/test";

const HOUR_MINUTES = 60;

/** All that Maya asks of a post but its base pay and its contract, met well. */
const WELL = {
  "Skills for product work": { "value.min": "5" },
  "Work from home": { "value.min": "3" },
  Level: { value: ["a step up"] },
  "An industry I can stand behind": { value: "yes" },
  Commute: { "value.min": "20" },
};

/** Somebody with Maya's criteria, a while ago, and what one does then: logs an invitation, answers some minutes later. */
async function withCriteria(person: Account) {
  const scene = later(sceneOf(person), -8 * HOUR_MINUTES);
  await makeCriteria(scene, criteria);
  const at = (minutes: number) => later(scene, HOUR_MINUTES + minutes);
  return {
    /** Gives the opportunity's id. */
    log: (minutes: number, company: string, more: { contactName?: string; text?: string } = {}) =>
      logOne(at(minutes), { company, role: "Supply planner", ...more }),
    note: (minutes: number, subject: string, given: Record<string, AnswerFields>) =>
      answer(at(minutes), subject, given),
  };
}

withAndWithoutScript(() => {
  test("an unknown non-negotiable leads to clarify, the answer arrives, the verdict turns", async ({
    person,
    page,
    visit,
    arriveAt,
    twoWidths,
    run,
  }) => {
    test.slow();
    const { log, note } = await withCriteria(person);
    const id = await log(0, "Harbour Foods");
    await note(5, id, { ...WELL, "Base pay": { "value.min": "64000" } });

    await visit(`/opportunities/${id}`);
    await expect(page.getByText("Clarify first")).toBeVisible();
    await expect(page.getByText("1 of 5 still open")).toBeVisible();

    await page.getByRole("link", { name: "Where this comes from, and what would change it" }).click();
    await arriveAt(`/opportunities/${id}/advice`);
    await expect(page.getByText("Contract would have to meet your limit")).toBeVisible();
    await expect(page.getByText("Without “Contract: permanent”")).toBeVisible();
    await page.getByText("others give the same advice").click();
    await expect(page.getByText("If this were an offer: floor 50, bar 65")).toBeVisible();
    await twoWidths(`advice-${run}`);

    await visit(`/opportunities/${id}`);
    await page.getByRole("button", { name: "Ask before deciding" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Ask before deciding" })).toBeVisible();
    const letter = page.getByRole("textbox", { name: "The letter" });
    await expect(letter).toHaveValue(/Is the post permanent from the first day\?/);
    await twoWidths(`ask-${run}`);
    await page.getByRole("button", { name: "I sent it" }).click();
    await arriveAt(`/opportunities/${id}`);
    await expect(page.getByText("Clarifying").first()).toBeVisible();
    await expect(page.getByText(/^Asked on .*, no answer noted yet\./)).toBeVisible();

    await page.getByRole("link", { name: "Fill in the checklist" }).click();
    await arriveAt(`/opportunities/${id}/checklist`);
    const contract = page.getByRole("group", { name: "Contract: permanent" });
    await contract.getByText("permanent", { exact: true }).click();
    await contract.getByLabel("Their words").fill("permanent after six months of probation");
    await page.getByRole("button", { name: "Save the answers" }).click();
    await arriveAt(`/opportunities/${id}`);
    await expect(page.getByText("Accept", { exact: true })).toBeVisible();
    await expect(page.getByText("all met")).toBeVisible();
    await page.getByRole("link", { name: "Decline kindly" }).click();
    await arriveAt(`/opportunities/${id}/before-declining`);
    await expect(page.getByRole("heading", { name: "What you would give up" })).toBeVisible();
    await twoWidths(`before-declining-${run}`);
  });

  test("what was read out of their mail is taken with a nod, and saving the checklist beside it keeps it", async ({
    person,
    page,
    visit,
    arriveAt,
    twoWidths,
    run,
  }) => {
    test.slow();
    const { log } = await withCriteria(person);
    const id = await log(0, "Harbour Foods", {
      contactName: "Ada Quist",
      text: `Dear Asha,

we would like to invite you to an interview for the role of Supply planner. It is a permanent post, with three days a week of working from home. The salary is €61,000 a year.

Kind regards,
Ada Quist, Harbour Foods`,
    });
    await visit(`/opportunities/${id}`);
    await expect(page.getByText(/read out of what they sent/)).toBeVisible();
    await expect(page.getByText("5 of 5 still open")).toBeVisible();
    await page.getByRole("link", { name: /^look at/ }).click();
    await arriveAt(`/opportunities/${id}/checklist`);
    await twoWidths(`proposals-${run}`);
    await page.getByRole("button", { name: "Leave it for Work from home" }).click();
    await page.getByRole("button", { name: "Take it for Contract" }).click();
    await expect(page.getByText(/^Noted so far: permanent/)).toBeVisible();
    await page.getByRole("button", { name: "Save the answers" }).click();
    await arriveAt(`/opportunities/${id}`);
    await expect(page.getByText("4 of 5 still open")).toBeVisible();
  });

  test("three are compared and answered side by side", async ({
    person,
    page,
    visit,
    arriveAt,
    twoWidths,
    run,
  }) => {
    test.slow();
    const { log, note } = await withCriteria(person);
    const known = { ...WELL, Contract: { value: ["permanent"] } };
    const sure = await log(1, "Harbour Foods");
    await note(5, sure, { ...known, "Base pay": { "value.min": "70000" } });
    const open = await log(2, "Nordwind Logistik");
    await note(6, open, { "Base pay": { "value.min": "60000", "value.max": "66000" } });
    const poor = await log(3, "Grey & Sons");
    await note(7, poor, {
      ...known,
      ...{ "Skills for product work": { "value.min": "1" }, "Base pay": { "value.min": "58000" } },
      Level: { value: ["a step back"] },
    });
    await note(8, PRESENT_JOB, { ...known, "Base pay": { "value.min": "56000" } });

    await visit("/opportunities");
    await page.getByRole("link", { name: "Compare" }).click();
    await arriveAt("/compare");
    await page.getByRole("checkbox", { name: "Harbour Foods" }).check();
    await page.getByRole("button", { name: "Put them side by side" }).click();
    await expect(page.getByText("It takes two to compare: tick one more.")).toBeVisible();
    for (const company of ["Harbour Foods", "Nordwind Logistik", "Grey & Sons"])
      await page.getByRole("checkbox", { name: company }).check();
    await page.getByRole("button", { name: "Put them side by side" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Compare 3" })).toBeVisible();
    await expect(page.getByText("Harbour Foods beats Grey & Sons")).toBeVisible();
    await page.getByLabel("I can take only").selectOption("1");
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await expect(page.getByText("Take Harbour Foods.")).toBeVisible();
    await twoWidths(`compare-${run}`);

    await page.getByRole("link", { name: "Answer side by side" }).click();
    await arriveAt("/compare/answers");
    const contract = page.getByRole("group", { name: "Contract: permanent" });
    const theirs = contract.getByRole("group", { name: /Nordwind Logistik/ });
    await theirs.getByText("fixed term", { exact: true }).click();
    await twoWidths(`side-by-side-${run}`);
    await page.getByRole("button", { name: "Save the answers" }).click();
    await arriveAt("/compare");
    await expect(page.getByText("✕ not met")).toBeVisible();
  });
});
