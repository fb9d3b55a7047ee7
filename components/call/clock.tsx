"use client";
// Client components: a clock that runs while one speaks. Without scripts there is none, and nothing else is missing.

import { createContext, type ReactNode, useContext, useEffect, useState } from "react";

type Clock = { seconds: number; isRunning: boolean; toggle: () => void };

const ClockContext = createContext<Clock>({ seconds: 0, isRunning: false, toggle: () => {} });

export const useClock = (): Clock => useContext(ClockContext);

/** One clock for the script, which moves with it, and for the note of how long the call took. */
export function CallClock({ children }: { children: ReactNode }) {
  const [seconds, setSeconds] = useState(0);
  const [startedAt, setStartedAt] = useState<number | null>(null);
  useEffect(() => {
    if (startedAt === null) return;
    // From the start, not tick by tick: a phone that sleeps a while still tells the right time.
    const tick = setInterval(() => setSeconds(Math.floor((Date.now() - startedAt) / 1000)), 250);
    return () => clearInterval(tick);
  }, [startedAt]);
  const toggle = () => setStartedAt((before) => (before === null ? Date.now() - seconds * 1000 : null));
  return <ClockContext value={{ seconds, isRunning: startedAt !== null, toggle }}>{children}</ClockContext>;
}

/** The seconds as the form sends them; empty when the clock never ran. */
export function CallSeconds() {
  const { seconds } = useClock();
  return <input type="hidden" name="seconds" value={seconds === 0 ? "" : seconds} readOnly />;
}
