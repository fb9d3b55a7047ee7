import { toLocalField } from "@/lib/domain/time/local";
import { DAY_MS, HOUR_MS } from "@/lib/domain/time/spans";
import { saveInterview } from "@/lib/features/interviews/commands";
import { interviewForm } from "@/lib/features/interviews/schema";
import { done, later, type Scene } from "@/prisma/seed/scene";
import { logOne } from "@/prisma/seed/steps";
import { sceneOf } from "../support/scene";
import { expect, test } from "../support/test";

async function agree(scene: Scene, company: string, startsAt: Date) {
  const opportunityId = await logOne(scene, {
    ...{ company, role: "Supply planner", text: "Would Thursday suit you for an interview?" },
  });
  const fields = {
    ...{ opportunityId, startsAt: toLocalField(startsAt, "Europe/Berlin"), minutes: "60" },
    ...{ timeZone: "Europe/Berlin", link: "https://meet.example/1" },
  };
  await done(later(scene, 1), saveInterview, interviewForm.parse(fields));
}

test("interviews that overlap are marked, and the calendar can be subscribed to", async ({
  person,
  page,
  visit,
  arriveAt,
  twoWidths,
  server,
}) => {
  const scene = later(sceneOf(person), -60);
  const startsAt = new Date(Math.ceil(Date.now() / HOUR_MS) * HOUR_MS + DAY_MS);
  await agree(scene, "Harbour Foods", startsAt);
  await agree(later(scene, 5), "Quillmark", new Date(startsAt.getTime() + HOUR_MS / 2));

  await visit("/");
  await expect(page.getByText("Supply planner, Harbour Foods")).toBeVisible();
  await twoWidths("today-with-interviews");

  await page.getByRole("link", { name: "Calendar" }).first().click();
  await arriveAt("/calendar");
  await page.getByRole("link", { name: "Agenda" }).click();
  await expect(page.getByText("Two interviews overlap here")).toBeVisible();
  await expect(page.getByText("Overlaps Supply planner, Quillmark")).toBeVisible();
  await twoWidths("calendar-agenda");
  await page.getByRole("link", { name: "Month" }).click();
  await expect(page.getByRole("table")).toBeVisible();
  await twoWidths("calendar-month");

  await visit("/calendar/feed");
  await twoWidths("calendar-feed");
  await page.getByRole("button", { name: "Make it" }).click();
  const address = await page.getByRole("link", { name: /^\/api\/feeds\// }).textContent();
  // As a calendar program asks, which is not signed in.
  const minimal = await fetch(`${server.origin}${address}`);
  expect(minimal.headers.get("content-type")).toContain("text/calendar");
  expect(await minimal.text()).toMatch(/SUMMARY:Interview\r\n/);

  await page.getByText("With names and links").click();
  await page.getByRole("button", { name: "Make a new one" }).click();
  await expect(page.getByText("with names", { exact: false }).first()).toBeVisible();
  await expect(page.getByRole("link", { name: address ?? "" })).toBeHidden();
  expect((await fetch(`${server.origin}${address}`)).status).toBe(404);
});

test("an empty calendar says what comes into it", async ({ person: _, page, visit, twoWidths }) => {
  await visit("/calendar");
  await expect(page.getByText("Nothing stands here")).toBeVisible();
  await twoWidths("calendar-empty");
  await visit("/calendar?month=2026-13");
  await expect(page.getByRole("table")).toBeVisible();
});
