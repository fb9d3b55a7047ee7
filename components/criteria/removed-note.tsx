import { Note } from "@/components/ui/note";
import { Press } from "@/components/ui/press";
import { quoted } from "@/lib/domain/fit/wording";
import type { Removed } from "@/lib/features/criteria/queries";
import { undo } from "@/lib/features/undo/actions";

/** What was just taken off the list, and the way back. */
export const RemovedNote = ({ removed: { entryId, label } }: { removed: Removed }) => (
  <div className="mb-6">
    <Note>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="break-words">You removed {quoted(label)}. Decisions that were made with it keep it.</p>
        <Press action={undo} fields={{ entryId }}>
          Put it back
        </Press>
      </div>
    </Note>
  </div>
);
