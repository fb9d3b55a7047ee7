import { Note } from "@/components/ui/note";
import { Press } from "@/components/ui/press";
import { quoted } from "@/lib/domain/fit/wording";
import { undo } from "@/lib/features/undo/actions";

/** What was just removed, and the way back. */
export const RemovedNote = ({
  removed: { entryId, label },
}: {
  removed: { entryId: string; label: string };
}) => (
  <div className="mb-6">
    <Note>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="break-words">You removed {quoted(label)}. Letters that hold it keep it.</p>
        <Press action={undo} fields={{ entryId }}>
          Put it back
        </Press>
      </div>
    </Note>
  </div>
);
