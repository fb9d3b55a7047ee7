import type { Use } from "./field";
import { usualUse } from "./headings";
import type { HeadedSheet } from "./sheet";

const JOINED: ReadonlySet<Use | undefined> = new Set<Use>(["company", "role", "status", "link"]);

/**
 * Makes one column of those that hold one thing under two names, in a list that was put together from several: "role" in
 * some entries, "position" in others, and never both in one.
 */
export function joinKeys(sheet: HeadedSheet): HeadedSheet {
  const { unit, headings, keys, rows } = sheet;
  if (unit !== "entry") return sheet;
  /** For each column the one that it goes into: an earlier one, or itself. */
  const into: number[] = [];
  const hasBoth = (place: number, at: number) =>
    rows.some(({ cells }) => cells[at] && into.some((each, other) => each === place && cells[other]));
  for (const [at, key] of keys.entries()) {
    const use = usualUse(key);
    const same = into.findIndex(
      (place, other) =>
        place === other && JOINED.has(use) && usualUse(keys[other] ?? "") === use && !hasBoth(place, at),
    );
    into.push(same === -1 ? at : same);
  }
  const left = into.flatMap((place, at) => (place === at ? [at] : []));
  const cellOf = (cells: readonly string[], place: number) =>
    cells.find((cell, at) => into[at] === place && cell !== "") ?? "";
  return {
    ...sheet,
    headings: left.map((at) => headings[at] ?? ""),
    keys: left.map((at) => keys[at] ?? ""),
    rows: rows.map(({ line, cells }) => ({ line, cells: left.map((place) => cellOf(cells, place)) })),
  };
}
