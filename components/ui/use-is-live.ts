"use client";
// A hook: only the browser knows that scripts run.

import { useSyncExternalStore } from "react";

/** False in what the server sends, true once scripts run: what needs them is shown only then. */
export const useIsLive = (): boolean =>
  useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
