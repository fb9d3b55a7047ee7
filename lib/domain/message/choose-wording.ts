/** What a letter says so far: a wording, and whether it stands beside what is chosen now and is about the same. */
interface SaidBefore {
  readonly wording: string;
  readonly isBeside: boolean;
}

/**
 * One wording out of each list: those that the seed points to, unless others together echo less of one another and of
 * what the letter already says. What stands side by side and is about the same also shares as few words as can be.
 * Neighbouring seeds point to neighbouring wordings, so that "another wording" changes every sentence; each round
 * through the wordings starts elsewhere, so that parts do not move in step. `place` is the number of the part in the
 * letter. Undefined for an empty list.
 */
export function chooseWordings(
  lists: readonly (readonly string[])[],
  seed: number,
  place: number,
  said: readonly SaidBefore[],
): (string | undefined)[] {
  const before = said.map(({ wording, isBeside }) => ({ ...soundOf(wording, isBeside), isBeside }));
  const hasNeighbours = lists.length > 1 || before.some(({ isBeside }) => isBeside);
  const sounds = lists.map((list) =>
    turnedBy(list, seed, place).map((wording) => soundOf(wording, hasNeighbours)),
  );
  return best(sounds, before).chosen;
}

/** What a reader hears again when it comes twice. */
interface Sound {
  readonly wording: string;
  readonly courtesies: readonly string[];
  readonly opening: string;
  /** The words that a neighbour could repeat; none for what has no neighbour. */
  readonly words: ReadonlySet<string>;
}

type Heard = Sound & { readonly isBeside: boolean };

interface Choice {
  readonly chosen: (string | undefined)[];
  readonly echoes: number;
}

/** Of the choices with the fewest echoes the first: every list is tried from where the seed points. */
function best(lists: readonly (readonly Sound[])[], before: readonly Heard[]): Choice {
  const [list, ...others] = lists;
  if (list === undefined) return { chosen: [], echoes: 0 };
  const courtesies = new Set(before.flatMap((other) => other.courtesies));
  let least: Choice | undefined;
  for (const sound of list) {
    const own = echoesIn(sound, before, courtesies);
    // Whatever follows only adds to it.
    if (least !== undefined && own >= least.echoes) continue;
    const rest = best(others, [...before, { ...sound, isBeside: true }]);
    const echoes = own + rest.echoes;
    if (least === undefined || echoes < least.echoes) {
      least = { chosen: [sound.wording, ...rest.chosen], echoes };
    }
  }
  if (least !== undefined) return least;
  const rest = best(others, before);
  return { ...rest, chosen: [undefined, ...rest.chosen] };
}

/** A courtesy and a beginning are heard again from afar, other words only from beside. */
function echoesIn(sound: Sound, before: readonly Heard[], courtesies: ReadonlySet<string>): number {
  let echoes = sound.courtesies.filter((word) => courtesies.has(word)).length;
  for (const { opening, words, isBeside } of before) {
    if (opening === sound.opening) echoes += isBeside ? LOUD : 1;
    if (!isBeside) continue;
    if (firstOf(opening) === firstOf(sound.opening)) echoes += 1;
    for (const word of sound.words) echoes += Number(words.has(word));
  }
  return echoes;
}

const firstOf = (opening: string): string => opening.split(" ", 1).join();

// Two sentences side by side that begin alike sound worse than any words they share.
const LOUD = 8;

function soundOf(wording: string, hasNeighbours: boolean): Sound {
  const text = wording.toLowerCase();
  return {
    wording,
    courtesies: text.match(COURTESIES) ?? [],
    opening: openingOf(text),
    words: hasNeighbours ? tellingWordsIn(text) : NONE,
  };
}

const NONE: ReadonlySet<string> = new Set();

function tellingWordsIn(text: string): ReadonlySet<string> {
  const words = text.replace(/\{\w+\}/g, "").match(/\p{L}{4,30}/gu) ?? [];
  return new Set(words.filter((word) => !JOINTS.has(word)).map(stemOf));
}

/** The first two words: "I'm looking", "The role". */
export const openingOf = (text: string): string => text.toLowerCase().split(" ", 2).join(" ");

/** "needs" and "need", "move" and "moving": near enough. */
const stemOf = (word: string): string => word.replace(/(?<=\p{L}{3})(?:ing|ed|es|e|s)$/u, "").slice(0, 5);

/** Words of four letters and more that hold sentences together, whatever they are about. Shorter ones do anyway. */
const JOINTS = new Set(
  "that this with than then what which have from would could there where whereas while".split(" "),
);

function turnedBy<Item>(list: readonly Item[], seed: number, place: number): readonly Item[] {
  const start = startAt(list.length, seed, place);
  return [...list.slice(start), ...list.slice(0, start)];
}

function startAt(count: number, seed: number, place: number): number {
  if (count === 0) return 0;
  const turn = Math.abs(Math.trunc(seed));
  return (turn + scatter(Math.floor(turn / count) * 31 + place)) % count;
}

/** A 32-bit integer hash (the finaliser of MurmurHash3): spreads neighbouring numbers. */
function scatter(number: number): number {
  let hash = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The words of courtesy, cut to their stems, in every language: a reader notices "thank" and "thanks" in one letter. */
const COURTESIES = new RegExp(
  `\\b(?:${[
    "appreciat|apolog|decid|glad|grateful|happy|hope|kind|luck|offer|please|pleased|possibl|sorry|success|suggest|thank|welcome|wish",
    "bedank|dank|entschieden|erfolg|freu|gern|hoff|wünsch",
    "esp[eéè]r|merci|plaisir|remerci|réussite|souhait|volontiers",
    "agrade[cz]|deseo|éxito|gracias|ojalá",
  ].join("|")})`,
  "g",
);
