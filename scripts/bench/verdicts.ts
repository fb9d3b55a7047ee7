/** What is measured of one page at one size. */
export type Figures = {
  medianMs: number;
  p95Ms: number;
  requestsPerSecond: number;
  floorMedianMs: number;
  scriptBytes: number;
  floorScriptBytes: number;
};

/** Figures by size, then by page. */
export type Sizes = Record<string, Record<string, Figures>>;

export type Verdict = { line: string; ratio: number; limit: number; holds: boolean };

const GROWTH = 1.5;
const SEARCH = 2;
const FLOOR = 2.5;
const FLOOR_PAGES = ["list", "opportunity"];
const SCRIPTS = 1.25;
const DESK_SCRIPTS = 1.5;

/** Holds what was measured in one run against the lines that the product draws for itself. */
export function judgeFigures(sizes: Sizes, rawSearchMs: Record<string, number> = {}): Verdict[] {
  const order = Object.keys(sizes).sort((a, b) => Number(a) - Number(b));
  const [smallest, largest] = [order.at(0) ?? "", order.at(-1) ?? ""];
  const pages = Object.entries(sizes[largest] ?? {});
  const growth = pages.map(([page, { medianMs }]) =>
    verdict(
      `${page}: median with ${largest} to ${smallest}`,
      [medianMs, sizes[smallest]?.[page]?.medianMs],
      GROWTH,
    ),
  );
  const floor = order.flatMap((size) =>
    FLOOR_PAGES.map((page) => {
      const figures = sizes[size]?.[page];
      return verdict(
        `${page}: median with ${size} to the floor`,
        [figures?.medianMs, figures?.floorMedianMs],
        FLOOR,
      );
    }),
  );
  const search = order
    .filter((size) => rawSearchMs[size] !== undefined)
    .map((size) => {
      const figures = sizes[size]?.search;
      const least = (rawSearchMs[size] ?? Number.NaN) + (figures?.floorMedianMs ?? Number.NaN);
      return verdict(
        `search: median with ${size} to the index alone and the floor`,
        [figures?.medianMs, least],
        SEARCH,
      );
    });
  const scripts = pages.map(([page, { scriptBytes, floorScriptBytes }]) =>
    verdict(
      `${page}: scripts to the floor`,
      [scriptBytes, floorScriptBytes],
      page === "write" ? DESK_SCRIPTS : SCRIPTS,
    ),
  );
  return [...growth, ...floor, ...search, ...scripts];
}

/** A ratio that could not be measured does not hold. */
function verdict(line: string, [of, to]: [number | undefined, number | undefined], limit: number): Verdict {
  const ratio = (of ?? Number.NaN) / (to ?? Number.NaN);
  return { line, ratio, limit, holds: ratio <= limit };
}
