"use client";
// A client component: it answers to every key. It is fetched when it is called for.

import { Command } from "cmdk";
import { usePathname, useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import type { Found } from "@/lib/features/finding/queries";
import { placesFrom } from "./places";

const item =
  "flex min-h-[44px] cursor-pointer items-center gap-3 rounded-[9px] px-3 data-[selected=true]:bg-accent-wash data-[selected=true]:text-accent";
const group =
  "[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pt-3 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-soft";

/** Every place and every action by its name, and what was logged by its words. */
export function Palette({ close }: { close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState("");
  const { found, isLooking } = useFound(text);
  const router = useRouter();
  const pathname = usePathname();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    field.current?.focus();
  }, []);
  const go = (path: string) => {
    dialog.current?.close();
    router.push(path);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      onClose={close}
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
      aria-label="Go to or do"
      className="m-auto mt-[12vh] w-[min(560px,calc(100vw-24px))] overflow-hidden rounded-2xl border border-line bg-card p-0 text-ink shadow-card backdrop:bg-[rgb(0_0_0/0.4)]"
    >
      <Command label="Go to or do" loop shouldFilter={false}>
        <Command.Input
          ref={field}
          value={text}
          onValueChange={setText}
          maxLength={200}
          placeholder="A room, an action, a company, a person"
          className="min-h-[52px] w-full border-b border-line bg-transparent px-5 outline-none"
        />
        <Command.List className="max-h-[56vh] overflow-y-auto p-2">
          <Command.Empty className="px-3 py-4 text-sm text-soft">
            {isLooking ? "Looking …" : "Nothing by that name."}
          </Command.Empty>
          {found.length > 0 ? (
            <Command.Group heading="Opportunities" className={group}>
              {found.map(({ path, name, about }) => (
                <Command.Item key={path} value={path} onSelect={() => go(path)} className={item}>
                  <span className="min-w-0 flex-1 truncate">{name}</span>
                  <span className="text-sm text-soft">{about}</span>
                </Command.Item>
              ))}
            </Command.Group>
          ) : null}
          {placesFrom(pathname, text).map(({ title, places }) => (
            <Command.Group key={title} heading={title} className={group}>
              {places.map(({ path, name }) => (
                <Command.Item key={path} value={path} onSelect={() => go(path)} className={item}>
                  {name}
                </Command.Item>
              ))}
            </Command.Group>
          ))}
        </Command.List>
      </Command>
    </dialog>
  );
}

const PAUSE_MS = 150;

/** What was logged and holds these words: asked for once the typing pauses. */
function useFound(text: string): { found: readonly Found[]; isLooking: boolean } {
  const [answer, setAnswer] = useState<{ text: string; found: readonly Found[] }>({ text: "", found: [] });
  const asked = text.trim();
  useEffect(() => {
    if (!asked) return;
    const ended = new AbortController();
    const timer = setTimeout(async () => {
      const found = await ask(asked, ended.signal);
      if (!ended.signal.aborted) setAnswer({ text: asked, found });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      ended.abort();
    };
  }, [asked]);
  return { found: asked ? answer.found : [], isLooking: asked !== "" && asked !== answer.text };
}

async function ask(text: string, signal: AbortSignal): Promise<readonly Found[]> {
  try {
    const response = await fetch(`/api/find?q=${encodeURIComponent(text)}`, { signal });
    return response.ok ? await response.json() : [];
  } catch {
    // Offline, or asked anew: the rooms are there all the same.
    return [];
  }
}
