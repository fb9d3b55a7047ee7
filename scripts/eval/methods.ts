import type { Method } from "./method";
import { choosingMethods } from "./methods/choosing";
import { gateMethods } from "./methods/gates";
import { valueMethods } from "./methods/values";
import { weightMethods } from "./methods/weights";

/** Every method of a case by its name; each calls what the product itself calls. */
export const methods: Readonly<Record<string, Method>> = {
  ...weightMethods,
  ...valueMethods,
  ...gateMethods,
  ...choosingMethods,
};
