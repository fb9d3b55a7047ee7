"use client";
// A hook of the letter desk: it saves what stands there on the server while one works.

import { type FormEvent, type RefObject, useEffect, useRef, useState } from "react";
import { autosave } from "@/lib/features/messages/actions";

const SAVE_AFTER_MS = 1500;

type Desk = {
  /** The revision on the server, as the page last heard of it. */
  revision: string;
  /** The key with which the page was rendered. */
  formKey: string;
  isPending: boolean;
};

/**
 * Saves the form on the server while one works in it. The key of a save is the revision that the next one has seen: so
 * a save of our own is known by its key, and another tab's save is noticed.
 */
export function useSaving(form: RefObject<HTMLFormElement | null>, { revision, formKey, isPending }: Desk) {
  const [words, setWords] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const at = useRef({ seen: revision, key: formKey, running: null as Promise<void> | null, isWanted: false });

  // What a button has saved comes back as the page's revision; then the next press is another one.
  useEffect(() => {
    if (revision === at.current.key) at.current.seen = revision;
  }, [revision]);
  useEffect(() => {
    if (!isPending && at.current.seen === at.current.key) at.current.key = crypto.randomUUID();
  });
  useEffect(() => () => clearTimeout(timer.current), []);

  const saveOnce = async (): Promise<void> => {
    if (!form.current) return;
    const fields = new FormData(form.current);
    const key = crypto.randomUUID();
    fields.set("intent", "save");
    fields.set("seen", at.current.seen);
    fields.set("form-key", key);
    setWords("saving …");
    const answer = await autosave({ status: "untouched", key }, fields).catch(() => null);
    const isSaved = answer?.status === "done";
    if (isSaved) at.current.seen = key;
    setProblem(isSaved ? null : (answer?.reason ?? answer?.status ?? "unreachable"));
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

  /** A button sends everything itself; a save that is on its way arrives first, so that it does not look like a stranger's. */
  const beforeSubmit = (event: FormEvent<HTMLFormElement>) => {
    clearTimeout(timer.current);
    const sent = event.currentTarget;
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (at.current.running) {
      event.preventDefault();
      void at.current.running.then(() => sent.requestSubmit(submitter));
      return;
    }
    write(sent, "seen", at.current.seen);
    write(sent, "form-key", at.current.key);
  };

  const keepMine = () => {
    at.current.seen = revision;
    setProblem(null);
    saveSoon(0);
  };

  return { words, problem, saveSoon, saveNow: save, beforeSubmit, keepMine };
}

function write(form: HTMLFormElement, name: string, value: string) {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement) field.value = value;
}
