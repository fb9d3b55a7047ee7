import { Note } from "@/components/ui/note";
import { Press } from "@/components/ui/press";
import { quoted } from "@/lib/domain/fit/wording";
import { takeOut } from "@/lib/features/originals/actions";

/** What was just put aside, and the way back. */
export const AsideNote = ({
  aside: { count, title, at },
}: {
  aside: { count: number; title: string; at: number };
}) => (
  <Note>
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <p className="break-words">
        {count === 1 ? `You put ${quoted(title)} aside.` : `You put ${count} aside.`}
      </p>
      <Press action={takeOut} fields={{ at: String(at) }}>
        {count === 1 ? "Put it back" : "Put them back"}
      </Press>
    </div>
  </Note>
);
