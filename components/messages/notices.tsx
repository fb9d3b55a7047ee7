import { Note } from "@/components/ui/note";
import type { Choices } from "@/lib/domain/message/choices";
import type { KindCode } from "@/lib/domain/message/kinds";
import { isLetterKind, languageWritten } from "@/lib/domain/message/locale";
import type { Notice } from "@/lib/domain/message/notices";

/** What to know before the letter goes out. */
export const Notices = ({ notices }: { notices: readonly Notice[] }) =>
  notices.length === 0 ? null : (
    <ul aria-label="Before you send it" className="grid max-w-[660px] gap-2.5 print:hidden">
      {notices.map(({ code, isGrave, sentence }) => (
        <li key={code}>
          <Note tone={isGrave ? "problem" : "look"}>{sentence}</Note>
        </li>
      ))}
    </ul>
  );

/** What to know where a message comes out in English although another language is chosen. */
export function languageNotices(kind: KindCode, choices: Choices): readonly Notice[] {
  if (languageWritten(kind, choices) === choices.language) return [];
  const which = isLetterKind(kind) ? "Notes and scripts are" : "This kind of message is";
  return [{ code: "only-english", isGrave: false, sentence: `${which} only written in English so far.` }];
}
