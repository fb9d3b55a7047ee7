import type { Marked } from "@/lib/domain/search/marked";

/** What the search found, in its surroundings; whatever it looks like, it is shown as text. */
export const FoundText = ({ pieces }: { pieces: readonly Marked[] }) =>
  pieces.length === 0 ? null : (
    <p className="mt-0.5 font-serif text-[15px] break-words text-soft italic">
      {pieces.map(({ text, isHit }, at) =>
        isHit ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text stand where they stand
          <mark key={at} className="rounded-[3px] bg-consider-wash px-0.5 text-ink">
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </p>
  );
