import { FIELDS, isAlike, listOf, type Read } from "./fields";
import { type Labelled, readValue, type Value } from "./labelled";

type Verdict = "right" | "wrong" | "missing" | "invented";

type Counts = Record<Verdict, number>;

/** A field of a file whose value is not what its reader found. */
interface Miss {
  readonly file: string;
  readonly field: string;
  readonly verdict: Exclude<Verdict, "right">;
  readonly given: Value;
  readonly expected: Value;
}

/** How the reading did on labelled files. */
export interface Score {
  readonly files: number;
  readonly fields: Readonly<Record<string, Counts>>;
  readonly misses: readonly Miss[];
}

/** What a file is counted with: null where it could not be read, and so says nothing. */
export interface Judged {
  readonly labelled: Labelled;
  readonly read: Read | null;
}

/**
 * Counts by field. Missing: it stands there and nothing was read; invented: it does not, and something was. Fields that
 * are ambiguous for a file are left out, or with `isAmbiguous` they alone are counted.
 */
export function score(judged: readonly Judged[], isAmbiguous = false): Score {
  const verdicts = judged.flatMap((one) => judge(one, isAmbiguous));
  const fields: Record<string, Counts> = {};
  for (const { field, verdict } of verdicts) {
    fields[field] ??= { right: 0, wrong: 0, missing: 0, invented: 0 };
    fields[field][verdict]++;
  }
  const misses = verdicts.flatMap(({ verdict, ...rest }) =>
    verdict === "right" ? [] : [{ ...rest, verdict }],
  );
  return { files: judged.length, fields, misses };
}

/** How often each kind of message was taken for which; by the kind that is expected. */
export function confusion(judged: readonly Judged[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const field = FIELDS.find(({ name }) => name === "messageKind");
  const table = new Map<string, Map<string, number>>();
  for (const { labelled, read } of judged) {
    const expected = labelled.expected.messageKind;
    if (!field || typeof expected !== "string") continue;
    const row = table.get(nameOf(expected)) ?? new Map<string, number>();
    const given = read ? nameOf(`${field.readFrom(read)}`) : "not read";
    table.set(nameOf(expected), row.set(given, (row.get(given) ?? 0) + 1));
  }
  return table;
}

const nameOf = (kind: string): string => kind.replace(/^application_/, "").replaceAll("_", "-");

function judge({ labelled, read }: Judged, isAmbiguous: boolean) {
  const { file, expected, acceptable, ambiguous } = labelled;
  return FIELDS.flatMap(({ name: field, likeness, readFrom }) => {
    const stated = readValue(expected[field]);
    if (stated === undefined || ambiguous.includes(field) !== isAmbiguous) return [];
    const given = read ? readFrom(read) : null;
    const right = [stated, ...alternatives(acceptable[field] ?? [], stated)];
    const isRight = right.some((one) => isAlike(likeness, given, one));
    const verdict: Verdict = isRight ? "right" : verdictOf(given, stated);
    return [{ file, field, verdict, given, expected: stated }];
  });
}

/** What is right too. For a field that is a list each is a list; some files give the entries of one. */
function alternatives(acceptable: readonly unknown[], stated: Value): Value[] {
  const values = acceptable.map(readValue).filter((one) => one !== undefined);
  const isOneList = Array.isArray(stated) && values.every((one) => typeof one === "string");
  return isOneList && values.length > 0 ? [values.map(String), ...values] : values;
}

function verdictOf(given: Value, expected: Value): Verdict {
  if (listOf(given).length === 0) return "missing";
  return listOf(expected).length === 0 ? "invented" : "wrong";
}
