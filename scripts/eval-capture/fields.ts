import type { InvitationSource, Proposal } from "@/lib/domain/capture/proposal";
import type { Value } from "./labelled";

/** What was read of a file: its source, and what that seems to say. */
export interface Read {
  readonly source: InvitationSource;
  readonly proposal: Proposal;
}

/** How the value of a field is compared: as words, as the same page, or as the same moments. */
type Likeness = "words" | "address" | "moments";

interface Field {
  readonly name: string;
  readonly likeness: Likeness;
  readonly readFrom: (read: Read) => Value;
}

const words = (name: string, readFrom: Field["readFrom"]): Field => ({ name, likeness: "words", readFrom });
const address = (name: string, readFrom: Field["readFrom"]): Field => ({
  name,
  likeness: "address",
  readFrom,
});
const moments = (name: string, readFrom: Field["readFrom"]): Field => ({
  name,
  likeness: "moments",
  readFrom,
});

/** Every field of a `truth.json` that is scored, and where a proposal holds it. */
export const FIELDS: readonly Field[] = [
  words("messageKind", kindOf),
  words("company", ({ proposal }) => proposal.company?.value ?? null),
  words("role", ({ proposal }) => proposal.role?.value ?? null),
  words("contactName", ({ proposal }) => proposal.contactName?.value ?? null),
  words("contactEmail", ({ proposal }) => proposal.contactEmail?.value ?? null),
  moments("interviewTimes", ({ proposal }) => proposal.proposedTimes.map(({ value }) => value)),
  moments("respondBy", ({ proposal }) => proposal.answerBy?.value ?? null),
  words("salaryMin", ({ proposal }) => proposal.pay?.value.min ?? null),
  words("salaryMax", ({ proposal }) => proposal.pay?.value.max ?? null),
  words("currency", ({ proposal }) => proposal.pay?.value.currency ?? null),
  words("period", ({ proposal }) => proposal.pay?.value.period ?? null),
  words("workMode", ({ proposal }) => proposal.workMode?.value ?? null),
  words("location", ({ proposal }) => proposal.place?.value ?? null),
  address("schedulingLink", ({ proposal }) => proposal.schedulingLink?.value ?? null),
  address("postingLink", ({ proposal }) => proposal.postingLink?.value ?? null),
  address("meetingLink", ({ proposal }) => proposal.meetingLink?.value ?? null),
  address("links", ({ proposal: { schedulingLink, postingLink, meetingLink } }) =>
    [schedulingLink, postingLink, meetingLink].flatMap((link) => link?.value ?? []),
  ),
  words("calendarUid", ({ proposal }) => proposal.calendarUid?.value ?? null),
  words("organizerEmail", ({ proposal }) => proposal.organiserEmail?.value ?? null),
  words("calendarMethod", ({ source }) => source.events?.[0]?.method ?? null),
  words("eventCount", ({ source }) => source.events?.length ?? 0),
];

/** A page, a calendar and what is copied out of one are no messages, but the last two may be what somebody sent. */
function kindOf({ source, proposal }: Read): Value {
  const isByNobody = !source.from && proposal.contactName === null && proposal.contactEmail === null;
  const isCopied = isByNobody && proposal.postingLink !== null;
  const isOfFile = source.events && source.text === "";
  const isMessage = !source.page && !((isOfFile || isCopied) && proposal.kind.value === "other");
  return isMessage ? proposal.kind.value : null;
}

/** Whether a value is one that counts as right. */
export const isAlike = (likeness: Likeness, given: Value, right: Value): boolean =>
  likeness === "moments" ? areSameMoments(listOf(given), listOf(right)) : areSame(likeness, given, right);

/** The entries of a value: none of null, one of what is no list. */
export const listOf = (value: Value): readonly (string | null)[] =>
  Array.isArray(value) ? value : value === null ? [] : [String(value)];

function areSame(likeness: Likeness, given: Value, right: Value): boolean {
  const plain = (value: Value) =>
    listOf(value)
      .map((one) => (likeness === "address" ? plainAddress(`${one}`) : plainWords(`${one}`)))
      .toSorted()
      .join("\n");
  return plain(given) === plain(right);
}

/** Without what differs between two ways to write the same: case, dashes, quotes, the names of kinds. */
const plainWords = (words: string): string =>
  words
    .normalize("NFC")
    .toLowerCase()
    .replace(/[‐-―−]/g, "-")
    .replace(/[‘’]/g, "'")
    .replace(/^application_|_/g, (part) => (part === "_" ? "-" : ""))
    .replace(/\s+/g, " ")
    .trim();

const plainAddress = (address: string): string => address.trim().replace(/\/$/, "");

/** The same moments in any order, each once. Of a moment whose end is not stated only the start is compared. */
function areSameMoments(given: readonly (string | null)[], right: readonly (string | null)[]): boolean {
  const [ours, theirs] = [momentsOf(given), momentsOf(right)];
  const isMet = ([start, end]: Moment, others: readonly Moment[]) =>
    others.some(([otherStart, otherEnd]) => start === otherStart && (end === "" || end === otherEnd));
  return ours.length === theirs.length && theirs.every((moment) => isMet(moment, ours));
}

type Moment = readonly [start: string, end: string];

function momentsOf(values: readonly (string | null)[]): Moment[] {
  const moments = values.map((value): Moment => {
    const [start = "", end = ""] = `${value}`.split("/").map(instantOf);
    return [start, end === start || end === dayAfter(start) ? "" : end];
  });
  return [...new Map(moments.map((moment) => [moment.join("/"), moment])).values()];
}

/** In UTC where the offset is known; a time that floats stays as it is, and so does a day. */
function instantOf(time: string): string {
  const isFixed = /(?:Z|[+-]\d\d:?\d\d)$/.test(time) && time.includes("T");
  if (isFixed && !Number.isNaN(Date.parse(time))) return new Date(time).toISOString();
  return /T\d\d:\d\d$/.test(time) ? `${time}:00` : time;
}

/** A day that ends when the next one begins is that day. */
function dayAfter(day: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return "";
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
