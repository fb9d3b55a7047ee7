import { Note } from "@/components/ui/note";
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
