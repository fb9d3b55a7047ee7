import { diffArrays } from "diff";

/** Two texts with nothing in common would be compared word by word with the square of their length. */
const MOST_EDITS = 1500;

/** What became of a text, word by word: what was taken out is struck through, what was put in is underlined. */
export function TextDiff({ before, after }: { before: string; after: string }) {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const changes = diffArrays(old, now, { maxEditLength: MOST_EDITS }) ?? [
    { value: old, removed: true, added: false },
    { value: now, removed: false, added: true },
  ];
  let at = 0;
  return (
    <p className="break-words whitespace-pre-wrap">
      {changes.map(({ value, added, removed }) => (
        <Stretch key={at++} change={removed ? "removed" : added ? "added" : "kept"} text={value.join("")} />
      ))}
    </p>
  );
}

function Stretch({ change, text }: { change: "removed" | "added" | "kept"; text: string }) {
  if (change === "kept") return text;
  return change === "removed" ? (
    <del className="rounded-sm bg-decline-wash text-decline line-through">
      <span className="sr-only">taken out: </span>
      {text}
    </del>
  ) : (
    <ins className="rounded-sm bg-accept-wash text-accept underline">
      <span className="sr-only">put in: </span>
      {text}
    </ins>
  );
}

/** Words with their punctuation and the space behind them; a placeholder is one word. Together they are the text. */
const wordsOf = (text: string): string[] => text.match(/\s+|\{\w+\}\s?|[^\s{}]+\s?|[{}]\s?/g) ?? [];
