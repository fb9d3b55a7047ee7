"use client";
// A hook: what was typed stands in the page, which only the browser has.

import { useId, useLayoutEffect, useState } from "react";

/**
 * Keeps what was typed into a text area before the scripts of the page had come: where a text area has a text to begin
 * with, React puts that back as it takes the field over. `keep` is given what was typed.
 * @returns the id that the field must have.
 */
export function useTypedEarly(keep: (text: string, field: HTMLTextAreaElement) => void): string {
  const id = useId();
  const [early] = useState(() => firstSeenIn(fieldOf(id)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the field is taken over
  useLayoutEffect(() => {
    const field = fieldOf(id);
    if (field && early !== undefined && field.value !== early) keep(early, field);
  }, []);
  return id;
}

const seen = new WeakMap<HTMLTextAreaElement, string>();

/** React may begin anew before it is done, and the first beginning has put the old text back by then. */
function firstSeenIn(field: HTMLTextAreaElement | null): string | undefined {
  if (field && !seen.has(field)) seen.set(field, field.value);
  return field ? seen.get(field) : undefined;
}

/** What the server sent stands in the page already; nothing does on the server, nor on a page that is gone on to. */
const fieldOf = (id: string): HTMLTextAreaElement | null =>
  typeof document === "undefined" ? null : document.querySelector(`textarea#${CSS.escape(id)}`);
