import { describe, expect, test } from "vitest";
import type { CalendarEvent } from "../calendar-event";
import { calendarText } from "../calendar-sheet";
import type { InvitationSource } from "../proposal";
import { readInvitation } from "../read-invitation";

const event = (changes: Partial<CalendarEvent> = {}): CalendarEvent => ({
  ...{ uid: "a@acme.example", sequence: 0, method: "REQUEST", status: "confirmed", timeZone: null },
  ...{ start: "2026-05-12T10:00:00+02:00", end: "2026-05-12T10:45:00+02:00" },
  ...{ recurrenceOf: null, repeats: [], location: "", url: null, description: "" },
  summary: "Interview: Data Analyst at Acme",
  organiser: { name: "Jo Bloggs", address: "jo@acme.example" },
  attendees: [],
  ...changes,
});
const read = (events: CalendarEvent[], source: Partial<InvitationSource> = {}) =>
  readInvitation(
    { text: "", events, ...source },
    { now: new Date("2026-05-04T08:00:00Z"), timeZone: "Europe/Berlin" },
  );
const mail = {
  subject: "Interview",
  from: { name: "Jo Bloggs", address: "jo@acme.example" },
  date: "2026-05-04T10:00:00+02:00",
  text: "Hi, we'd like to interview you for the Data Analyst role on Tuesday 12 May at 9:00.",
};

describe("a calendar that comes alone", () => {
  test("is told by its event", () => {
    const proposal = read([event({ location: "https://meet.google.com/qzx-fhwd-jnv" })]);
    expect(proposal).toMatchObject({
      kind: { value: "interview-invitation" },
      role: { value: "Data Analyst" },
      company: { value: "Acme" },
      contactName: { value: "Jo Bloggs" },
      contactEmail: { value: "jo@acme.example" },
      organiserEmail: { value: "jo@acme.example" },
      calendarUid: { value: "a@acme.example" },
      meetingLink: { value: "https://meet.google.com/qzx-fhwd-jnv" },
      proposedTimes: [{ value: "2026-05-12T10:00:00+02:00/2026-05-12T10:45:00+02:00" }],
    });
  });

  test("about something else still says when and where", () => {
    const events = [event({ summary: "Sprint review", location: "Room 2" })];
    const proposal = read(events);
    expect(proposal).toMatchObject({
      kind: { value: "other" },
      company: null,
      role: null,
      place: { value: "Room 2" },
    });
    expect(proposal.proposedTimes).toHaveLength(1);
    const { place } = proposal;
    expect(calendarText(events).slice(place?.span.start, place?.span.end)).toBe("Room 2");
  });
});

test("An event that was counted up is an update.", () => {
  expect(read([event({ sequence: 2 })]).kind.value).toBe("scheduling-update");
  expect(read([event()]).kind.value).toBe("interview-invitation");
});

describe("the times of a calendar", () => {
  test("stand instead of those in the text", () => {
    expect(read([event()], mail).proposedTimes.map(({ value }) => value)).toEqual([
      "2026-05-12T10:00:00+02:00/2026-05-12T10:45:00+02:00",
    ]);
  });

  test("are each once, and in the order of time", () => {
    const later = event({ uid: "b", start: "2026-05-13T10:00:00+02:00", end: null });
    const same = event({ uid: "c", start: "2026-05-12T08:00:00Z", end: "2026-05-12T08:45:00Z" });
    expect(read([later, event(), same]).proposedTimes.map(({ value }) => value.split("/")[0])).toEqual([
      "2026-05-12T08:00:00Z",
      "2026-05-13T10:00:00+02:00",
    ]);
  });

  test("are those of its last change", () => {
    const moved = event({ sequence: 1, start: "2026-05-14T10:00:00+02:00", end: null });
    expect(read([event(), moved]).proposedTimes.map(({ value }) => value)).toEqual([
      "2026-05-14T10:00:00+02:00",
    ]);
  });

  test("that float are in the zone in which the text names them", () => {
    const floating = event({ start: "2026-05-12T09:30:00", end: null });
    const text = "We invite you to an interview for the Data Analyst role on May 12 at 9:30 AM Eastern Time.";
    expect(read([floating], { ...mail, text }).proposedTimes.map(({ value }) => value)).toEqual([
      "2026-05-12T09:30:00-04:00",
    ]);
  });

  test("of a whole day are the day", () => {
    const day = event({ start: "2026-05-12", end: "2026-05-13" });
    expect(read([day]).proposedTimes.map(({ value }) => value)).toEqual(["2026-05-12"]);
  });
});

describe("a calendar that calls a meeting off", () => {
  test("is an update that leaves no time", () => {
    const proposal = read([event({ method: "CANCEL", status: "cancelled" })], mail);
    expect(proposal.kind).toMatchObject({ value: "scheduling-update", confidence: "high", quote: "CANCEL" });
    expect(proposal.proposedTimes).toEqual([]);
    expect(proposal.calendarUid?.value).toBe("a@acme.example");
  });

  test("by its state alone is one too", () => {
    expect(read([event({ method: "PUBLISH", status: "cancelled" })]).kind.value).toBe("scheduling-update");
    expect(read([event({ method: null, status: "cancelled" })]).kind.quote).toBe("cancelled");
  });

  test("of one event leaves the others", () => {
    const other = event({ uid: "b", start: "2026-05-20T10:00:00+02:00", end: null });
    expect(read([event({ status: "cancelled" }), other]).proposedTimes).toHaveLength(1);
  });
});
