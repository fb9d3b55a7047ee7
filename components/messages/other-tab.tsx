import { buttonClass } from "@/components/ui/button";

/** What is asked when the letter was changed in another tab: both are here, and the person chooses. */
export function OtherTab({
  theirs,
  onKeep,
  onTake,
}: {
  theirs: string;
  onKeep: () => void;
  onTake: () => void;
}) {
  return (
    <div role="alert" className="grid gap-3 rounded-[10px] bg-consider-wash px-4 py-3.5 text-sm print:hidden">
      <p>
        <b className="text-consider">This letter was changed in another tab.</b> Nothing was overwritten:
        yours stands here, the other one below.
      </p>
      <details>
        <summary className="py-1">Read the other one</summary>
        <p className="mt-2 font-serif text-base break-words whitespace-pre-wrap">{theirs}</p>
      </details>
      <div className="flex flex-wrap gap-2.5">
        <button type="button" className={buttonClass()} onClick={onKeep}>
          Keep mine
        </button>
        <button type="button" className={buttonClass()} onClick={onTake}>
          Take the other one
        </button>
      </div>
    </div>
  );
}
