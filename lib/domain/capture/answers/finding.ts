import type { Range } from "../passage";

/** What a criterion can be about that a text about a job tends to say. */
export type Topic =
  | "pay"
  | "home"
  | "office"
  | "hours"
  | "contract"
  | "start"
  | "travel"
  | "level"
  | "visa"
  | "notice"
  | "probation"
  | "length"
  | "holiday";

/** From the least to the most that was said; both alike where one figure was. */
export type Bounds = { readonly min: number; readonly max: number };

export type Period = "year" | "month" | "day" | "hour";

/** An amount for a time. `currency`: its three letters. Null: nothing was said of it. */
export type Pay = {
  readonly about: "pay";
  readonly amount: Bounds;
  readonly currency: string | null;
  readonly period: Period;
  readonly basis: "gross" | "net" | null;
};

export type Place = "remote" | "hybrid" | "on site";

/** Where one works. `days`: of five a week, those on the named side; null where only the way of working was said. */
export type Whereabouts = {
  readonly about: "place";
  readonly place: Place;
  readonly side: "home" | "office";
  readonly days: Bounds | null;
};

/** So many of a unit: "hours a week", "%", "days a month", "months", "weeks", "days". */
export type Amount = {
  readonly about: "hours" | "travel" | "notice" | "probation" | "holiday" | "length";
  readonly amount: Bounds;
  readonly unit: string;
};

/** One of some names; several where the text leaves open which. */
export type Named = { readonly about: "contract" | "level"; readonly names: readonly string[] };

/** From the first to the last day that it may be, as ISO dates. */
export type Start = { readonly about: "start"; readonly min: string; readonly max: string };

export type Sponsored = { readonly about: "visa"; readonly isOffered: boolean };

export type Said = Pay | Whereabouts | Amount | Named | Start | Sponsored;

/** What was said, where it stands in its sentence, and whether nothing there weakens it. */
export type Finding<S extends Said = Said> = Range & { readonly said: S; readonly isSure: boolean };
