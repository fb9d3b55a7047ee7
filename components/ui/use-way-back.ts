"use client";
// A hook: only the browser has a history.

import { useEffect } from "react";

/**
 * Makes the places within a page known to the router: of a step to an anchor that the browser took by itself it knows
 * nothing, and the way back to such a step would change the address but not the page.
 */
export function useWayBack(): void {
  useEffect(() => {
    const adopt = () => {
      if (window.history.state === null) window.history.replaceState(null, "", window.location.href);
    };
    window.addEventListener("hashchange", adopt);
    return () => window.removeEventListener("hashchange", adopt);
  }, []);
}
