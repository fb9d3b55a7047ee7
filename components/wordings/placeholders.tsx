"use client";
// A client component: a placeholder is put in by one press.

import { useIsLive } from "@/components/ui/use-is-live";
import type { Placeholder, TemplateExample } from "./template-example";

/** What can stand in braces, and what each becomes; pressed, it is put where one writes. */
export const Placeholders = ({
  example: { recorded, chosen },
  onPut,
  says,
}: {
  example: TemplateExample;
  /** `isAlone`: it has a part to itself. */
  onPut: (name: string, isAlone: boolean) => void;
  says: string;
}) => (
  <div className="grid gap-4 text-sm">
    <p className="text-soft">
      What differs from letter to letter stands in braces, and becomes what is recorded. Where nothing is, it
      stays in sight, as [day], so that it is not sent by mistake.
    </p>
    <PlaceholderList names={recorded} onPut={(name) => onPut(name, false)} none="nothing in this example" />
    <p className="text-soft">
      Alone in a part, these become what you choose at the desk, and go where you choose nothing.
    </p>
    <PlaceholderList names={chosen} onPut={(name) => onPut(name, true)} none="left out of this example" />
    <p role="status" className="text-consider empty:hidden">
      {says}
    </p>
  </div>
);

export function PlaceholderList({
  names,
  onPut,
  none,
}: {
  names: readonly Placeholder[];
  /** Absent: they are only shown. */
  onPut?: (name: string) => void;
  /** What is said of one that becomes nothing. */
  none: string;
}) {
  const isLive = useIsLive();
  return (
    <ul className="grid divide-y divide-line">
      {names.map(({ name, says }) => (
        <li key={name} className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] items-center gap-3">
          {isLive && onPut ? (
            <button
              type="button"
              className="min-h-[44px] cursor-pointer text-left font-mono break-words text-accent underline decoration-dotted underline-offset-4 wide:min-h-8"
              onClick={() => onPut(name)}
            >
              {`{${name}}`}
              <span className="sr-only"> (put it in)</span>
            </button>
          ) : (
            <code className="py-1.5 break-words">{`{${name}}`}</code>
          )}
          <span className={`line-clamp-2 break-words ${says === null ? "text-soft italic" : ""}`}>
            {says ?? none}
          </span>
        </li>
      ))}
    </ul>
  );
}
