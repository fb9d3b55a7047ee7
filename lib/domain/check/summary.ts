import type { CheckReport } from "@/lib/domain/check/check";
import { type MessageFacts, PROMPT_HOURS } from "@/lib/domain/message/facts";

/** "Nothing found in 11 checks · 94 words · within 48 hours". Questions are counted apart: they may have an answer. */
export function summarise({ findings, checksRun, words }: CheckReport, facts: MessageFacts): string {
  const questions = findings.filter(
    (finding) => finding.class === "presence" && finding.severity === "info",
  ).length;
  const things = findings.length - questions;
  const asked = questions === 0 ? "" : `, ${counted(questions, "question").toLowerCase()}`;
  const found = `${counted(things, "thing")} found in ${checksRun} checks${asked}`;
  return [found, words === 1 ? "1 word" : `${words} words`, ...speed(facts)].join(" · ");
}

function speed({ elapsedWeekdayHours: hours }: MessageFacts): string[] {
  if (hours === null) return [];
  return [hours <= PROMPT_HOURS ? `within ${PROMPT_HOURS} hours` : `after more than ${PROMPT_HOURS} hours`];
}

function counted(count: number, thing: string): string {
  if (count === 0) return "Nothing";
  return `${COUNTS[count] ?? count} ${thing}${count === 1 ? "" : "s"}`;
}

const COUNTS: readonly (string | undefined)[] = [undefined, "One", "Two", "Three", "Four", "Five", "Six"];
