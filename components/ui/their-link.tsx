import type { ReactNode } from "react";

/** A link that somebody else wrote: it says where it leads, and goes nowhere but into the web. */
export function TheirLink({ address, children }: { address: string; children: ReactNode }) {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  return (
    <a
      href={url.href}
      target="_blank"
      rel="noreferrer nofollow"
      className="inline-block min-h-6 text-accent underline"
    >
      {children} <span className="text-soft">({url.host})</span>
    </a>
  );
}
