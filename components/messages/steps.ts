/** What stands, what stood before it, the last first, and what was taken back of it. */
export interface Steps<T> {
  readonly now: T;
  readonly past: readonly Step<T>[];
  readonly future: readonly Step<T>[];
  /** The field in which one is typing, and when its last keystroke was; null: the next change is a step of its own. */
  readonly typing: { readonly field: string; readonly at: number } | null;
}

/** How it was on the other side of a change, and what that change was: "your typing". */
interface Step<T> {
  readonly value: T;
  readonly what: string;
}

/** A change: to what, how it is called when it is undone, and, if it was typed, in which field and when. */
export interface Change<T> {
  readonly value: T;
  readonly what: string;
  /** Milliseconds of any clock that does not go back. */
  readonly typed: { readonly field: string; readonly at: number } | null;
}

export const firstStep = <T>(now: T): Steps<T> => ({ now, past: [], future: [], typing: null });

/** After a change. What is typed in one field without a pause is one step; what was taken back is gone. */
export function changed<T>({ now, past, typing }: Steps<T>, { value, what, typed }: Change<T>): Steps<T> {
  const goesOn = typed !== null && typing?.field === typed.field && typed.at - typing.at < PAUSE_MS;
  return {
    now: value,
    past: goesOn ? past : [{ value: now, what }, ...past].slice(0, MOST_STEPS),
    future: [],
    typing: typed,
  };
}

/** One step back; the same if there is none. */
export function undone<T>(steps: Steps<T>): Steps<T> {
  const { now, past, future } = steps;
  const [last, ...before] = past;
  if (!last) return steps;
  return {
    now: last.value,
    past: before,
    future: [{ value: now, what: last.what }, ...future],
    typing: null,
  };
}

/** One step forward again; the same if there is none. */
export function redone<T>(steps: Steps<T>): Steps<T> {
  const { now, past, future } = steps;
  const [next, ...after] = future;
  if (!next) return steps;
  return { now: next.value, past: [{ value: now, what: next.what }, ...past], future: after, typing: null };
}

/** A pause in the typing: longer, and what comes is another step. */
const PAUSE_MS = 1000;
const MOST_STEPS = 100;
