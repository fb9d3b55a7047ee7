/**
 * Whether `got` is what was expected, as far as something was: every key of `expected` counts, further ones of
 * `got` do not. Numbers may differ by `tolerance`; fractions, "49/120", are exact.
 */
export function agrees(expected: unknown, got: unknown, tolerance: number): boolean {
  if (typeof expected === "number") return isNear(expected, got, tolerance);
  if (typeof expected === "string" && typeof got === "number") return isNear(fractionOf(expected), got, 0);
  if (expected === null) return got === null || got === undefined;
  if (Array.isArray(expected))
    return (
      Array.isArray(got) &&
      got.length === expected.length &&
      expected.every((each, at) => agrees(each, got[at], tolerance))
    );
  if (!isRecord(expected)) return expected === got;
  // A fraction beside its rounded value says more than that.
  if (typeof expected.fraction === "string") return agrees(expected.fraction, got, tolerance);
  return isRecord(got) && Object.entries(expected).every(([key, each]) => agrees(each, got[key], tolerance));
}

/** "47/360" as a number; NaN for what is none. */
export function fractionOf(text: string): number {
  const [above, below = "1", ...more] = text.split("/");
  return more.length === 0 && above?.trim() ? Number(above) / Number(below) : Number.NaN;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

// Fractions of two are allowed their error.
const isNear = (expected: number, got: unknown, tolerance: number): boolean =>
  typeof got === "number" && Math.abs(expected - got) <= tolerance + 1e-12 * Math.max(1, Math.abs(expected));
