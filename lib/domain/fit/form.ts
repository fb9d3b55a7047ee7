import type * as z from "zod";
import { type Control, controls, type Entry, type Option } from "./controls";
import type { Most } from "./most";

/** The part of a form a field belongs to, so that a form can set limit, goal and question apart. */
export type FieldGroup = "limit" | "goal" | "question" | "expectation";

/**
 * One field of a form, described so that one generic form can draw every kind of criterion.
 * `name` is the field's place in the value it edits: "unit", or "must.limit" for the limit in `must`.
 * `options` are all there is to choose from; for a text they are only offered.
 * `required` inside a part such as `must` means: needed as soon as anything of that part is filled in.
 */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly control: Control;
  readonly options?: readonly Option[];
  readonly required?: boolean;
  readonly group?: FieldGroup;
  /** For numbers: none above it can be meant. */
  readonly most?: Most | null;
}

/** What a form holds, by field name. A field that was not sent counts as left empty. */
export type FormValues = Readonly<Record<string, Entry>>;

/** A sentence for each field that needs another look, by field name. */
type Problems = Readonly<Record<string, string>>;

export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: Problems };

type Parts = Readonly<Record<string, unknown>>;

/**
 * Reads a filled-in form by its field specs and checks the result with `schema`.
 * `shape` may rearrange what was entered first; parts left empty are absent from it.
 */
export function readForm<T>(
  fields: readonly Field[],
  schema: z.ZodType<T>,
  form: FormValues,
  shape: (parts: Parts) => unknown = (parts) => parts,
): Read<T> {
  const { parts, problems } = enter(fields, form);
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const parsed = schema.safeParse(shape(parts));
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, problems: problemsFrom(parsed.error, fields) };
}

/** The inverse of `readForm`: what the form shows for `value`. */
export const fillForm = (fields: readonly Field[], value: unknown): FormValues =>
  Object.fromEntries(
    fields.map(({ name, control }) => [
      name,
      controls[control].fill(name.split(".").reduce<unknown>(memberOf, value)),
    ]),
  );

/** A member of something read from storage, undefined when it has none. */
export const memberOf = (value: unknown, key: string): unknown =>
  isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** Whether `value` has members that can be asked for by name. */
export const isRecord = (value: unknown): value is Parts =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function enter(fields: readonly Field[], form: FormValues): { parts: Parts; problems: Problems } {
  const parts: Record<string, unknown> = {};
  const problems: Record<string, string> = {};
  const missing: Field[] = [];
  for (const field of fields) {
    const entered = controls[field.control].read(form[field.name] ?? "", field.options ?? []);
    if ("problem" in entered) problems[field.name] = entered.problem;
    else if (field.most && Number(entered.value) > field.most.number)
      problems[field.name] = field.most.problem;
    else if (entered.value === undefined) missing.push(field);
    else place(parts, field.name, entered.value);
  }
  for (const field of missing) if (isNeeded(field, parts)) problems[field.name] = "Please fill this in too.";
  return { parts, problems };
}

function place(parts: Record<string, unknown>, name: string, value: unknown): void {
  const [part = "", ...rest] = name.split(".");
  if (rest.length === 0) parts[part] = value;
  else {
    const inner = { ...(isRecord(parts[part]) ? parts[part] : {}) };
    place(inner, rest.join("."), value);
    parts[part] = inner;
  }
}

function isNeeded(field: Field, parts: Parts): boolean {
  const [part = "", leaf] = field.name.split(".");
  return field.required === true && (leaf === undefined || part in parts);
}

function problemsFrom(error: z.ZodError, fields: readonly Field[]): Problems {
  const problems: Record<string, string> = {};
  for (const issue of error.issues) problems[fieldAt(issue.path, fields)] ??= issue.message;
  return problems;
}

/** The field an issue is about, or the first one when the issue is about the whole. */
function fieldAt(path: readonly PropertyKey[], fields: readonly Field[]): string {
  const place = path.map(String);
  const isAbout = ({ name }: Field) => name.split(".").every((part, at) => (place[at] ?? part) === part);
  return (fields.find(isAbout) ?? fields[0])?.name ?? "";
}
