import { DAY_MS } from "@/lib/domain/time/spans";

/** A line that Tactful proposes for a list. `id` is stored with what became of it. */
export interface ProposedLine {
  readonly id: string;
  readonly label: string;
  readonly why: string;
  /** What is true of it today wears off: so many days after it was done it asks to be looked at again; null: never. */
  readonly againAfterDays: number | null;
}

/** One of the short lists. None of its lines is compulsory: what does not fit is taken out, and one's own are added. */
export interface PreparedList {
  readonly title: string;
  readonly why: string;
  readonly lines: readonly ProposedLine[];
}

const QUARTER = 90;
const MONTH = 30;

export const preparedLists = {
  resume: {
    title: "Résumé",
    why: "One page for each place you want to get to says more than one page for all of them.",
    lines: [
      {
        id: "version-per-goal",
        label: "A version for each career goal",
        why: "The same years read differently to a planner and to a product team. Keep one file for each.",
        againAfterDays: null,
      },
      {
        id: "first-third",
        label: "The first third says where you want to get to",
        why: "Many read no further before they decide whether to.",
        againAfterDays: QUARTER,
      },
      {
        id: "their-words",
        label: "The skills of the goal, in the words that postings use",
        why: "What a search looks for is the word in the posting, not the one in your last team.",
        againAfterDays: QUARTER,
      },
      {
        id: "evidence",
        label: "Each skill with something that shows it",
        why: "A number, a name, a before and after. What you note under Skills can be copied from there.",
        againAfterDays: QUARTER,
      },
      {
        id: "leave-out",
        label: "What leads elsewhere is left out or short",
        why: "It brings the invitations that you would decline.",
        againAfterDays: null,
      },
      {
        id: "read-aloud",
        label: "Somebody else has read it",
        why: "Ask what they think you want to do next. If it is not that, the page is not done.",
        againAfterDays: null,
      },
    ],
  },
  profiles: {
    title: "Online profiles",
    why: "People look you up before they write. What they find decides what they invite you to.",
    lines: [
      {
        id: "look-yourself-up",
        label: "Look yourself up as a stranger would",
        why: "In a private window, by your name and town. Note what stands first.",
        againAfterDays: QUARTER,
      },
      {
        id: "headline",
        label: "The headline names where you are going",
        why: "A headline of the last job brings more of the last job.",
        againAfterDays: QUARTER,
      },
      {
        id: "about",
        label: "The summary says the one sentence",
        why: "What somebody should know who reads for a minute. You may have written it under self-reflection.",
        againAfterDays: QUARTER,
      },
      {
        id: "same-story",
        label: "Profile and résumé tell the same story",
        why: "Dates and titles that differ are the first thing anybody asks about.",
        againAfterDays: QUARTER,
      },
      {
        id: "recruiters-see",
        label: "The settings for recruiters say what you look for",
        why: "Places, kinds of contract, remote or not: what is ruled out there you need not decline later.",
        againAfterDays: MONTH,
      },
      {
        id: "work-to-see",
        label: "Something of your work can be seen",
        why: "One thing with a few lines about it, for each skill you want to be asked for.",
        againAfterDays: null,
      },
      {
        id: "where-they-look",
        label: "You are where your field looks",
        why: "One or two platforms or boards of the field, kept fresh, do more than ten that are not.",
        againAfterDays: QUARTER,
      },
    ],
  },
  network: {
    title: "Network",
    why: "People know what no posting says: about a company, a role, and whether your no is a wise one.",
    lines: [
      {
        id: "ten-names",
        label: "Write down ten people who know your work",
        why: "Former colleagues, teachers, customers. Keep them under People, with how you know them.",
        againAfterDays: null,
      },
      {
        id: "inside",
        label: "For each company you like, find one person inside",
        why: "Ask how the work is, not for a job. A quarter of an hour is enough.",
        againAfterDays: MONTH,
      },
      {
        id: "sounding-board",
        label: "Choose one or two you may ask before you decline",
        why: "They see what you are too close to. The sheet of an opportunity has a place for what they said.",
        againAfterDays: null,
      },
      {
        id: "permission",
        label: "Ask those you turned down whether you may stay in touch",
        why: "A door that both know of is open. Tactful reminds you about once a quarter.",
        againAfterDays: null,
      },
      {
        id: "give",
        label: "Be of use to somebody this month",
        why: "Pass on a posting that is not for you, with their consent; introduce two people; say what you learned.",
        againAfterDays: MONTH,
      },
      {
        id: "field",
        label: "Be where the people of your goal meet",
        why: "A meetup, a working group, a course. One evening a month is a plan.",
        againAfterDays: MONTH,
      },
    ],
  },
} as const satisfies Readonly<Record<string, PreparedList>>;

export type ListName = keyof typeof preparedLists;

export const LIST_NAMES = Object.keys(preparedLists) as readonly ListName[] as readonly [
  ListName,
  ...ListName[],
];

export const isListName = (name: string): name is ListName => Object.hasOwn(preparedLists, name);

/** The proposed line of a list; undefined for one that this version does not know. */
export const proposedLine = (list: ListName, item: string): ProposedLine | undefined =>
  preparedLists[list].lines.find(({ id }) => id === item);

/** What became of a line, as it is stored: a proposed one (`item`) or the person's own. */
export interface StoredLine {
  readonly id: string;
  readonly item: string | null;
  readonly label: string;
  readonly doneAt: Date | null;
  readonly isRemoved: boolean;
}

/** A line as the list shows it. `taskId`: null for a proposed line that nothing was done about yet. */
export interface ListLine {
  readonly taskId: string | null;
  readonly item: string | null;
  readonly label: string;
  readonly why: string | null;
  readonly doneAt: Date | null;
  /** It was done so long ago that it asks to be looked at again. */
  readonly isWornOff: boolean;
}

/**
 * The lines of a list: those proposed in their order, without those that were taken out, then the person's own in the
 * order in which they are stored. A stored line whose proposal this version does not know stands as one of their own.
 */
export function linesOf(list: ListName, stored: readonly StoredLine[], now: Date): readonly ListLine[] {
  const byItem = new Map(stored.flatMap((line) => (line.item === null ? [] : [[line.item, line] as const])));
  const proposed = preparedLists[list].lines.flatMap((line): ListLine[] => {
    const { id: item, label, why } = line;
    const { id: taskId = null, doneAt = null, isRemoved = false } = byItem.get(item) ?? {};
    return isRemoved ? [] : [{ taskId, item, label, why, doneAt, isWornOff: wearsOff(line, doneAt, now) }];
  });
  const own = stored
    .filter(({ item, isRemoved }) => !isRemoved && (item === null || !proposedLine(list, item)))
    .map(({ id, label, doneAt }) => ({
      ...{ taskId: id, item: null, label, why: null, doneAt, isWornOff: false },
    }));
  return [...proposed, ...own];
}

const wearsOff = ({ againAfterDays }: ProposedLine, doneAt: Date | null, now: Date): boolean =>
  doneAt !== null && againAfterDays !== null && now.getTime() - doneAt.getTime() > againAfterDays * DAY_MS;

/** How far a list is: what is done and has not worn off counts. `next`: the first line that does not; null: none. */
export function progressOf(lines: readonly ListLine[]): {
  readonly done: number;
  readonly count: number;
  readonly next: ListLine | null;
} {
  const open = lines.filter(({ doneAt, isWornOff }) => doneAt === null || isWornOff);
  return { done: lines.length - open.length, count: lines.length, next: open[0] ?? null };
}
