import { asCriterionKind, type CriterionKind } from "../criterion-kind";
import { booleanKind } from "./boolean";
import { choiceKind } from "./choice";
import { commuteKind } from "./commute";
import { dateKind } from "./date";
import { moneyKind } from "./money";
import { numberKind } from "./number";
import { rangeKind } from "./range";
import { scaleKind } from "./scale";

/** Every kind of criterion, in the order of the picker. A new kind is one file and one line here. */
export const kinds: readonly CriterionKind[] = [
  asCriterionKind(moneyKind),
  asCriterionKind(numberKind),
  asCriterionKind(rangeKind),
  asCriterionKind(booleanKind),
  asCriterionKind(choiceKind),
  asCriterionKind(scaleKind),
  asCriterionKind(commuteKind),
  asCriterionKind(dateKind),
];

/** Undefined for a kind this version does not know. */
export const kindNamed = (name: string): CriterionKind | undefined => kinds.find(({ kind }) => kind === name);
