"use client";
// A client component: a dialog. It is fetched when it is called for.

import { useEffect, useRef } from "react";
import { buttonClass } from "@/components/ui/button";
import { keys } from "./keys";

/** The keys and what they do. */
export function KeyMap({ close }: { close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      onClose={close}
      aria-labelledby="keys-title"
      className="m-auto w-[min(420px,calc(100vw-24px))] rounded-2xl border border-line bg-card p-6 text-ink shadow-card backdrop:bg-[rgb(0_0_0/0.4)]"
    >
      <h2 id="keys-title" className="font-serif text-xl font-[560]">
        Keys
      </h2>
      <dl className="my-4 grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-5 gap-y-2.5">
        {keys.map(({ shown, does }) => (
          <div key={does} className="col-span-2 grid grid-cols-subgrid items-center">
            <dt className="flex gap-1.5">
              {shown.map((name) => (
                <kbd
                  key={name}
                  className="rounded-md border border-line-strong bg-sunk px-2 py-0.5 font-sans text-sm"
                >
                  {name}
                </kbd>
              ))}
            </dt>
            <dd className="text-soft">{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit" className={buttonClass()}>
          Close
        </button>
      </form>
    </dialog>
  );
}
