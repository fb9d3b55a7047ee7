import * as z from "zod";
import type { Verdict } from "@/lib/domain/fit/verdict";
import { verdictWords } from "@/lib/domain/fit/verdict-words";
import { isStage, STAGES, type Stage } from "@/lib/domain/timeline/stage";

/** The views that everybody has. Whatever is put away is in the last one and in no other. */
export const VIEWS = {
  open: "Open",
  waiting: "Waiting for my answer",
  ended: "Ended",
  all: "All",
  archived: "Archived",
} as const;

/** By what a list is sorted, and which way round it comes at first. */
export const SORTS = {
  activity: { title: "Last activity", direction: "desc" },
  "answer-by": { title: "Answer by", direction: "asc" },
  company: { title: "Company", direction: "asc" },
  role: { title: "Role", direction: "asc" },
  stage: { title: "Stage", direction: "asc" },
} as const;

/** When they want to know: before this moment, within a week from it, or without a day. */
export const DUES = { overdue: "Overdue", week: "Within a week", none: "No day named" } as const;

export type View = keyof typeof VIEWS;
export type Sort = keyof typeof SORTS;
type Due = keyof typeof DUES;
type Direction = "asc" | "desc";

/**
 * What the list of opportunities is asked for, as its address says it. `stages`: none for all of the view; `tags`: ids,
 * all of which it must have; `company`: how its name begins; `text`: words that it must hold, a person's own order gives
 * way to the newest first then; `after`: where the page begins; `cards`: how many a column of the board shows.
 */
export type ListQuery = {
  readonly view: View;
  readonly stages: readonly Stage[];
  readonly tags: readonly string[];
  readonly company: string;
  readonly due: Due | null;
  readonly verdict: Verdict | null;
  readonly text: string;
  readonly sort: Sort;
  readonly direction: Direction;
  readonly after: string;
  readonly layout: "table" | "board";
  readonly cards: number;
};

/** An address can be typed by anybody: what is longer than this was not written here. */
const MOST_LETTERS = 200;
const MOST_TAGS = 5;
/** So many cards a column has at first, and so many more each time, up to the most. */
export const CARDS = { first: 8, more: 24, most: 104 } as const;

const text = z.string().transform((given) => given.slice(0, MOST_LETTERS).toWellFormed().trim());
const one = z.preprocess((given) => (Array.isArray(given) ? given[0] : given), text).catch("");
const several = z
  .preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(z.string()))
  .catch([]);
const choice = <const Keys extends readonly [string, ...string[]]>(keys: Keys) =>
  z
    .preprocess((given) => (Array.isArray(given) ? given[0] : given), z.enum(keys))
    .nullable()
    .catch(null);
const keysOf = <T extends object>(table: T) => Object.keys(table) as [keyof T & string];

const address = z.object({
  view: choice(keysOf(VIEWS)),
  stage: several.transform((given) => [...new Set(given.filter(isStage))]),
  tag: several.transform((given) =>
    [...new Set(given.filter((id) => /^[\w-]{1,40}$/.test(id)))].slice(0, MOST_TAGS),
  ),
  company: one,
  due: choice(keysOf(DUES)),
  verdict: choice(keysOf(verdictWords)),
  q: one,
  sort: choice(keysOf(SORTS)),
  dir: choice(["asc", "desc"]),
  after: z
    .preprocess(
      (given) => (Array.isArray(given) ? given[0] : given),
      z
        .string()
        .max(400)
        .transform((given) => given.toWellFormed()),
    )
    .catch(""),
  layout: choice(["table", "board"]),
  cards: z.coerce.number().int().min(CARDS.first).max(CARDS.most).catch(CARDS.first),
});

/** What an address asks for. Whatever in it makes no sense is as if it were not there. */
export function readListQuery(parameters: Readonly<Record<string, unknown>>): ListQuery {
  const { view, stage, tag, company, due, verdict, q, sort, dir, after, layout, cards } =
    address.parse(parameters);
  // Words are looked for everywhere, unless one says where.
  const shown = view ?? (q ? "all" : "open");
  const by = sort ?? sortOf(shown);
  return {
    ...{ view: shown, stages: inOrder(stage), tags: tag.toSorted(), company, due, verdict, text: q },
    ...{ sort: by, direction: dir ?? SORTS[by].direction, after, layout: layout ?? "table", cards },
  };
}

/** That address again, with some of it changed: only what is not as it comes is said. */
export function writeListQuery(query: ListQuery, changes: Partial<ListQuery> = {}): string {
  const asked = { ...query, ...changes };
  const said = new URLSearchParams();
  if (asked.view !== (asked.text ? "all" : "open")) said.set("view", asked.view);
  for (const stage of asked.stages) said.append("stage", stage);
  for (const tag of asked.tags) said.append("tag", tag);
  const plain = { company: asked.company, due: asked.due, verdict: asked.verdict, q: asked.text };
  for (const [name, value] of Object.entries(plain)) if (value) said.set(name, value);
  if (asked.sort !== sortOf(asked.view)) said.set("sort", asked.sort);
  if (asked.direction !== SORTS[asked.sort].direction) said.set("dir", asked.direction);
  if (asked.after) said.set("after", asked.after);
  if (asked.layout === "board") said.set("layout", "board");
  if (asked.cards !== CARDS.first) said.set("cards", String(asked.cards));
  return said.toString();
}

/** What is kept of it under a name: not the page that one had come to. */
export const asView = (query: ListQuery): string => writeListQuery(query, { after: "", cards: CARDS.first });

const sortOf = (view: View): Sort => (view === "waiting" ? "answer-by" : "activity");

/** The stages that a list shows, in their order. */
export const stagesShown = ({ view, stages }: Pick<ListQuery, "view" | "stages">): readonly Stage[] =>
  stagesOf(view).filter((stage) => stages.length === 0 || stages.includes(stage));

/** The stages of a view, in their order; what was taken back is nowhere. */
export const stagesOf = (view: View): readonly Stage[] =>
  inOrder(Object.keys(STAGES).filter(isStage)).filter(
    (stage) => stage !== "taken-back" && BELONGS[view](STAGES[stage]),
  );

const BELONGS: Readonly<Record<View, (stage: { isOpen: boolean; wantsAnswer: boolean }) => boolean>> = {
  open: ({ isOpen }) => isOpen,
  waiting: ({ wantsAnswer }) => wantsAnswer,
  ended: ({ isOpen }) => !isOpen,
  all: () => true,
  archived: () => true,
};

function inOrder(stages: readonly Stage[]): readonly Stage[] {
  const order = Object.keys(STAGES);
  return stages.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
}

/** Whether anything narrows the view down, but for the order. */
export const isNarrowed = ({ stages, tags, company, due, verdict, text }: ListQuery): boolean =>
  stages.length + tags.length > 0 || [company, due, verdict, text].some(Boolean);
