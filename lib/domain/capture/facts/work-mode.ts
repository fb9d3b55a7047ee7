import type { Finding, Whereabouts } from "../answers/finding";
import { placesIn, speaksOfPlaces, WEEK } from "../answers/place";
import { isStatement, sentencesOf } from "../answers/sentences";
import type { Passage } from "../passage";
import type { Bounds, Fact, WorkMode } from "../proposal";
import { bodyEnd } from "../signature";
import type { Context } from "./context";

/** Whether one works at home, in the office or both. */
export function readWorkMode(context: Context): Fact<WorkMode> | null {
  const said = whereabouts(context);
  return said?.passage.citeAs(MODES[said.place], said.range, said.isSure ? "high" : "medium") ?? null;
}

/** How many days of the week one is in the office. */
export function readOfficeDays(context: Context): Fact<Bounds> | null {
  const said = whereabouts(context);
  if (!said?.days || said.place !== "hybrid") return null;
  const { min, max } = said.days;
  const days = said.side === "office" ? { min, max } : { min: WEEK - max, max: WEEK - min };
  return said.passage.citeAs(days, said.range, said.isSure && said.side === "office" ? "high" : "medium");
}

type Said = Whereabouts & { passage: Passage; range: { start: number; end: number }; isSure: boolean };

/** Both ways said, one works in both; a bare word gives way to one that says how many days. */
function whereabouts(context: Context): Said | null {
  const known = read.get(context);
  if (known !== undefined) return known;
  const said = firstSaid(context);
  read.set(context, said);
  return said;
}

/** Two facts are read from the same words. */
const read = new WeakMap<Context, Said | null>();

function firstSaid({ texts, letter: { page } }: Context): Said | null {
  const stated = page ? [page.linesOf("Work")] : [];
  for (const passage of [...texts(), ...stated]) {
    const [first] = saidIn(passage).toSorted((a, b) => rankOf(b) - rankOf(a));
    if (first) return first;
  }
  return null;
}

function saidIn(passage: Passage): Said[] {
  const text = passage.text.slice(0, Math.min(MAX_CHARACTERS, bodyEnd(passage)));
  if (!speaksOfPlaces(text)) return [];
  return sentencesOf(text)
    .filter((sentence) => speaksOfPlaces(sentence.words) && isStatement(sentence))
    .flatMap((sentence) =>
      placesIn(sentence).map(({ start, end, said, isSure }: Finding<Whereabouts>) => ({
        ...said,
        passage,
        range: { start: sentence.start + start, end: sentence.start + end },
        isSure,
      })),
    );
}

const rankOf = ({ place, days, isSure }: Said): number =>
  (place === "hybrid" ? 4 : 0) + (days && place === "hybrid" ? 2 : 0) + (isSure ? 1 : 0);

const MODES = { remote: "remote", hybrid: "hybrid", "on site": "onsite" } as const;
const MAX_CHARACTERS = 20_000;
