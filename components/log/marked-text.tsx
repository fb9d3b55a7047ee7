import { type Mark, markedParts } from "@/lib/domain/capture/marks";
import { placeOf } from "./read-from";

/** A text in which the words that facts were read from are marked, and can be gone to. */
export const MarkedText = ({ text, marks }: { text: string; marks: readonly Mark[] }) =>
  markedParts(text, marks).map(({ text: words, isMarked, begins }, at) => {
    if (!isMarked) return words;
    const [first, ...others] = begins.map(placeOf);
    return (
      <mark
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name than their place
        key={at}
        id={first}
        className="scroll-mt-24 rounded-[3px] bg-accent-wash text-ink underline decoration-accent decoration-1 underline-offset-3 target:bg-consider-wash target:outline-2 target:outline-consider"
      >
        {others.map((id) => (
          <span key={id} id={id} className="scroll-mt-24" />
        ))}
        {words}
      </mark>
    );
  });
