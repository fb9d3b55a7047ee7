"use client";
// Client components: what was ticked stays ticked when the form is refused, and all rows can be ticked at once.

import { useField } from "@/components/ui/form";
import { useIsLive } from "@/components/ui/use-is-live";

const box =
  "grid min-h-[44px] w-11 cursor-pointer place-items-center rounded-[10px] has-focus-visible:outline-2 has-focus-visible:outline-accent wide:min-h-9 wide:w-9";

export function RowTick({ id, label }: { id: string; label: string }) {
  const { typed } = useField("opportunity");
  const isTicked = [typed ?? []].flat().includes(id);
  return (
    <label className={`relative z-1 ${box}`}>
      <input
        key={String(isTicked)}
        type="checkbox"
        name="opportunity"
        value={id}
        defaultChecked={isTicked}
        className="size-[18px] accent-accent"
      />
      <span className="sr-only">Tick {label}</span>
    </label>
  );
}

/** Shown only where scripts run, for it is nothing without them. */
export function TickAll() {
  const isLive = useIsLive();
  if (!isLive) return <span className="sr-only">Tick</span>;
  return (
    <label className={box}>
      <input
        type="checkbox"
        className="size-[18px] accent-accent"
        onChange={({ currentTarget: { form, checked } }) => {
          for (const tick of form?.querySelectorAll<HTMLInputElement>("input[name=opportunity]") ?? [])
            tick.checked = checked;
        }}
      />
      <span className="sr-only">Tick all rows of this page</span>
    </label>
  );
}
