"use client";
// A client component: only the browser knows what is dragged over the page. What it shows is fetched when that happens.

import { lazy, Suspense, useEffect, useState } from "react";
import type { Dragged, Drop, Dropped } from "./drop";

const Overlay = lazy(() => import("./drop-overlay").then(({ DropOverlay }) => ({ default: DropOverlay })));

/** Takes what is dropped on a page from elsewhere, wherever on it; by keyboard the same is done under Log. */
export function DropAnywhere() {
  const [drop, setDrop] = useState<Drop | null>(null);
  useEffect(() => {
    let [isOwn, isTouched] = [false, false];
    const leave = () => setDrop((now) => (now && "dropped" in now ? now : null));
    const listeners: { [Name in keyof DocumentEventMap]?: (event: DocumentEventMap[Name]) => void } = {
      input: () => {
        isTouched = true;
      },
      dragstart: () => {
        isOwn = true;
      },
      dragend: () => {
        isOwn = false;
      },
      dragover: (event) => {
        const dragged = isOwn ? null : whatIsDragged(event);
        if (!dragged || !event.dataTransfer) return leave();
        event.preventDefault();
        event.dataTransfer.dropEffect = "copy";
        setDrop((now) => (now && ("dropped" in now || now.dragged === dragged) ? now : { dragged }));
      },
      dragleave: ({ relatedTarget }) => {
        if (relatedTarget === null) leave();
      },
      drop: (event) => {
        const dragged = isOwn ? null : whatIsDragged(event);
        const dropped = dragged && event.dataTransfer && take(event.dataTransfer, dragged);
        if (!dropped) return leave();
        event.preventDefault();
        setDrop({ dropped, isTouched });
      },
    };
    for (const [name, listener] of Object.entries(listeners))
      document.addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(listeners))
        document.removeEventListener(name, listener as EventListener);
    };
  }, []);
  return drop ? (
    <Suspense>
      <Overlay drop={drop} end={() => setDrop(null)} />
    </Suspense>
  ) : null;
}

/** A text is for the field that it is dragged over, if it is over one. */
function whatIsDragged({ dataTransfer, target }: DragEvent): Dragged | null {
  const types = dataTransfer?.types ?? [];
  if (types.includes("Files")) return "files";
  if (target instanceof Element && target.closest("input, textarea, select, [contenteditable]")) return null;
  if (types.includes("text/uri-list")) return "link";
  return types.includes("text/plain") ? "text" : null;
}

function take(data: DataTransfer, dragged: Dragged): Dropped | null {
  if (dragged === "files") return data.files.length > 0 ? { files: [...data.files] } : null;
  const text = data.getData("text/plain");
  if (dragged === "text") return text.trim() ? { text } : null;
  const link = data
    .getData("text/uri-list")
    .split(/\r?\n/)
    .find((line) => line && !line.startsWith("#"));
  return link ? { link } : null;
}
