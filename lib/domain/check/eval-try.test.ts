import { readFileSync } from "node:fs";
import { test } from "vitest";
import { check } from "@/lib/domain/check/check";
import { NORMS } from "@/lib/domain/check/norms";
import { weekdayHoursBetween } from "@/lib/domain/check/weekday-hours";
import { DEFAULT_CHOICES } from "@/lib/domain/message/choices";

test("e", () => {
  const held = process.env.HELD === "1";
  const tally: Record<string, any> = {};
  for (const f of ["60", "20"]) {
    const d = JSON.parse(readFileSync(`lib/domain/check/fixtures/declines-${f}.json`, "utf8"));
    d.messages.forEach((m: any, i: number) => {
      if ((i % 5 === 4) !== held) return;
      if (!(m.kind in NORMS)) console.log("kind?", m.kind);
      const c = m.context;
      const r = check({
        kind: m.kind in NORMS ? m.kind : "decline-interview",
        channel: m.channel,
        subject: m.subject ?? "",
        body: m.body,
        parts: null,
        choices: DEFAULT_CHOICES,
        facts: {
          company: c.company,
          role: c.role,
          recipientName: c.recipient,
          senderName: c.sender,
          invitedAfter: null,
          proposedTimes: 0,
          interviewAt: c.interviewAt ?? null,
          timeZone: "UTC",
          threadSubject: null,
          now: c.sentAt ?? "2026-03-01T00:00:00Z",
          elapsedWeekdayHours: c.receivedAt ? weekdayHoursBetween(c.receivedAt, c.sentAt, "UTC") : null,
          agreedLaterDate: false,
          recordedReasons: [],
          otherCompanies: c.knownOtherCompanies ?? [],
        },
      });
      for (const rule of [
        "decision-clear",
        "recipient-name",
        "role-company",
        "placeholder",
        "sign-off",
        "subject",
        "length",
        "prompt",
        "thanks",
        "shouting",
        "door-open",
      ]) {
        const label = m.labels[rule];
        if (label === "na") continue;
        const hit = r.findings.find((x) => x.rule === rule);
        const t = (tally[rule] ??= { tp: 0, fp: 0, fn: 0, tn: 0 });
        const k = hit ? (label === "flag" ? "tp" : "fp") : label === "flag" ? "fn" : "tn";
        t[k]++;
        if (k === "fp" || k === "fn")
          console.log(
            k,
            rule,
            m.id,
            hit?.message,
            hit?.quote,
            "|",
            held ? "" : m.body.slice(0, 400).replace(/\n/g, " / "),
          );
      }
    });
  }
  console.table(tally);
});
