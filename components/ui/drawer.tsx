import { ChevronUp } from "lucide-static";
import type { ReactNode } from "react";
import { buttonClass } from "./button";
import { Icon } from "./icon";

/**
 * What stands beside the main thing on a wide screen. On a phone, where it would stand far below, its control at the
 * foot of the screen draws it out over the lower half, and the main thing stays in sight above. The browser does that
 * without a script; one that cannot leaves it standing below.
 */
export const Drawer = ({
  id,
  label,
  hasHeading = false,
  className = "",
  children,
}: {
  id: string;
  label: string;
  /** Its name stands over it on a wide screen as well. */
  hasHeading?: boolean;
  className?: string;
  children: ReactNode;
}) => (
  <aside
    id={id}
    popover="auto"
    aria-label={label}
    className={`group/drawer rounded-[14px] border border-line bg-card text-ink shadow-card max-wide:open:fixed max-wide:open:inset-x-0 max-wide:open:top-auto max-wide:open:bottom-0 max-wide:open:max-h-[58dvh] max-wide:open:w-full max-wide:open:max-w-none max-wide:open:overflow-y-auto max-wide:open:rounded-b-none max-wide:open:border-line-strong wide:static wide:block wide:w-auto wide:overflow-visible ${className}`}
  >
    <div className="sticky top-0 z-1 hidden items-center justify-between gap-4 border-b border-line bg-card py-1.5 pr-2.5 pl-5 max-wide:group-open/drawer:flex">
      <h2>{label}</h2>
      <button type="button" popoverTarget={id} popoverTargetAction="hide" className={buttonClass("quiet")}>
        Done
      </button>
    </div>
    {hasHeading ? <h2 className="px-5 pt-4 max-wide:group-open/drawer:hidden">{label}</h2> : null}
    <div className="px-5 pt-4 pb-5 max-wide:group-open/drawer:pb-[calc(20px+env(safe-area-inset-bottom))]">
      {children}
    </div>
  </aside>
);

/** The controls of what can be drawn out on a phone: they stay at the foot of the screen as far as their place is. */
export const DrawerBar = ({ children }: { children: ReactNode }) => (
  <div className="sticky bottom-[calc(70px+env(safe-area-inset-bottom))] z-1 hidden gap-2 max-wide:supports-[selector(:popover-open)]:flex print:hidden">
    {children}
  </div>
);

export const DrawerControl = ({
  drawer,
  label,
  says,
}: {
  /** The id of what it draws out. */
  drawer: string;
  label: string;
  /** What stands in it now, in a few words. */
  says?: string;
}) => (
  <button
    type="button"
    popoverTarget={drawer}
    className="-scroll-mb-[136px] flex min-h-12 min-w-0 flex-1 cursor-pointer items-center gap-2.5 rounded-[12px] border border-line-strong bg-card px-4 text-left shadow-card"
  >
    <span className="font-[560]">{label}</span>
    <span className="w-0 flex-1 truncate text-sm text-soft">{says}</span>
    <Icon svg={ChevronUp} className="size-4 text-soft" />
  </button>
);
