/** What a key does: lead to a page, call for something, or move among the rows of a list. */
export type Deed = "palette" | "log" | "search" | "next" | "previous" | "tick" | "keys";

type Key = { key: string; shown: readonly string[]; does: string; deed: Deed };

/** The keys that work on every page, outside a field. `key` is what the browser calls it. */
export const keys: readonly Key[] = [
  { key: "k", shown: ["Ctrl or ⌘", "K"], does: "Go anywhere, do anything", deed: "palette" },
  { key: "n", shown: ["n"], does: "Log an invitation", deed: "log" },
  { key: "/", shown: ["/"], does: "Search", deed: "search" },
  { key: "j", shown: ["j"], does: "The next row", deed: "next" },
  { key: "k", shown: ["k"], does: "The row before", deed: "previous" },
  { key: "x", shown: ["x"], does: "Tick the row", deed: "tick" },
  { key: "?", shown: ["?"], does: "These keys", deed: "keys" },
];

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">;

/** What is asked for by a key; null: nothing. Inside a field only what no letter can mean. */
export function deedOf({ key, ctrlKey, metaKey, altKey }: Pressed, isInField: boolean): Deed | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) return key.toLowerCase() === "k" ? "palette" : null;
  if (isInField) return null;
  return keys.find((known) => known.key === key && known.deed !== "palette")?.deed ?? null;
}
