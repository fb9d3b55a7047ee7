"use client";
// A hook of the letter desk: the keys that undo and redo everywhere else do so here.

import { useEffect, useRef } from "react";

/**
 * Ctrl or Cmd with Z, and with Shift; but where one types, the browser's own undo of the typing stays. When the choices
 * are drawn anew by it, which `generation` tells, the focus goes back to the one that it was on.
 */
export function useUndoKeys({ undo, redo, generation }: Undoing) {
  const now = useRef({ undo, redo });
  const left = useRef<Element | null>(null);
  useEffect(() => {
    now.current = { undo, redo };
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "z";
      if (!isUndo || isTypedIn(event.target)) return;
      event.preventDefault();
      left.current = document.activeElement;
      if (event.shiftKey) now.current.redo();
      else now.current.undo();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is drawn anew with the generation
  useEffect(() => {
    const field = left.current;
    left.current = null;
    if (field instanceof HTMLInputElement && !field.isConnected) twinOf(field)?.focus();
  }, [generation]);
}

type Undoing = { undo: () => void; redo: () => void; generation: number };

const twinOf = ({ name, value }: HTMLInputElement): HTMLElement | undefined =>
  [...document.getElementsByName(name)].find(
    (each) => each instanceof HTMLInputElement && each.value === value,
  );

const isTypedIn = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !["radio", "checkbox", "button"].includes(target.type));
