import * as z from "zod";
import { asView, readListQuery } from "@/lib/domain/listing/list-query";

/** More would be no row of tabs. */
export const MOST_VIEWS = 20;

const viewName = z
  .string()
  .transform((name) => name.replace(/\s+/g, " ").trim())
  .pipe(z.string().min(1, "Give it a name.").max(40, "Keep it to 40 letters."));

/** `query`: what the address of the list says; kept as this version would write it. */
export const viewForm = z.strictObject({
  name: viewName,
  query: z
    .string()
    .max(4_000)
    .transform((text) => asView(readListQuery(parametersOf(text)))),
});

export const viewNameForm = z.strictObject({ viewId: z.string(), name: viewName });
export const viewRemovalForm = z.strictObject({ viewId: z.string() });

/** What stands behind the question mark, as a page is given it. */
export function parametersOf(query: string): Record<string, string[]> {
  const said = new URLSearchParams(query);
  return Object.fromEntries([...new Set(said.keys())].map((name) => [name, said.getAll(name)]));
}
