import * as z from "zod";
import { postingUrlOf } from "@/lib/domain/opportunity/posting-url";
import { type DateReading, readDate } from "./dates";
import { DATE_FIELDS, type Field } from "./field";
import { fold } from "./fold";
import type { Mapping } from "./mapping";
import { type ImportedStage, stageOf } from "./statuses";

/** What a row makes. Days are ISO 8601: a day, a day with its time, or an instant. */
export interface Draft {
  readonly company: string;
  readonly role: string;
  readonly place: string | null;
  /** The posting's address, see `postingUrlOf`. */
  readonly link: string | null;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly stage: ImportedStage;
  /** The stage in the words of the table. */
  readonly status: string | null;
  readonly days: Readonly<Partial<Record<(typeof DATE_FIELDS)[number], string>>>;
  /** When what the stage says happened; null where no day is given. */
  readonly happenedOn: string | null;
  readonly pay: string | null;
  readonly notes: readonly string[];
}

/**
 * A row as it will be, with what is doubtful in it; or why nothing can be made of it. Both in plain sentences. `amiss`:
 * the fields whose cells would have to be written, or written otherwise.
 */
export type Planned = { readonly amiss: readonly Field[] } & (
  | { readonly draft: Draft; readonly doubts: readonly string[] }
  | { readonly refusal: string }
);

export interface Reading {
  readonly columns: readonly string[];
  readonly mapping: Mapping;
  /** Today, where the person is, as an ISO date: what happened later is doubted. */
  readonly today: string;
}

/** Makes what can be made of one row. */
export function planRow(cells: readonly string[], { columns, mapping, today }: Reading): Planned {
  const value = (field: Field) => written(cells[mapping.fields[field] ?? -1]);
  const heading = (field: Field) => columns[mapping.fields[field] ?? -1] ?? "";
  const [company, role] = [value("company"), value("role")];
  if (!company && !role)
    return { refusal: "It names neither a company nor a role.", amiss: ["company", "role"] };
  if (!company) return { refusal: "It names no company.", amiss: ["company"] };
  if (!role) return { refusal: "It names no role.", amiss: ["role"] };
  const doubts: string[] = [];
  const notes: string[] = [];
  const amiss: Field[] = [];
  const keep = (doubt: string, name: string, text: string) => {
    doubts.push(`${doubt} It is kept as a note.`);
    notes.push(`${name}: ${text}`);
  };

  const days: Partial<Record<(typeof DATE_FIELDS)[number], string>> = {};
  for (const field of DATE_FIELDS) {
    const text = value(field);
    if (!text) continue;
    const day = settle(readDate(text), mapping.orders[field] ?? mapping.order);
    if (day === "impossible")
      return {
        refusal: `The day “${shown(text)}” under “${heading(field)}” does not exist.`,
        amiss: [field],
      };
    if (day === null) {
      amiss.push(field);
      keep(`“${shown(text)}” under “${heading(field)}” is no day that can be read.`, heading(field), text);
    } else if (day === "either")
      doubts.push(`“${shown(text)}” can be two different days: choose how days are written.`);
    else days[field] = day;
    if (days[field] && days[field].slice(0, 10) > today && field !== "changedOn") {
      amiss.push(field);
      doubts.push(`The day under “${heading(field)}” is still to come.`);
    }
  }

  const status = value("status") || null;
  const meant = status === null ? undefined : stageFor(status, mapping);
  if (status !== null && meant === null)
    keep(`“${shown(status)}” is no status that is known.`, heading("status"), status);
  const stage = meant ?? (isDay(value("appliedOn")) ? "applied" : "saved");

  const address = value("link");
  const link = address ? linkOf(address) : null;
  if (address && link === null) {
    amiss.push("link");
    keep(`“${shown(address)}” is no address of a page.`, heading("link"), address);
  }

  const contact = contactOf(value("contactName"), value("contactEmail"));
  if (contact.unclear) {
    amiss.push(value("contactEmail") ? "contactEmail" : "contactName");
    keep(`“${shown(contact.unclear)}” is no e-mail address.`, "E-mail", contact.unclear);
  }

  for (const [name, text] of [
    ["company", company],
    ["role", role],
  ] as const)
    if (text.length > MOST_NAME) {
      amiss.push(name);
      doubts.push(`The ${name} is longer than ${MOST_NAME} characters, and is cut.`);
    }

  const own = value("notes");
  const others = mapping.kept.flatMap((at) =>
    written(cells[at]) ? [`${columns[at] ?? ""}: ${written(cells[at])}`] : [],
  );
  return {
    draft: {
      company: company.slice(0, MOST_NAME),
      role: role.slice(0, MOST_NAME),
      place: value("place").slice(0, MOST_NAME) || null,
      link,
      contactName: contact.name.slice(0, MOST_NAME),
      contactEmail: contact.email,
      ...{ stage, status, days, happenedOn: happened(stage, days) },
      pay: value("pay").slice(0, MOST_NAME) || null,
      notes: [...(own ? [own] : []), ...notes, ...others],
    },
    ...{ doubts, amiss },
  };
}

const MOST_NAME = 200;

/** What stands for nothing in many tables. */
const NOTHING = /^(?:n\/?a|none|null|nil|undefined|unknown|unbekannt|k\.?\s?a\.?|nc|tbd|[-–—.?_]{1,5})$/i;

const written = (cell: string | undefined): string => {
  const text = cell?.trim() ?? "";
  return NOTHING.test(text) ? "" : text;
};

const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

function settle(reading: DateReading, order: Mapping["order"]): string | "either" | "impossible" | null {
  if (reading.kind === "no-date") return null;
  if (reading.kind === "impossible") return "impossible";
  if (reading.kind === "moment") return reading.value;
  if (order === "day-first") return reading.dayFirst;
  return order === "month-first" ? reading.monthFirst : "either";
}

const isDay = (text: string): boolean => text !== "" && readDate(text).kind !== "no-date";

/** What the mapping says of it, or what it usually means where the mapping has too many to name. */
function stageFor(status: string, { statuses }: Mapping): ImportedStage | null {
  const key = fold(status);
  const named = statuses.find(({ text }) => fold(text) === key);
  return named ? named.stage : stageOf(status);
}

/** An address without its beginning is as good: "jobs.example.com/12". */
function linkOf(address: string): string | null {
  const bare = /^[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}(?:\/|$)/.test(address);
  return postingUrlOf(bare ? `https://${address}` : address);
}

/** "Jane Roe <jane@acme.example>", or the two in cells of their own. */
function contactOf(
  nameCell: string,
  emailCell: string,
): { name: string; email: string; unclear: string | null } {
  const both = /^([^<>]{0,200})<([^<>]{3,254})>$/.exec(nameCell);
  const isAddress = !both && EMAIL.safeParse(nameCell).success;
  const name = both ? (both[1]?.trim() ?? "") : isAddress ? "" : nameCell;
  const given = emailCell || (both ? (both[2]?.trim() ?? "") : isAddress ? nameCell : "");
  const address = given.replace(/^mailto:/i, "");
  return EMAIL.safeParse(address).success
    ? { name, email: address, unclear: null }
    : { name, email: "", unclear: given || null };
}

const EMAIL = z.email().max(254);

/** Applying was on the day of applying; any other thing was when the status changed, as far as the table says. */
function happened(stage: ImportedStage, { appliedOn, savedOn, changedOn }: Draft["days"]): string | null {
  if (stage === "saved") return savedOn ?? changedOn ?? appliedOn ?? null;
  if (stage === "applied") return appliedOn ?? changedOn ?? savedOn ?? null;
  return changedOn ?? appliedOn ?? savedOn ?? null;
}
