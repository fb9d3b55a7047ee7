"use client";
// A client component: the line that is to be said moves on, by itself or at a touch.

import { Pause, Play } from "lucide-static";
import { useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { useIsLive } from "@/components/ui/use-is-live";
import { clockFace } from "@/lib/domain/time/clock-face";
import { useClock } from "./clock";

/** Words a minute: calm, usual and brisk speech; the message model counts 150. */
const PACES = [110, 130, 150] as const;

type Line = { text: string; words: number };

/** The script in large type, a sentence a line; the one to be said stands out. */
export function Prompter({ lines }: { lines: readonly Line[] }) {
  const { seconds, isRunning, toggle } = useClock();
  const isLive = useIsLive();
  const [pace, setPace] = useState<number>(PACES[1]);
  /** Where the person put the script by hand, and at which second. */
  const [hand, setHand] = useState({ line: 0, at: 0 });
  const line = lineAt(lines, hand, seconds, pace);
  const words = lines.reduce((sum, line) => sum + line.words, 0);
  const goTo = (to: number) => setHand({ line: Math.max(0, Math.min(lines.length - 1, to)), at: seconds });
  return (
    <section aria-label="Script" className="rounded-[14px] border border-line bg-card shadow-card">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2.5 border-b border-line px-5 py-3.5 print:hidden">
        {isLive ? (
          <>
            <button
              type="button"
              className={buttonClass(isRunning || seconds > 0 ? "plain" : "primary")}
              onClick={toggle}
            >
              <Icon svg={isRunning ? Pause : Play} />
              {isRunning ? "Pause" : seconds > 0 ? "Go on" : "Start"}
            </button>
            <span role="timer" aria-label="Time" className="min-w-14 text-2xl font-[560] tabular-nums">
              {clockFace(seconds)}
            </span>
            <label className="flex items-center gap-2 text-sm text-soft">
              Pace
              <select
                value={pace}
                onChange={(event) => {
                  setHand({ line, at: seconds });
                  setPace(Number(event.currentTarget.value));
                }}
                className="min-h-[44px] rounded-[10px] border border-line-strong bg-card px-2 text-ink"
              >
                {PACES.map((each) => (
                  <option key={each} value={each}>
                    {each} words a minute
                  </option>
                ))}
              </select>
            </label>
          </>
        ) : null}
        <span className="text-sm text-soft">
          {words} words, about {clockFace(Math.round((words / pace) * 60))}
        </span>
      </div>
      <ol className="grid gap-1 px-2 py-4 wide:px-4">
        {lines.map(({ text }, index) => (
          <li key={text}>
            {isLive ? (
              <button
                type="button"
                aria-current={index === line ? "step" : undefined}
                onClick={() => goTo(index)}
                onKeyDown={(event) => {
                  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
                  if (step === undefined) return;
                  event.preventDefault();
                  goTo(line + step);
                }}
                className={`${spoken} w-full cursor-pointer text-left text-soft aria-[current]:bg-accent-wash aria-[current]:text-ink`}
              >
                {text}
              </button>
            ) : (
              <p className={spoken}>{text}</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

const spoken = "rounded-[10px] px-3 py-2 font-serif text-[24px] leading-[1.45] break-words wide:text-[28px]";

/** The line that is being said, if the script runs on from where it was put. */
function lineAt(
  lines: readonly Line[],
  hand: { line: number; at: number },
  seconds: number,
  pace: number,
): number {
  let left = ((seconds - hand.at) * pace) / 60;
  let line = hand.line;
  const wordsOf = (index: number): number => lines[index]?.words ?? 0;
  while (line < lines.length - 1 && left >= wordsOf(line)) {
    left -= wordsOf(line);
    line += 1;
  }
  return line;
}
