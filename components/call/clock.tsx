"use client";
// Client components: a clock that runs while one speaks. Without scripts there is none, and nothing else is missing.

import { type ComponentProps, createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { Submit } from "@/components/ui/form";
import { useIsLive } from "@/components/ui/use-is-live";

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

/** The button that ends a call well: the first thing to do once one speaks, which without a clock may be at any time. */
export function SubmitOnceBegun(props: Omit<ComponentProps<typeof Submit>, "className">) {
  const { seconds, isRunning } = useClock();
  const isBegun = !useIsLive() || isRunning || seconds > 0;
  return <Submit {...props} className={buttonClass(isBegun ? "primary" : "plain")} />;
}
