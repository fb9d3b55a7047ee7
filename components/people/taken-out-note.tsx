import { Note } from "@/components/ui/note";
import { Press } from "@/components/ui/press";
import { quoted } from "@/lib/domain/fit/wording";
import type { TakenOut } from "@/lib/features/people/queries";
import { undo } from "@/lib/features/undo/actions";

/** What somebody's page lost just now, or what it was made one with, and the way back. */
export const TakenOutNote = ({ takenOut: { entryId, what, label } }: { takenOut: TakenOut }) => (
  <div className="mb-6">
    <Note>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="break-words">
          {what === "touch"
            ? `You removed a touch${label ? `, about ${quoted(inShort(label))}` : ""}. The history of it stays.`
            : `You made ${quoted(label)} one with this entry. What was under both is here.`}
        </p>
        <Press action={undo} fields={{ entryId }}>
          {what === "touch" ? "Put it back" : "They are two people"}
        </Press>
      </div>
    </Note>
  </div>
);

const MOST_SHOWN = 80;

const inShort = (text: string): string =>
  text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN).trim()}…` : text.replace(/\.$/, "");
