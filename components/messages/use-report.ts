"use client";
// A hook: the rules are fetched when they are wanted, and a long letter is looked over a moment after the typing.

import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { carryOver } from "@/lib/domain/check/carry-over";
import type { CheckReport, check } from "@/lib/domain/check/check";
import type { Message } from "@/lib/domain/check/reading";

/**
 * What the check finds in a letter. The rules are most of what the desk weighs, so that they come with the first
 * change; until then, and where they cannot be fetched, what was found before moves along with the words.
 * @param message a new one only when something about it changed.
 * @param first what the server found in the message that the page began with.
 */
export function useReport(message: Message, first: CheckReport): CheckReport {
  const [begun] = useState(message);
  const [look, setLook] = useState<{ check: typeof check } | null>(null);
  const checked = useDeferredValue(message);
  const isWanted = look === null && message !== begun;
  useEffect(() => {
    // Without a connection it stays as it is; the next change tries again.
    if (isWanted && message) void import("@/lib/domain/check/check").then(setLook, () => {});
  }, [isWanted, message]);
  const report = useMemo(() => look?.check(checked) ?? first, [look, checked, first]);
  const readBody = look ? checked.body : begun.body;
  if (readBody === message.body) return report;
  return { ...report, findings: carryOver(report.findings, readBody, message.body) };
}
