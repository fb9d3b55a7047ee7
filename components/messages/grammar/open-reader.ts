import type { Answer, Question } from "./question";

/** Long enough for eight megabytes over a slow line. */
const MOST_WAIT_MS = 120_000;

export type Reader = {
  /** Asks; if an answer is still awaited, afterwards, and only what was asked last. */
  ask: (question: Question) => void;
  close: () => void;
};

/** Starts the thread that reads for grammar. After `onFailure` it is closed, and nothing more is heard of it. */
export function openReader({
  onAnswer,
  onFailure,
}: {
  onAnswer: (answer: Answer, question: Question) => void;
  onFailure: () => void;
}): Reader {
  const worker = new Worker(new URL("./grammar.worker.ts", import.meta.url), { type: "module" });
  let asked: Question | null = null;
  let next: Question | null = null;
  let limit: ReturnType<typeof setTimeout> | undefined;

  const ask = (question: Question) => {
    if (asked) {
      next = question;
      return;
    }
    asked = question;
    // A browser that is short of memory may end a thread without a word.
    limit = setTimeout(fail, MOST_WAIT_MS);
    worker.postMessage(question);
  };
  const close = () => {
    clearTimeout(limit);
    worker.terminate();
  };
  const fail = () => {
    close();
    onFailure();
  };
  worker.addEventListener("error", (event) => {
    // It goes on without; nobody need be told of it by the browser either.
    event.preventDefault();
    fail();
  });
  worker.addEventListener("messageerror", fail);
  worker.addEventListener("message", ({ data: answer }: MessageEvent<Answer | null>) => {
    clearTimeout(limit);
    if (!answer || !asked) return fail();
    onAnswer(answer, asked);
    asked = null;
    if (next) ask(next);
    next = null;
  });
  return { ask, close };
}
