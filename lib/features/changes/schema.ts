import * as z from "zod";
import { readListQuery, writeListQuery } from "@/lib/domain/listing/list-query";
import { MOVE_ENTRIES, type MoveEntry } from "@/lib/domain/listing/moves";
import { isStage } from "@/lib/domain/timeline/stage";
import { tagName } from "@/lib/features/tags/schema";
import { parametersOf } from "@/lib/features/views/schema";

/** More would hold the database for longer than a moment. */
export const MOST_AT_ONCE = 100;

/** What is done with the rows that are ticked. */
const INTENTS = ["tag", "untag", "archive", "unarchive", "no-answer", "role-closed"] as const;
export type Intent = (typeof INTENTS)[number];

/** The page that one comes back to: a list of opportunities, by its address, or one of the others that ask this. */
const back = z
  .string()
  .max(4_000)
  .default("")
  .transform((path) => {
    if (OTHER_PAGES.includes(path) || SHEET.test(path)) return path;
    const asked = writeListQuery(readListQuery(parametersOf(path.slice(path.indexOf("?") + 1))));
    return asked ? `/opportunities?${asked}` : "/opportunities";
  });

const OTHER_PAGES: readonly string[] = ["/", "/opportunities/silent"];
const SHEET = /^\/opportunities\/[\w-]{1,64}$/;

const ticked = z
  .union([z.string().transform((id) => [id]), z.array(z.string())], "Tick at least one row.")
  .pipe(z.array(z.string()).max(MOST_AT_ONCE, `Tick ${MOST_AT_ONCE} rows at the most.`));

/** `tag`: the id of one; `name`: what a new one is called. */
export const tickForm = z.strictObject({
  opportunity: ticked,
  intent: z.enum(INTENTS, "Choose what to do with them."),
  tag: z.string().default(""),
  name: z
    .literal("")
    .transform(() => null)
    .or(tagName)
    .default(null),
  back,
});

/** `seen`: the stage that it stood at on the page from which it is moved. */
export const moveForm = z.strictObject({
  opportunityId: z.string(),
  to: z.enum(Object.keys(MOVE_ENTRIES) as [MoveEntry], "Choose what happened."),
  seen: z.string().refine(isStage),
  note: z
    .string()
    .trim()
    .max(500, "Keep it to 500 letters.")
    .transform((text) => text || null)
    .default(null),
  back,
});

export const changeForm = z.strictObject({ key: z.uuid(), back });

/** What became of it, as it is kept under the form's key: so that all of it can be taken back as one. */
export const change = z.object({
  key: z.string(),
  /** What was done, in words: "archived". */
  did: z.string(),
  entryIds: z.array(z.string()),
  /** Of those that were ticked, how many it did not fit. */
  left: z.number(),
  back: z.string(),
});

export type Change = z.output<typeof change>;
