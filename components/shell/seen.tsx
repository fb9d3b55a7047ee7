"use client";
// Client components: only the browser can keep what it has shown.

import { usePathname } from "next/navigation";
import { useEffect } from "react";

/** Has the page that is shown kept for reading offline. */
export function KeepSeen() {
  const pathname = usePathname();
  useEffect(() => {
    tell(() => ({ seen: pathname, files: filesInUse() }));
  }, [pathname]);
  return null;
}

/** Whoever is not signed in finds nothing that was seen before. */
export function ForgetSeen() {
  useEffect(() => {
    tell(() => ({ forget: true }));
  }, []);
  return null;
}

/** The style sheets and typefaces that this page has loaded. */
const filesInUse = (): string[] =>
  performance
    .getEntriesByType("resource")
    .map(({ name }) => name)
    .filter((name) => /\.(?:css|woff2)(?:\?|$)/.test(name));

type Message = { seen: string; files: string[] } | { forget: true };

/** The message is made only when somebody is there to hear it. */
async function tell(message: () => Message): Promise<void> {
  // Without HTTPS a browser has no such thing; everything else works as it is.
  if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return;
  try {
    await navigator.serviceWorker.register("/service-worker.js");
    (await navigator.serviceWorker.ready).active?.postMessage(message());
  } catch {
    // Refused by the browser's settings: then there is nothing to read offline, and nothing to forget.
  }
}
