"use client";
// On the client: it reads what is typed, on a thread of its own, once the page has nothing better to do.

import { useEffect, useMemo, useRef, useState } from "react";
import { carryOver } from "@/lib/domain/check/carry-over";
import type { Finding } from "@/lib/domain/check/finding";
import { MOST_BODY } from "@/lib/domain/message/sentences";
import { openReader, type Reader } from "./open-reader";
import type { Answer, Question } from "./question";

export type Grammar = {
  /** About the body as it stands: their spans move with what is typed before them. */
  findings: readonly Finding[];
  /** Off: not asked for, or not begun. Failed: it stays so until it is off and on again; all else works. */
  state: "off" | "loading" | "ready" | "failed";
  /** What was not looked at, once it is ready: the text after its first 20,000 characters, or all of it. */
  leftOut: null | "end" | "not-english";
};

/**
 * Spelling and grammar of a letter, British or American by `region`. Nothing is loaded before the page is idle and
 * seen, and nothing at all while `isOn` is false; what is typed stays in the browser. Call it once on a page.
 */
export function useGrammar(
  body: string,
  { isOn, senderName, names, region }: { isOn: boolean } & Omit<Question, "body">,
): Grammar {
  const reader = useRef<Reader | null>(null);
  const [state, setState] = useState<Grammar["state"]>("off");
  const [read, setRead] = useState<{ text: string; answer: Answer } | null>(null);
  const text = body.slice(0, MOST_BODY);

  // As text, since the names may be a new list with every drawing of the page.
  const question = JSON.stringify({ body: text, senderName, names, region } satisfies Question);
  const isWanted = isOn && state !== "failed" && text.trim() !== "";
  useEffect(() => {
    if (!isWanted) return;
    return whenCalm(() => {
      if (reader.current === null) setState("loading");
      reader.current ??= openReader({
        onAnswer: (answer, asked) => {
          setState("ready");
          setRead({ text: asked.body, answer });
        },
        onFailure: () => setState("failed"),
      });
      reader.current.ask(JSON.parse(question));
    });
  }, [isWanted, question]);

  useEffect(() => {
    if (!isOn) return;
    return () => {
      reader.current?.close();
      reader.current = null;
      setState("off");
      setRead(null);
    };
  }, [isOn]);

  const findings = useMemo(
    () => (read && state === "ready" ? carryOver(read.answer.findings, read.text, text) : []),
    [read, state, text],
  );
  return { findings, state, leftOut: state === "ready" && read ? leftOutOf(body, read.answer) : null };
}

const leftOutOf = (body: string, { isEnglish }: Answer): Grammar["leftOut"] => {
  if (!isEnglish) return "not-english";
  return body.length > MOST_BODY ? "end" : null;
};

const PAUSE_MS = 600;

/** Calls back once nobody has typed for a moment, the tab is seen and the browser idle. Gives what calls it off. */
function whenCalm(run: () => void): () => void {
  const calledOff = new AbortController();
  const { signal } = calledOff;
  const whenIdle = () => {
    if (document.visibilityState === "hidden") return;
    // Not every browser tells when it is idle.
    if (!("requestIdleCallback" in window)) return run();
    const id = requestIdleCallback(run, { timeout: 2000 });
    signal.addEventListener("abort", () => cancelIdleCallback(id));
  };
  const pause = setTimeout(() => {
    if (document.visibilityState === "visible") return whenIdle();
    document.addEventListener("visibilitychange", whenIdle, { signal, once: true });
  }, PAUSE_MS);
  signal.addEventListener("abort", () => clearTimeout(pause));
  return () => calledOff.abort();
}
