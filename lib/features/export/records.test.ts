import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import ICAL from "ical.js";
import { expect } from "vitest";
import { PLACES } from "@/lib/domain/bundle/manifest";
import { callOff, saveInterview } from "@/lib/features/interviews/commands";
import { interviewForm } from "@/lib/features/interviews/schema";
import { fileOf } from "@/lib/platform/db/beside";
import { done, later } from "@/prisma/seed/scene";
import { logOne } from "@/prisma/seed/steps";
import { testOn } from "@/prisma/seed/testing";
import { fileOfExport, writeArchive } from "./records";

const test = testOn(async ({ alice, bob }) => {
  await logOne(bob, { company: "His", role: "Planner", answerBy: later(bob, 60 * 24).now });
  const opportunityId = await logOne(alice, { company: "Otter, Pine; Co", role: "Planner" });
  const fields = { opportunityId, startsAt: "2026-12-09T09:00", timeZone: "Europe/London", name: "Talk" };
  const link = "https://meet.example/x?a=1,2;3";
  await done(alice, saveInterview, interviewForm.parse({ ...fields, link }));
  const { id: interviewId } = await alice.db.interview.findFirstOrThrow({ where: { opportunityId } });
  await done(later(alice, 1), callOff, { interviewId });
  return { interviewId };
});

test("the calendar of an export holds one's own dates, as another library reads them", async ({
  db,
  alice,
  made,
}) => {
  await writeArchive(await fileOf(db), alice.userId, () => undefined);
  const { [PLACES.calendar]: calendar } = unzipSync(readFileSync(fileOfExport(alice.userId)));
  const events = new ICAL.Component(ICAL.parse(new TextDecoder().decode(calendar))).getAllSubcomponents(
    "vevent",
  );
  const told = events.map((event) => {
    const { uid, summary, startDate, endDate } = new ICAL.Event(event);
    const [url, status] = ["url", "status"].map((name) => event.getFirstPropertyValue(name));
    return { uid, summary, startsAt: startDate.toJSDate(), endsAt: endDate.toJSDate(), url, status };
  });
  expect(told).toEqual([
    {
      ...{ uid: `${made.interviewId}@tactful`, summary: "Interview Talk: Planner, Otter, Pine; Co" },
      ...{ startsAt: new Date("2026-12-09T09:00:00Z"), endsAt: new Date("2026-12-09T09:30:00Z") },
      ...{ url: "https://meet.example/x?a=1%2C2%3B3", status: "CANCELLED" },
    },
  ]);
});
