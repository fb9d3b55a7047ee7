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
  const heard = new Set(said.flatMap(stemsOf));
  const echoes = turned.map((wording) => stemsOf(wording).filter((stem) => heard.has(stem)).length);
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

/** The beginnings of the words that a reader would notice twice: "thank" of "thanks" and "thankful". */
const stemsOf = (wording: string): string[] =>
  (wording.replaceAll(/\{\w+\}/g, " ").toLowerCase().match(/[a-z]{4,}/g) ?? [])
    .map((word) => word.slice(0, 5))
    .filter((stem) => !UNNOTICED.has(stem));

const UNNOTICED = new Set(
  "also been from have into more much none other role should some that their them then there they this what when where which with would your inter".split(" "),
);
