import { type Field, memberOf } from "./form";
import { mostOf } from "./most";
import type { Known, Options, Range } from "./stated";

/**
 * How an answer is typed in: `toStated` takes what was entered (by field name, empty fields absent)
 * and gives what the kind's answer schema then checks; `toEntered` is its inverse.
 */
export interface AnswerForm<Stated> {
  readonly toStated: (entered: unknown) => unknown;
  readonly toEntered: (stated: Stated) => unknown;
}

/** One value in the field "value". */
export const oneValue: AnswerForm<Known<unknown>> = {
  toStated: (entered) => ({ state: "known", value: memberOf(entered, "value") }),
  toEntered: (stated) => ({ value: stated.value }),
};

/** Checkboxes in the field "value": one ticked is known, several are what is still possible. */
export const oneOrSeveral: AnswerForm<Known<string> | Options<string>> = {
  toStated: (entered) => {
    const ticked = memberOf(entered, "value");
    return Array.isArray(ticked) && ticked.length > 1
      ? { state: "options", value: ticked }
      : { state: "known", value: Array.isArray(ticked) ? ticked[0] : undefined };
  },
  toEntered: (stated) => ({ value: stated.state === "known" ? [stated.value] : stated.value }),
};

/** A low and a high end; the high end is left empty when there is only one value. */
export const lowAndHigh = <T>(): AnswerForm<Known<T> | Range<T>> => ({
  toStated: (entered) => {
    const value = memberOf(entered, "value");
    const [min, max] = [memberOf(value, "min"), memberOf(value, "max")];
    return max === undefined || max === min
      ? { state: "known", value: min }
      : { state: "range", value: { min, max } };
  },
  toEntered: (stated) => ({ value: stated.state === "known" ? { min: stated.value } : stated.value }),
});

/** The two fields of `lowAndHigh`. */
export const lowAndHighFields = (control: "number" | "scale" | "date", unit: string): readonly Field[] => [
  { name: "value.min", label: "Answer, or the low end", control, required: true, ...ofUnit(unit) },
  { name: "value.max", label: "High end, if a range was given", control, ...ofUnit(unit) },
];

const ofUnit = (unit: string): Pick<Field, "hint" | "most"> =>
  unit === "" ? {} : { hint: unit, most: mostOf(unit) };
