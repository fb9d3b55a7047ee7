import path from "node:path";
import * as z from "zod";
import { Turns } from "@/lib/platform/turns";
import { err, ok, type Result } from "@/lib/result";
import { looksLikeMail, startsLikeOutlookMessage } from "./mail-shape";

const address = z.object({ name: z.string(), address: z.string() });

const letter = z.object({
  subject: z.string(),
  from: address.nullable(),
  replyTo: address.nullable(),
  to: address.nullable(),
  /** ISO 8601 with the sender's offset; null when the mail has no Date header, or one that is no date. */
  date: z.string().nullable(),
  messageId: z.string().nullable(),
  inReplyTo: z.string().nullable(),
  references: z.array(z.string()),
  /** The text part, or the HTML part as text; at most 1 MiB. */
  text: z.string(),
  /** The HTML part as it came, not to be shown but through `safeHtml`; at most 2 MiB. */
  html: z.string().nullable(),
  attachments: z.array(z.object({ name: z.string(), contentType: z.string(), sizeBytes: z.number() })),
});

const readMail = letter.extend({
  /** The mail attached to this one as a file, which is how some programs forward; null unless there is exactly one. */
  attached: letter.nullable(),
});

const answer = z.union([z.object({ mail: readMail }), z.object({ failure: z.string() })]);

/** A mail as read; everything in it is written by a stranger. Names and addresses hold no control characters. */
export type ReadMail = z.infer<typeof readMail>;

/**
 * Why a file gave no mail: nothing in it; over 25 MB, or a header beyond reason; another kind of file; an Outlook .msg,
 * which can be saved again as .eml; more parts than a mail ever has; more than five seconds of work; anything else.
 */
export type UnreadMail =
  | "empty"
  | "too-large"
  | "not-a-mail"
  | "outlook-msg"
  | "too-nested"
  | "too-slow"
  | "unreadable";

/**
 * Reads the bytes of an .eml file. The work is done in a thread that is ended after five seconds or 256 MB, so the
 * server goes on answering whatever is in the file; at most two mails are read at once.
 */
export async function readEml(
  bytes: Uint8Array,
  maxMilliseconds = 5_000,
): Promise<Result<ReadMail, UnreadMail>> {
  if (bytes.byteLength === 0) return err("empty");
  if (bytes.byteLength > MAX_BYTES) return err("too-large");
  if (startsLikeOutlookMessage(bytes)) return err("outlook-msg");
  if (!looksLikeMail(bytes)) return err("not-a-mail");
  return turns.run(() => readInThread(bytes, maxMilliseconds));
}

function readInThread(bytes: Uint8Array, maxMilliseconds: number): Promise<Result<ReadMail, UnreadMail>> {
  // A copy of its own: a Buffer shares its memory with others, which must not move to the thread with it.
  const copy = new Uint8Array(bytes);
  // Taken at run time: a worker that is imported by name is found by the bundler, which would pack a copy of the file.
  const { Worker } = process.getBuiltinModule("node:worker_threads");
  const worker = new Worker(path.join(process.cwd(), "lib/platform/mail/eml-worker.mjs"), {
    workerData: { bytes: copy },
    transferList: [copy.buffer],
    resourceLimits: { maxOldGenerationSizeMb: 256 },
    // The thread needs neither our secrets nor the flags of the process that started it.
    env: {},
    execArgv: [],
  });
  return new Promise((resolve) => {
    const settle = (result: Result<ReadMail, UnreadMail>) => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(result);
    };
    const timer = setTimeout(() => settle(err("too-slow")), maxMilliseconds);
    worker.on("message", (message) => settle(understand(message)));
    worker.on("error", () => settle(err("unreadable")));
    worker.on("exit", () => settle(err("unreadable")));
  });
}

function understand(message: unknown): Result<ReadMail, UnreadMail> {
  const { data } = answer.safeParse(message);
  if (!data) return err("unreadable");
  if ("mail" in data) return ok(data.mail);
  if (data.failure.includes("child nodes")) return err("too-nested");
  if (data.failure.includes("header size")) return err("too-large");
  return err("unreadable");
}

const MAX_BYTES = 25 * 1024 * 1024;
const turns = new Turns(2);
