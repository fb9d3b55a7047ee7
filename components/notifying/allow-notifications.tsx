"use client";
// A client component: the browser is asked, and only when somebody presses.

import { useEffect, useState } from "react";
import { buttonClass } from "@/components/ui/button";

/** What this browser says to notifications, and the way to ask it. */
export function AllowNotifications() {
  const [permission, setPermission] = useState<NotificationPermission | "none" | null>(null);
  useEffect(() => setPermission("Notification" in window ? Notification.permission : "none"), []);
  if (permission === null || permission === "granted") return null;
  if (permission !== "default")
    return (
      <p className="mt-3 text-sm text-soft">
        {permission === "denied"
          ? "This browser does not let Tactful notify you. Its settings for this site can."
          : "This browser has no notifications."}
      </p>
    );
  return (
    <p className="mt-3">
      <button
        type="button"
        className={buttonClass()}
        onClick={async () => setPermission(await Notification.requestPermission())}
      >
        Let this browser notify me
      </button>
    </p>
  );
}
