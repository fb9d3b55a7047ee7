import { findReason, REASONS } from "@/lib/domain/message/reasons";
import { OWN_REASON } from "./course";
import { findPlace, flowOf, placeTitle } from "./flow";
import { countOf, type Insights, NO_REASON } from "./insights";
import { countSpeeds, MY_SPEEDS, type SpeedGroup, THEIR_SPEEDS } from "./speed";
import { ENDERS, ENDINGS, type Ender, endingTitle, SOURCES, type Source, type Step } from "./steps";

/** One line of a figure: its last cell is the number, and `key` names the list of what is behind it. */
export type FigureRow = { readonly key: string; readonly cells: readonly (string | number)[] };

/** One thing that is counted: as a table, which is also its file, and as the names of what is behind each number. */
type FigureKind = {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: (insights: Insights) => readonly FigureRow[];
  /** What a list behind it holds, as a heading; null for a key that is none of this figure. */
  readonly nameOf: (key: string) => string | null;
};

const flow: FigureKind = {
  title: "Where they went",
  columns: ["From", "To", "Opportunities"],
  rows: ({ courses }) =>
    flowOf(courses).links.map(({ from, to, count }) => ({
      key: `${from}.${to}`,
      cells: [placeTitle(from), placeTitle(to), count],
    })),
  nameOf: (key) => {
    const places = key.split(".").map(findPlace);
    const titles = places.flatMap((place) => (place ? [placeTitle(place)] : []));
    return titles.length === places.length && places.length <= 2 ? titles.join(", then ") : null;
  },
};

const reasons: FigureKind = {
  title: "Why I said no",
  columns: ["Reason", "Times"],
  rows: ({ reasons: counted }) =>
    counted
      .toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))
      .map(({ code, count }) => ({ key: code, cells: [reasonTitle(code), count] })),
  nameOf: (key) =>
    [NO_REASON, OWN_REASON, ...REASONS.map(({ code }) => code)].includes(key) ? reasonTitle(key) : null,
};

const reasonTitle = (code: string): string =>
  OTHER_REASONS[code] ?? findReason(code)?.label ?? "A reason of another version";

const OTHER_REASONS: Readonly<Record<string, string>> = {
  [NO_REASON]: "No reason noted",
  [OWN_REASON]: "In my own words",
};

const endings: FigureKind = {
  title: "Who ended it",
  columns: ["Who", "How", "Opportunities"],
  rows: ({ courses }) =>
    ENDER_KEYS.flatMap((ender) =>
      ENDERS[ender].endings.flatMap((ending) => {
        const count = countOf(courses.filter((course) => course.ending === ending));
        return count === 0 ? [] : [{ key: ending, cells: [ENDERS[ender].title, endingTitle(ending), count] }];
      }),
    ),
  nameOf: (key) => {
    const ending = ENDINGS.find((each) => each === key);
    return ending ? endingTitle(ending) : null;
  },
};

const ENDER_KEYS = Object.keys(ENDERS) as Ender[];

const speeds = (
  title: string,
  column: string,
  groups: readonly SpeedGroup[],
  hoursOf: (insights: Insights) => readonly number[],
): FigureKind => ({
  title,
  columns: [column, "Opportunities"],
  rows: (insights) =>
    countSpeeds(groups, hoursOf(insights)).map(({ group, count }) => ({
      key: group.key,
      cells: [group.title, count],
    })),
  nameOf: (key) => groups.find((group) => group.key === key)?.title ?? null,
});

const weeks: FigureKind = {
  title: "Weeks of interviews",
  columns: ["Week from", "Interviews"],
  rows: ({ weeks: counted }) => counted.map(({ day, count }) => ({ key: day, cells: [day, count] })),
  nameOf: (key) => (/^\d{4}-\d\d-\d\d$/.test(key) ? `The week from ${key}` : null),
};

const scores: FigureKind = {
  title: "The score, and what came of it",
  columns: ["What came of it", "Score when I decided", "Opportunities"],
  rows: ({ scores: counted }) =>
    ENDINGS.flatMap((ending) =>
      counted
        .filter((each) => each.ending === ending)
        .toSorted((a, b) => a.tens - b.tens)
        .map(({ tens, count }) => ({
          key: `${ending}.${tens}`,
          cells: [endingTitle(ending), tensTitle(tens), count],
        })),
    ),
  nameOf: (key) => {
    const [ending = "", tens = ""] = key.split(".");
    const title = endings.nameOf(ending);
    return title && /^(?:10|\d)$/.test(tens) ? `${title}, at a score of ${tensTitle(Number(tens))}` : null;
  },
};

const tensTitle = (tens: number): string => (tens === 10 ? "100" : `${tens * 10} to ${tens * 10 + 9}`);

const sources: FigureKind = {
  title: "Where interviews come from",
  columns: ["Source", "With an interview", "Opportunities"],
  rows: ({ sources: counted }) =>
    counted
      .toSorted((a, b) => b.interviews - a.interviews || b.count - a.count)
      .map(({ source, count, interviews }) => ({ key: source, cells: [SOURCES[source], interviews, count] })),
  nameOf: (key) => {
    const [source = "", step, ...rest] = key.split(".");
    if (!Object.hasOwn(SOURCES, source) || rest.length > 0) return null;
    const title = SOURCES[source as Source];
    return step === undefined ? title : step === INTERVIEWED ? `${title}, with an interview` : null;
  },
};

/** Behind the key of a source: only those that led to an interview. */
export const INTERVIEWED = "interviewing" satisfies Step;

/** The figures of the room, by the name that stands in the address of each. */
export const FIGURES = {
  ...{ flow, reasons, endings },
  answers: speeds(
    "How fast I answer",
    "From their word to mine, without weekends",
    MY_SPEEDS,
    (all) => all.myHours,
  ),
  replies: speeds("How fast they answer", "From my word to theirs", THEIR_SPEEDS, (all) => all.theirHours),
  ...{ weeks, scores, sources },
} satisfies Record<string, FigureKind>;

export type Figure = keyof typeof FIGURES;

export const isFigure = (name: string): name is Figure => Object.hasOwn(FIGURES, name);
