import "server-only";
import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { v7 as newId } from "uuid";
import * as z from "zod";
import type { FormState, FormValues } from "@/lib/form";
import { type Err, type Ok, ok, type Result } from "@/lib/result";
import { database, type Tx } from "./db";
import { countAgainst, type Limit } from "./limits";
import { isFromOurPages } from "./origin";
import { currentViewer, type Viewer } from "./session";
import type { UserId } from "./user-id";

/**
 * What a command works with: one open transaction, who asks, the moment and the chance of it, and the key of the form
 * that asked, which no other form has.
 */
export type Work = { tx: Tx; userId: UserId; now: Date; newId: () => string; key: string };

/** A command changes what one person owns, and writes its timeline entry, in the transaction it is given. */
export type Command<I, T, E extends string> = (work: Work, input: I) => Promise<Result<T, E>>;

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

/**
 * Makes a form action out of a command. In this order: the request must come from one of our pages, from a person
 * with a session, not too often, and parse; then the command runs in one transaction that also keeps the form's key,
 * so that the same form sent twice changes things once and gets the same answer.
 */
export function userAction<
  S extends z.ZodType,
  T,
  E extends string,
  I = z.output<S>,
  P extends string = never,
>(schema: S, command: Command<I, T, E>, options: ActionOptions<z.output<S>, I, T, E | P, P>): FormAction {
  const { sentences, afterwards, prepare, goOn } = options;
  return async (_state, form) => {
    const { key, refused, values } = await readForm(form);
    if (!isFromOurPages(await headers())) return refused({ reason: "forbidden", message: FOREIGN });
    const viewer = await currentViewer();
    if (!viewer) return refused({ status: "signed-out", message: SIGNED_OUT });
    const waitSeconds = await countAgainst("write", viewer.userId);
    if (waitSeconds > 0) return refused({ reason: "too-often", message: tooOften(waitSeconds) });
    const parsed = schema.safeParse(values);
    if (!parsed.success) return refused({ reason: "invalid", ...problemsOf(parsed.error) });
    // What was prepared for it once need not hold a second time: a password that was changed is not the present one.
    const isRepeated = prepare !== undefined && (await answerTo(database(), viewer.userId, key)) !== null;
    const prepared = await (prepare && !isRepeated
      ? prepare(viewer, parsed.data)
      : ok(parsed.data as unknown as I));
    if (!prepared.ok) return refused(explain(prepared, sentences));
    const result = await once(viewer.userId, key, (work) => command(work, prepared.value));
    // Also after a refusal: what stands there now, from another tab perhaps, is shown beside what was typed.
    revalidatePath("/", "layout");
    if (!result.ok) return refused(explain(result, sentences));
    await goOn?.(viewer, result.value);
    if (afterwards) redirect(afterwards(result.value));
    return { status: "done", key: newId() };
  };
}

/**
 * `sentences`: one for each reason that may come back. `afterwards`: the path to go to when it is done. `prepare`:
 * what takes time and is not the database's, done before the transaction opens. `goOn`: what is begun once that is
 * committed; the answer waits for it.
 */
type ActionOptions<Parsed, I, T, E extends string, P extends string> = {
  sentences: Record<E, string>;
  afterwards?: (value: T) => string;
  prepare?: (viewer: Viewer, parsed: Parsed) => Promise<Result<I, P>>;
  goOn?: (viewer: Viewer, value: T) => Promise<void>;
};

/**
 * Makes a form action for somebody without a session: sign-in and the first run.
 * @param limit what it counts against, by the sender's address; sign-in counts by itself.
 */
export function publicAction<S extends z.ZodType, T, E extends string>(
  schema: S,
  work: (input: z.output<S>) => Promise<Result<T, E>>,
  {
    sentences,
    afterwards,
    limit,
  }: { sentences: Record<E, string>; afterwards: (value: T) => string; limit?: Limit },
): FormAction {
  return async (_state, form) => {
    const { refused, values } = await readForm(form);
    const sent = await headers();
    if (!isFromOurPages(sent)) return refused({ reason: "forbidden", message: FOREIGN });
    const waitSeconds = limit ? await countAgainst(limit, sent.get("x-forwarded-for") ?? "unknown") : 0;
    if (waitSeconds > 0) return refused({ reason: "too-often", message: tooOften(waitSeconds) });
    const parsed = schema.safeParse(values);
    if (!parsed.success) return refused({ reason: "invalid", ...problemsOf(parsed.error) });
    const result = await work(parsed.data);
    if (!result.ok) return refused(explain(result, sentences));
    redirect(afterwards(result.value));
  };
}

const explain = <E extends string>(
  { reason, problems }: Err<E>,
  sentences: Record<E, string>,
): Partial<FormState> => ({
  reason,
  message: sentences[reason],
  ...(problems ? { problems } : {}),
});

/** Runs a command in one transaction, unless the same form key has been answered before: then gives that answer. */
export async function once<T, E extends string>(
  userId: UserId,
  key: string,
  command: (work: Work) => Promise<Result<T, E>>,
): Promise<Result<T, E>> {
  const now = new Date();
  try {
    return await database().$transaction(async (tx) => {
      const earlier = await answerTo<T>(tx, userId, key);
      if (earlier) return earlier;
      const result = await command({ tx, userId, now, newId, key });
      if (!result.ok) throw new Refusal(result);
      await tx.receipt.deleteMany({ where: { userId, createdAt: { lt: new Date(now.getTime() - DAY_MS) } } });
      await tx.receipt.create({
        data: { userId, key, result: (result.value ?? null) as never, createdAt: now },
      });
      return result;
    });
  } catch (error) {
    if (error instanceof Refusal) return error.refusal as Err<E>;
    throw error;
  }
}

/** What the form with this key was answered; null when it comes for the first time. */
async function answerTo<T>(client: Tx, userId: UserId, key: string): Promise<Ok<T> | null> {
  const receipt = await client.receipt.findUnique({ where: { userId_key: { userId, key } } });
  // What was stored is what this very command answered to this very form.
  return receipt && ok(receipt.result as T);
}

/** Makes the transaction roll back: a command that refuses leaves nothing behind. */
class Refusal extends Error {
  readonly refusal: Err<string>;
  constructor(refusal: Err<string>) {
    super(refusal.reason);
    this.refusal = refusal;
  }
}

type ReadForm = { key: string; values: FormValues; refused: (partial: Partial<FormState>) => FormState };

/**
 * The fields of a form, without what the framework adds, and its key; `refused` gives them back, but no secrets. A file
 * is read as text; how large a form may be is the framework's setting.
 */
async function readForm(form: FormData): Promise<ReadForm> {
  const values: FormValues = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$ACTION") || name === FORM_KEY) continue;
    const given = form.getAll(name).map((value) => (typeof value === "string" ? value : value.text()));
    const texts = await Promise.all(given);
    values[name] = texts.length === 1 ? (texts[0] ?? "") : texts;
  }
  const given = z.uuid().safeParse(form.get(FORM_KEY));
  const key = given.success ? given.data : newId();
  const shown = Object.fromEntries(Object.entries(values).filter(([name]) => !/password/i.test(name)));
  return { key, values, refused: (partial) => ({ status: "refused", key, values: shown, ...partial }) };
}

/** One sentence for each field, the first that applies. */
function problemsOf(error: z.ZodError): { problems: Record<string, string>; message?: string } {
  const problems: Record<string, string> = {};
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? "");
    problems[field] ??= issue.message;
  }
  const { "": whole, ...fields } = problems;
  return whole ? { problems: fields, message: whole } : { problems: fields };
}

const FORM_KEY = "form-key";
const DAY_MS = 24 * 3600 * 1000;
const FOREIGN =
  "This came from another site, so nothing was changed. Open the page again and send it from there.";
const SIGNED_OUT = "Your session has ended. Nothing is lost: sign in, then send this again.";
const tooOften = (seconds: number) =>
  `That was a lot in a short time. Wait ${seconds} ${seconds === 1 ? "second" : "seconds"}, then send it again.`;
