import type { ReactNode } from "react";

/** What is wider than a phone scrolls within itself, also by the keyboard; it stands in a card. */
export function Sideways({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section aria-label={label} tabIndex={0} className="relative -mx-5 overflow-x-auto px-5">
      {children}
    </section>
  );
}
