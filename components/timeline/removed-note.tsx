import { Note } from "@/components/ui/note";
import { Press } from "@/components/ui/press";
import { quoted } from "@/lib/domain/fit/wording";
import { undo } from "@/lib/features/undo/actions";

/** What was just removed, what still holds it, and the way back. */
export const RemovedNote = ({
  removed: { entryId, label },
  keptBy,
}: {
  /** The entry that the removal goes by, and how what was removed is called. */
  removed: { entryId: string; label: string };
  keptBy: string;
}) => (
  <div className="mb-6">
    <Note>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="break-words">
          You removed {quoted(label)}. {keptBy}
        </p>
        <Press action={undo} fields={{ entryId }}>
          Put it back
        </Press>
      </div>
    </Note>
  </div>
);
