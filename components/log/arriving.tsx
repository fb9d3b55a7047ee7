"use client";
// A client component: the page comes as a message from the window that opened this one.

import { useEffect, useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Note } from "@/components/ui/note";
import { type ArrivedPage, READY, readArrival } from "./bookmarklet";
import { sendFiles } from "./send-files";
import { SendingProgress } from "./sending-progress";

/** So long a page may take to hand itself over. */
const PATIENCE_MS = 5_000;

type State = "waiting" | "nothing" | "too-large" | ArrivedPage;

/** What the bookmark sent, and from where; a button keeps it. */
export function Arriving() {
  const [state, setState] = useState<State>("waiting");
  useEffect(() => {
    const opener: Window | null = window.opener;
    const timer = setTimeout(() => setState("nothing"), opener ? PATIENCE_MS : 0);
    const listen = (event: MessageEvent) => {
      const arrived = readArrival(event, opener);
      if (arrived === null) return;
      clearTimeout(timer);
      window.removeEventListener("message", listen);
      setState(arrived);
    };
    window.addEventListener("message", listen);
    // It says no more than that somebody listens, and whoever opened this window may know that.
    opener?.postMessage(READY, "*");
    return () => {
      clearTimeout(timer);
      window.removeEventListener("message", listen);
    };
  }, []);
  if (state === "waiting") return <p role="status">The page is on its way …</p>;
  if (state === "nothing") {
    return (
      <Note tone="look">
        Nothing arrived. Press the bookmark on the page of the posting once more; some sites do not let a page
        out of their window. There, save the page and hand in the file.
      </Note>
    );
  }
  if (state === "too-large") {
    return (
      <Note tone="look">
        This page has more than 2 MB, so it was not taken. Paste its text, or save it and hand in the file.
      </Note>
    );
  }
  return <Arrived page={state} />;
}

function Arrived({ page: { url, host, title, html, sizeBytes } }: { page: ArrivedPage }) {
  const [share, setShare] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const keep = async () => {
    setProblem(null);
    setShare(0);
    const file = new File([html], `${host}.html`, { type: "text/html" });
    const sent = await sendFiles([file], setShare, url);
    if ("path" in sent) return window.location.assign(sent.path);
    setShare(null);
    setProblem(sent.problem);
  };
  return (
    <Card title={title || "A page without a title"}>
      <div className="grid gap-4">
        <p className="break-words">
          From <strong className="font-[560]">{host}</strong>, {Math.ceil(sizeBytes / 1000)} kB.{" "}
          <span className="break-all text-soft">{url}</span>
        </p>
        {problem ? (
          <p role="alert" className="text-sm text-decline">
            {problem}
          </p>
        ) : null}
        {share === null ? (
          <div className="flex flex-wrap gap-2.5">
            <button type="button" onClick={() => void keep()} className={buttonClass("primary")}>
              Read it
            </button>
            <button type="button" onClick={() => window.close()} className={buttonClass("quiet")}>
              Close without keeping it
            </button>
          </div>
        ) : (
          <SendingProgress count={1} share={share} />
        )}
      </div>
    </Card>
  );
}
