import { asCriterionKind, type CriterionKind } from "../criterion-kind";
import { booleanKind } from "./boolean";
import { choiceKind } from "./choice";
import { numberKind } from "./number";
import { scaleKind } from "./scale";

/** Every kind of criterion, in the order of the picker. A new kind is one file and one line here. */
export const kinds: readonly CriterionKind[] = [
  asCriterionKind(numberKind),
  asCriterionKind(booleanKind),
  asCriterionKind(choiceKind),
  asCriterionKind(scaleKind),
];

/** Undefined for a kind this version does not know. */
export const kindNamed = (name: string): CriterionKind | undefined => kinds.find(({ kind }) => kind === name);
