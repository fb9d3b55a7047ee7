import { Note } from "@/components/ui/note";
import { Press } from "@/components/ui/press";
import { undoChange } from "@/lib/features/changes/actions";
import type { Change } from "@/lib/features/changes/schema";

/** What the last press did, and the way back from it. */
export function ChangeNote({ change: { key, did, entryIds, left, back } }: { change: Change }) {
  const count = entryIds.length;
  return (
    <div role="status" className="mb-4">
      <Note>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <p className="break-words">
            {count === 1 ? "One" : count}: {did}.
            {left > 0 ? ` It did not fit ${left === 1 ? "one other" : `${left} others`}.` : ""}
          </p>
          <Press action={undoChange} fields={{ key, back }}>
            Take it back
          </Press>
        </div>
      </Note>
    </div>
  );
}
