import * as z from "zod";
import { LANGUAGES, type Language } from "@/lib/domain/message/choices";
import { isKindCode, KINDS, type KindCode } from "@/lib/domain/message/kinds";
import { templateProblems } from "@/lib/domain/message/own/make-template";
import type { NewTemplate } from "@/lib/domain/message/own/own-template";
import { PART_NAMES } from "@/lib/domain/message/own/part-names";
import { tidied, wordingProblem } from "@/lib/domain/message/own/wording";
import type { OwnWording } from "@/lib/domain/message/own-wording";
import { PART_TAGS, type Part, STARTS } from "@/lib/domain/message/part";
import { err, ok, type Result } from "@/lib/result";

/** What a person has of their own: what is exported, and what an import is held against. */
export interface OwnWords {
  readonly wordings: readonly OwnWording[];
  readonly templates: readonly NewTemplate[];
}

/** What an import would do. Each line says what it is about: "thanks: “Many thanks …”". */
export interface ImportPlan {
  readonly added: OwnWords;
  readonly news: readonly string[];
  readonly known: readonly string[];
  /** What cannot be read, each with why. */
  readonly problems: readonly string[];
}

/** UTF-16 units. */
export const MOST_DOCUMENT = 400_000;
export const MOST_WORDINGS = 200;
export const MOST_TEMPLATES = 50;

const FORMAT = "tactful-wordings";
const VERSION = 1;

/** A document that another Tactful, or this one later, can read: JSON, two spaces deep. */
export function writeDocument({ wordings, templates }: OwnWords): string {
  const document = {
    format: FORMAT,
    version: VERSION,
    wordings: wordings.map(({ kind, tag, language, text }) => ({ kind, tag, language, text })),
    templates: templates.map(({ name, kind, language, subject, parts }) => ({
      ...{ name, kind, language, subject },
      parts: parts.map(({ tag, text, starts }) => ({ tag, text, starts })),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Reads a document of whatever origin, held against what is there already. */
export function planImport(
  document: string,
  there: OwnWords,
): Result<ImportPlan, "too-large" | "not-json" | "other-format" | "newer-version"> {
  if (document.length > MOST_DOCUMENT) return err("too-large");
  const whole = envelope.safeParse(parsed(document));
  if (!whole.success) return err(parsed(document) === undefined ? "not-json" : "other-format");
  if (whole.data.version > VERSION) return err("newer-version");
  const wordings = sift(whole.data.wordings, {
    there: there.wordings,
    room: MOST_WORDINGS,
    read: readWording,
    name: nameOfWording,
    called: "Wording",
  });
  const templates = sift(whole.data.templates, {
    there: there.templates,
    room: MOST_TEMPLATES,
    read: readTemplate,
    name: nameOfTemplate,
    called: "Template",
  });
  return ok({
    added: { wordings: wordings.added, templates: templates.added },
    news: [...wordings.added.map(nameOfWording), ...templates.added.map(nameOfTemplate)],
    known: [...wordings.known, ...templates.known],
    problems: [...wordings.problems, ...templates.problems],
  });
}

const envelope = z.object({
  format: z.literal(FORMAT),
  version: z.number().int().min(1),
  wordings: z.array(z.unknown()).max(1000).default([]),
  templates: z.array(z.unknown()).max(1000).default([]),
});

/** Undefined for what is no JSON. */
function parsed(document: string): unknown {
  try {
    return JSON.parse(document);
  } catch {
    return undefined;
  }
}

/** What of a list is new, what is there already, and what cannot be read. */
function sift<Item>(
  entries: readonly unknown[],
  {
    there,
    room,
    read,
    name,
    called,
  }: {
    there: readonly Item[];
    room: number;
    read: (entry: unknown) => Item | string;
    name: (item: Item) => string;
    called: string;
  },
): { added: Item[]; known: string[]; problems: string[] } {
  const seen = new Set(there.map(keyOf));
  const [added, known, problems]: [Item[], string[], string[]] = [[], [], []];
  for (const [at, entry] of entries.entries()) {
    const item = read(entry);
    if (typeof item === "string") problems.push(`${called} ${at + 1}: ${item}`);
    else if (seen.has(keyOf(item))) known.push(name(item));
    else if (there.length + added.length >= room)
      problems.push(`${called} ${at + 1}: There is room for ${room}.`);
    else {
      added.push(item);
      seen.add(keyOf(item));
    }
  }
  return { added, known, problems };
}

/** The same for two that say the same: what they are stored under does not count. */
const keyOf = (item: unknown): string => JSON.stringify(item, SAYING);

const SAYING = ["name", "kind", "tag", "language", "text", "subject", "parts", "starts"];

const fields = z.object({ kind: z.unknown().optional(), language: z.unknown().optional() });
const wordingFields = z.object({ tag: z.unknown().optional(), text: z.string() });
const templateFields = z.object({
  name: z.string(),
  subject: z.string().default(""),
  parts: z.array(z.unknown()).max(100),
});

function readWording(entry: unknown): OwnWording | string {
  const meant = readKind(entry);
  const given = wordingFields.safeParse(entry);
  if (typeof meant === "string") return meant;
  if (!given.success) return "It has no text.";
  const tag = PART_TAGS.find((each) => each === given.data.tag);
  if (tag === undefined) return `There is no part called ${shown(given.data.tag)}.`;
  const wording = { ...meant, tag, text: tidied(tag, given.data.text) };
  return wordingProblem(wording) ?? wording;
}

function readTemplate(entry: unknown): NewTemplate | string {
  const meant = readKind(entry);
  const given = templateFields.safeParse(entry);
  if (typeof meant === "string") return meant;
  if (!given.success) return "It has no name or no parts.";
  if (meant.kind === null) return "A template is for one kind of message.";
  const parts: Part[] = [];
  for (const [at, each] of given.data.parts.entries()) {
    const part = partShape.safeParse(each);
    if (!part.success) return `Part ${at + 1} is not one: it needs a tag, a text and how it starts.`;
    parts.push({ ...part.data, text: part.data.text.trim() });
  }
  const { name, subject } = given.data;
  const { kind, language } = meant;
  const template = { kind, language, name: name.trim(), subject: subject.trim(), parts };
  const [problem] = templateProblems(template).values();
  return problem ?? template;
}

const partShape = z.object({ tag: z.enum(PART_TAGS), text: z.string(), starts: z.enum(STARTS) });

function readKind(entry: unknown): { kind: KindCode | null; language: Language } | string {
  const given = fields.safeParse(entry);
  if (!given.success) return "This is not an entry.";
  const { kind } = given.data;
  const language = LANGUAGES.find((each) => each === given.data.language);
  if (kind !== null && !isKindCode(kind)) return `There is no kind of message called ${shown(kind)}.`;
  return language ? { kind, language } : `There is no language called ${shown(given.data.language)}.`;
}

const nameOfWording = ({ kind, tag, text }: OwnWording): string =>
  `${PART_NAMES[tag]}, ${kind === null ? "every kind" : KINDS[kind].label.toLowerCase()}: “${short(text)}”`;

const nameOfTemplate = ({ name, kind }: NewTemplate): string =>
  `template “${short(name)}”: ${KINDS[kind].label.toLowerCase()}`;

/** One line, and not a long one. */
function short(text: string): string {
  const line = text.replaceAll("\n", " / ");
  return line.length > 60 ? `${line.slice(0, 57).trimEnd()} …` : line;
}

const shown = (value: unknown): string =>
  typeof value === "string" && value !== "" ? `“${short(value)}”` : "that";
