import { noteInterview } from "@/lib/features/offers/commands";
import { done, later } from "@/prisma/seed/scene";
import { accept, logOne } from "@/prisma/seed/steps";
import { ago } from "../support/scene";
import { toldOn } from "../support/sheet";
import { expect, test, withAndWithoutScript } from "../support/test";

withAndWithoutScript(() => {
  test("after two interviews a call is advised; voicemail first, then it is said, with a pushback, and confirmed by e-mail", async ({
    person,
    page,
    visit,
    arriveAt,
    twoWidths,
    run,
  }) => {
    test.setTimeout(240_000);
    const at = ago(person, 1);
    const opportunityId = await logOne(at, {
      ...{ company: "Harbour Foods", role: "Supply planner", contactName: "Elena Brandt" },
      ...{ contactEmail: "elena@harbour.example", text: "Would you come for an interview?" },
    });
    await accept(later(at, 1), opportunityId);
    await done(later(at, 2), noteInterview, { opportunityId });
    await done(later(at, 3), noteInterview, { opportunityId });

    await visit(`/opportunities/${opportunityId}`);
    await page.getByRole("link", { name: "Say something else" }).click();
    await arriveAt(`/opportunities/${opportunityId}/write`);
    await twoWidths(`what-to-say-${run}`);
    await page.getByRole("button", { name: "Write it (Withdraw after an interview)" }).click();
    await expect(page.getByText(/You have talked several times/)).toBeVisible();
    await page.getByLabel("How it goes out").selectOption({ label: "Phone call" });
    if (run === "plain") await page.getByRole("button", { name: "Write it from these choices" }).click();
    const script = page.getByRole("textbox", { name: "The script" });
    await expect(script).toHaveValue(/Elena/);
    if (run === "live") await expect(page.getByText(/· saved$/)).toBeVisible();
    await page.getByRole("link", { name: "Call with this script" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Call Elena Brandt" })).toBeVisible();
    await arriveAt(new URL(page.url()).pathname);
    const call = page.url();
    await twoWidths(`call-${run}`);

    await test.step("nobody answers: the voicemail asks to be called back, and says nothing of the refusal", async () => {
      const voicemail = page.getByRole("group").filter({ hasText: "A machine answers" });
      await voicemail.locator("summary").click();
      await expect(voicemail).toContainText(/call|ring|speak/i);
      await expect(voicemail).not.toContainText(/declin|withdraw|not go ahead/i);
      await page.getByRole("button", { name: "I asked their voicemail to call back" }).click();
      await expect(page.getByText("left a message asking to be called back")).toBeVisible();
    });

    await test.step("they push back, and it is said", async () => {
      await page.goto(call);
      if (run === "live") {
        await page.getByRole("button", { name: "Start" }).click();
        await expect(page.getByRole("timer")).toHaveText("0:01");
      }
      const pushback = page.getByRole("group").filter({ hasText: /change your mind/i });
      await pushback.locator("summary").click();
      await expect(pushback.locator("p").first()).toBeVisible();
      await twoWidths(`call-pushback-${run}`);
      await page.getByRole("button", { name: "I said it, and they heard it" }).click();
    });

    await test.step("the e-mail that confirms it is ready", async () => {
      const letter = page.getByRole("textbox", { name: "The letter" });
      await expect(letter).toHaveValue(/in writing|writing to confirm/i);
      await page.getByRole("button", { name: "I sent it" }).click();
      await expect(page.getByText("Confirmed in writing: you wrote to Elena Brandt")).toBeVisible();
      await expect(toldOn(page, "You withdrew, in a message to Elena Brandt")).toBeVisible();
    });
  });
});
