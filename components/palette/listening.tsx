"use client";
// A client component: it listens to keys, which only the browser knows. What they call for is fetched then.

import { useRouter } from "next/navigation";
import { lazy, Suspense, useEffect, useState } from "react";
import { useWayBack } from "@/components/ui/use-way-back";
import { type Deed, deedOf } from "./keys";

const Palette = lazy(() => import("./palette").then(({ Palette }) => ({ default: Palette })));
const KeyMap = lazy(() => import("./key-map").then(({ KeyMap }) => ({ default: KeyMap })));

/** The keys of the house; each does what a link or a button on the page does too. */
export function Listening() {
  const [open, setOpen] = useState<"palette" | "keys" | null>(null);
  const router = useRouter();
  useWayBack();
  useEffect(() => {
    const does: Record<Deed, () => void> = {
      palette: () => setOpen("palette"),
      keys: () => setOpen("keys"),
      log: () => router.push("/log"),
      search: () => {
        const field = document.querySelector<HTMLInputElement>('input[type="search"]');
        if (field) field.focus();
        else router.push("/opportunities#search");
      },
      next: () => move(1),
      previous: () => move(-1),
      tick: () => rowInFocus()?.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click(),
    };
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector("dialog[open]")) return;
      const deed = deedOf(event, isField(event.target));
      if (!deed) return;
      event.preventDefault();
      does[deed]();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [router]);
  const close = () => setOpen(null);
  return (
    <Suspense>
      {open === "palette" ? <Palette close={close} /> : null}
      {open === "keys" ? <KeyMap close={close} /> : null}
    </Suspense>
  );
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('textarea, select, [contenteditable], input:not([type="checkbox"], [type="radio"])') !==
    null;

const rowsHere = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-row]")];
const rowInFocus = (): HTMLElement | null =>
  document.activeElement?.closest<HTMLElement>("[data-row]") ?? null;

/** Puts the focus on the link of the row that comes next; from nowhere, on the first or the last. */
function move(by: 1 | -1): void {
  const rows = rowsHere();
  const focused = rowInFocus();
  const at = focused ? rows.indexOf(focused) : -1;
  const next = at < 0 ? rows.at(by > 0 ? 0 : -1) : rows[Math.min(Math.max(at + by, 0), rows.length - 1)];
  next?.querySelector<HTMLElement>("a[href]")?.focus();
}
