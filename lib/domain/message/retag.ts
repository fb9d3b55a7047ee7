import { align, likeness, type Match, wordsOf } from "@/lib/domain/message/align";
import { type Part, type PartTag, renderBody, type Stretch } from "@/lib/domain/message/part";
import { type Sentence, sentencesOf } from "@/lib/domain/message/sentences";

/**
 * The parts of a letter after a person edited it. A part whose sentence is still there, or was edited where it stood,
 * keeps its tag; so do both halves of a split sentence and both parts of a joined one. What was deleted is gone, and
 * what was added is tagged "own". White space between sentences is tidied; every word of `editedBody` is kept,
 * up to MOST_BODY.
 *
 * Give the parts as they were composed or last saved, not those of the last keystroke: then a sentence that is
 * deleted and brought back has its tag again.
 */
export function retag(previousParts: readonly Part[], editedBody: string): Part[] {
  const before = previousParts.flatMap(sentencesWithTag);
  const after = sentencesOf(editedBody.replace(/\r\n?/g, "\n"));
  const matches = align(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
  );
  const tagged = after.flatMap((sentence, index) =>
    tagSentence(sentence, before, matchOf(index, matches) ?? keptItsPlace(index, before, after, matches)),
  );
  return mergeNeighbours(tagged);
}

interface TaggedSentence extends Stretch {
  readonly tag: PartTag;
  /** Which of the previous parts it comes from; null for what was added. */
  readonly origin: number | null;
}

const sentencesWithTag = ({ tag, text }: Part, origin: number): TaggedSentence[] =>
  sentencesOf(text).map(({ text, starts }) => ({ tag, text, starts, origin }));

const matchOf = (index: number, matches: readonly Match[]): Match | undefined =>
  matches.find(({ after }) => after.includes(index));

/** "Dear Elena," that became "Good morning Ms Brandt,": a line that is no sentence, alone between the same neighbours. */
function keptItsPlace(
  index: number,
  before: readonly TaggedSentence[],
  after: readonly Sentence[],
  matches: readonly Match[],
): Match | undefined {
  const above = matchOf(index - 1, matches)?.before.at(-1) ?? (index === 0 ? -1 : undefined);
  const below =
    matchOf(index + 1, matches)?.before[0] ?? (index === after.length - 1 ? before.length : undefined);
  if (above === undefined || below !== above + 2) return undefined;
  const areLines = [before[above + 1], after[index]].every((line) => line && !/[.!?…]$/.test(line.text));
  return areLines ? { before: [above + 1], after: [index] } : undefined;
}

function tagSentence(
  { text, starts }: Stretch,
  before: readonly TaggedSentence[],
  match: Match | undefined,
): TaggedSentence[] {
  const [first, second] = (match?.before ?? []).flatMap((index) => before[index] ?? []);
  if (first === undefined) return [{ tag: "own", text, starts, origin: null }];
  const { tag, origin } = first;
  if (second === undefined || second.origin === origin) return [{ tag, origin, text, starts }];
  const cut = seam(text, first.text, second.text);
  return [
    { tag, origin, text: text.slice(0, cut).trimEnd(), starts },
    { tag: second.tag, origin: second.origin, text: text.slice(cut), starts: "inline" },
  ];
}

/** Where a sentence made of two is best cut in two: the start of the word at which both halves are most alike. */
function seam(joined: string, first: string, second: string): number {
  const [wordsOfFirst, wordsOfSecond] = [wordsOf(first), wordsOf(second)];
  const cuts = [...joined.matchAll(/\s\S/g)].map(({ index }) => index + 1);
  const fits = cuts.map(
    (cut) =>
      likeness(wordsOfFirst, wordsOf(joined.slice(0, cut))) +
      likeness(wordsOfSecond, wordsOf(joined.slice(cut))),
  );
  return cuts[fits.indexOf(Math.max(...fits))] ?? joined.length;
}

function mergeNeighbours(sentences: readonly TaggedSentence[]): Part[] {
  const runs: TaggedSentence[][] = [];
  for (const sentence of sentences) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    const belongs =
      previous?.origin === sentence.origin && (sentence.origin !== null || sentence.starts === "inline");
    if (run && belongs) run.push(sentence);
    else runs.push([sentence]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    return first ? [{ tag: first.tag, text: renderBody(run), starts: first.starts }] : [];
  });
}
