"use client";
// A hook of the letter desk: it saves what stands there on the server while one works.

import { type FormEvent, type RefObject, startTransition, useEffect, useRef, useState } from "react";
import { autosave } from "@/lib/features/messages/actions";
import type { FormState } from "@/lib/form";

const SAVE_AFTER_MS = 1500;
const UNREACHABLE: Answer = { status: "refused", reason: "unreachable" };

/** What the last save was answered; its reason is "unreachable" when nothing was. */
type Answer = Pick<FormState, "status" | "reason" | "problems">;

/**
 * Saves the form on the server while one works in it. The key of a save is the revision that the next one has seen: so
 * a save of our own is known by its key, and another tab's save is noticed.
 * @param revision the revision on the server, as the page last heard of it.
 * @param submit sends the whole form; the page it leads to comes with the answer.
 */
export function useSaving(
  form: RefObject<HTMLFormElement | null>,
  revision: string,
  submit: (fields: FormData) => void,
) {
  const [words, setWords] = useState("");
  const [answer, setAnswer] = useState<Answer>({ status: "untouched" });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const at = useRef({ seen: revision, running: null as Promise<void> | null, isWanted: false });

  useEffect(() => () => clearTimeout(timer.current), []);

  const saveOnce = async (): Promise<void> => {
    if (!form.current) return;
    const fields = new FormData(form.current);
    const key = crypto.randomUUID();
    fields.set("intent", "save");
    fields.set("seen", at.current.seen);
    fields.set("form-key", key);
    setWords("saving …");
    const got: Answer = await autosave({ status: "untouched", key }, fields).catch(() => UNREACHABLE);
    const isSaved = got.status === "done";
    if (isSaved) at.current.seen = key;
    setAnswer(got);
    setWords(isSaved ? "saved" : "not saved yet");
  };

  /** One save at a time; what changes meanwhile is saved after it. */
  const save = (): Promise<void> => {
    clearTimeout(timer.current);
    at.current.isWanted = true;
    at.current.running ??= (async () => {
      while (at.current.isWanted) {
        at.current.isWanted = false;
        await saveOnce();
      }
      at.current.running = null;
    })();
    return at.current.running;
  };

  const saveSoon = (ms = SAVE_AFTER_MS) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), ms);
  };

  /**
   * Enter in a field only saves. A button sends everything; a save that is on its way arrives first, so that it does
   * not look like a stranger's. The form is sent by hand: sent by the framework it would be reset with the answer, and
   * a refusal would put every choice back.
   */
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const sent = event.currentTarget;
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (submitter instanceof HTMLButtonElement && submitter.value === "save") {
      void save();
      return;
    }
    clearTimeout(timer.current);
    const send = () => {
      const fields = new FormData(sent, submitter);
      fields.set("seen", at.current.seen);
      startTransition(() => submit(fields));
    };
    if (at.current.running) void at.current.running.then(send);
    else send();
  };

  const keepMine = () => {
    at.current.seen = revision;
    setAnswer({ status: "untouched" });
    saveSoon(0);
  };

  return {
    words,
    isStale: answer.reason === "stale",
    problems: answer.problems,
    saveSoon,
    saveNow: save,
    onSubmit,
    keepMine,
  };
}
