import { buttonClass } from "@/components/ui/button";
import { useIsLive } from "@/components/ui/use-is-live";
import type { Language } from "@/lib/domain/message/choices";
import type { LeftBehind } from "./left-behind";

/** What of the letter is still in another language, because the person wrote it; and our wording for it. */
export function InAnotherLanguage({
  left,
  language,
  onShow,
  onTake,
}: {
  left: readonly LeftBehind[];
  /** That of the letter. */
  language: Language;
  onShow: (words: LeftBehind) => void;
  onTake: () => void;
}) {
  const isLive = useIsLive();
  if (left.length === 0) return null;
  const name = new Intl.DisplayNames("en-GB", { type: "language" }).of(language) ?? language;
  const ready = left.filter(({ ours }) => ours !== null);
  return (
    <section
      aria-label="What you wrote yourself"
      className="grid max-w-[660px] gap-3 rounded-[10px] bg-consider-wash px-4 py-3.5 text-sm print:hidden"
    >
      <p>
        <b className="text-consider">Not all of this letter is in {name}.</b> What you wrote yourself stays as
        you wrote it:
      </p>
      <ul className="grid gap-2.5">
        {left.map((words) => (
          <li key={`${words.where} ${words.text}`} className="grid gap-0.5 border-l-2 border-consider pl-3">
            {isLive ? (
              <button
                type="button"
                className="min-h-[44px] cursor-pointer text-left font-serif text-base break-words underline decoration-dotted underline-offset-4 wide:min-h-7"
                onClick={() => onShow(words)}
              >
                <span className="line-clamp-2">{words.text}</span>
                <span className="sr-only"> (show it in the letter)</span>
              </button>
            ) : (
              <p className="line-clamp-2 font-serif text-base break-words">{words.text}</p>
            )}
            <p className="break-words text-soft">
              {words.ours === null
                ? `We have no wording for this. Put it into ${name} yourself, or take it out.`
                : `Ours: ${words.ours}`}
            </p>
          </li>
        ))}
      </ul>
      {isLive && ready.length > 0 ? (
        <div>
          <button type="button" className={buttonClass()} onClick={onTake}>
            Take our wording for {which(ready.length, left.length)}
          </button>
        </div>
      ) : null}
    </section>
  );
}

function which(ready: number, all: number): string {
  if (ready < all) return `${ready === 1 ? "one" : ready} of them`;
  return all === 1 ? "it" : "them";
}
