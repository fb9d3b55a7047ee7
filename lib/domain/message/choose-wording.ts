/**
 * The wording that the seed points to, unless another echoes less of what the letter already says. Neighbouring seeds
 * point to neighbouring wordings, so that "another wording" changes every sentence; each round through the wordings
 * starts elsewhere, so that parts do not move in step. `place` is the number of the part in the letter.
 */
export function chooseWording(
  wordings: readonly string[],
  seed: number,
  place: number,
  said: readonly string[],
): string | undefined {
  const start = startAt(wordings.length, seed, place);
  const turned = [...wordings.slice(start), ...wordings.slice(0, start)];
  const heard = new Set(said.flatMap(courtesiesIn));
  const echoes = turned.map((wording) => courtesiesIn(wording).filter((word) => heard.has(word)).length);
  return turned[echoes.indexOf(Math.min(...echoes))];
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
const courtesiesIn = (wording: string): string[] => wording.toLowerCase().match(COURTESIES) ?? [];

const COURTESIES = new RegExp(
  `\\b(?:${[
    "appreciat|apolog|decid|glad|grateful|happy|hope|kind|luck|offer|pleased|sorry|success|suggest|thank|welcome|wish",
    "bedank|dank|entschieden|erfolg|freu|gern|hoff|wünsch",
    "esp[eéè]r|merci|plaisir|remerci|réussite|souhait|volontiers",
    "agrade[cz]|deseo|éxito|gracias|ojalá",
  ].join("|")})`,
  "g",
);
