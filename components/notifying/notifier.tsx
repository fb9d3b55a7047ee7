"use client";
// A client component: only the browser can tell somebody who looks elsewhere.

import { useEffect } from "react";
import type { Reminder } from "@/lib/domain/calendar/reminder";

const EVERY_MS = 5 * 60_000;
/** So many ids of what was told are remembered: more are not due at once. */
const REMEMBERED = 50;
const TOLD = "tactful-told";

/** Asks now and then what is due, and has the browser tell it once; silent until the browser has been allowed to. */
export function Notifier() {
  useEffect(() => {
    if (!("Notification" in window)) return;
    const look = async () => {
      if (Notification.permission !== "granted") return;
      for (const { id, says } of await dueNow()) if (isNews(id)) await tell(says, id);
    };
    const timer = setInterval(look, EVERY_MS);
    void look();
    return () => clearInterval(timer);
  }, []);
  return null;
}

async function dueNow(): Promise<readonly Reminder[]> {
  try {
    const response = await fetch("/api/due");
    return response.ok ? await response.json() : [];
  } catch {
    // Offline: asked again in a while.
    return [];
  }
}

/** Kept in the browser, so that two tabs do not tell the same. */
function isNews(id: string): boolean {
  const told = (localStorage.getItem(TOLD) ?? "").split("\n");
  if (told.includes(id)) return false;
  localStorage.setItem(TOLD, [...told, id].slice(-REMEMBERED).join("\n"));
  return true;
}

/** A phone's browser lets only the service worker tell. */
async function tell(says: string, id: string): Promise<void> {
  const options = { tag: id, icon: "/icons/192.png" };
  const worker = await navigator.serviceWorker?.getRegistration();
  if (worker) await worker.showNotification(says, options);
  else new Notification(says, options);
}
