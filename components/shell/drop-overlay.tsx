"use client";
// A client component: it answers to what is dragged and dropped.

import { FileInput } from "lucide-static";
import { useEffect, useState } from "react";
import { sendFiles } from "@/components/log/send-files";
import { SendingProgress } from "@/components/log/sending-progress";
import { buttonClass } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { Drop, Dropped } from "./drop";

/** Says what dropping will do, and when it was done, what becomes of it. */
export const DropOverlay = ({ drop, end }: { drop: Drop; end: () => void }) =>
  "dropped" in drop ? <Handing {...drop} end={end} /> : <Announced says={promises[drop.dragged]} />;

const promises = {
  files: "Drop it to hand it in. You look everything through before it counts.",
  link: "Drop the link. You are asked before the page behind it is fetched.",
  text: "Drop the text to hand it in, as if you had pasted it.",
};

const Announced = ({ says }: { says: string }) => (
  <div className="pointer-events-none fixed inset-0 z-10 grid place-items-center bg-paper/95 p-4">
    <div className="absolute inset-4 rounded-[20px] border-2 border-dashed border-accent" />
    <p className="grid max-w-md justify-items-center gap-3 text-center font-serif text-lg font-[560]">
      <Icon svg={FileInput} className="size-8 text-accent" />
      {says}
    </p>
  </div>
);

type State =
  | { is: "sending"; share: number }
  | { is: "there"; path: string }
  | { is: "refused"; why: string };

/** Goes where it is looked through, unless something on this page could be lost by it: then it leads there by a link. */
function Handing({ dropped, isTouched, end }: { dropped: Dropped; isTouched: boolean; end: () => void }) {
  const [state, setState] = useState<State>({ is: "sending", share: 0 });
  useEffect(() => {
    let isHere = true;
    const tell = (next: State) => isHere && setState(next);
    void handIn(dropped, (share) => tell({ is: "sending", share })).then((sent) => {
      if ("problem" in sent) return tell({ is: "refused", why: sent.problem });
      if (isTouched) return tell({ is: "there", path: sent.path });
      window.location.assign(sent.path);
    });
    return () => {
      isHere = false;
    };
  }, [dropped, isTouched]);
  const count = "files" in dropped ? dropped.files.length : 1;
  return (
    <section
      aria-label="What you dropped"
      className="fixed inset-x-4 bottom-[calc(84px+env(safe-area-inset-bottom))] z-10 grid max-w-md gap-3 rounded-[14px] border border-line-strong bg-card px-5 py-4 shadow-card wide:right-8 wide:bottom-8 wide:left-auto wide:w-full"
    >
      {state.is === "sending" ? <SendingProgress count={count} share={state.share} /> : null}
      {state.is === "refused" ? (
        <p role="alert" className="break-words text-decline">
          {state.why}
        </p>
      ) : null}
      {state.is === "there" ? (
        <p role="status">It waits to be looked through. What you typed here stays.</p>
      ) : null}
      {state.is === "sending" ? null : (
        <div className="flex flex-wrap gap-2.5">
          {state.is === "there" ? (
            <a href={state.path} className={buttonClass("primary")}>
              Look it through
            </a>
          ) : null}
          <button
            type="button"
            onClick={end}
            className={buttonClass(state.is === "there" ? "quiet" : "plain")}
          >
            {state.is === "there" ? "Later" : "Close"}
          </button>
        </div>
      )}
    </section>
  );
}

function handIn(dropped: Dropped, tell: (share: number) => void): ReturnType<typeof sendFiles> {
  if ("files" in dropped) return sendFiles(dropped.files, tell);
  if ("text" in dropped) return sendFiles([new File([dropped.text], "dropped.txt")], tell);
  return Promise.resolve({ path: `/log/shared?url=${encodeURIComponent(dropped.link)}` });
}
