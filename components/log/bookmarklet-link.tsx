"use client";
// A client component: only the browser knows at which address Tactful is open, and the bookmark must lead there.

import { buttonClass } from "@/components/ui/button";
import { useIsLive } from "@/components/ui/use-is-live";
import { bookmarkletFor } from "./bookmarklet";

/** The bookmark, to be dragged to where bookmarks are, or copied into one that is made by hand. */
export function BookmarkletLink() {
  if (!useIsLive())
    return <p className="text-soft">The bookmark is made by a script, so it needs JavaScript.</p>;
  const code = bookmarkletFor(window.location.origin);
  const link = `<a href="${code.replace(/"/g, "&quot;")}" class="${buttonClass("primary")}">Send to Tactful</a>`;
  return (
    <div className="grid gap-5">
      <p
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own code; the framework takes such addresses out
        dangerouslySetInnerHTML={{ __html: link }}
      />
      <details>
        <summary className="py-2.5 text-soft wide:py-1.5">Make the bookmark by hand</summary>
        <label className="grid gap-1.5 text-[13px] font-[560]">
          Bookmark any page, then put this in the place of its address
          <textarea
            readOnly
            rows={6}
            value={code}
            className="w-full rounded-[10px] border border-line-strong bg-card px-3 py-2.5 font-mono text-xs font-normal break-all"
          />
        </label>
      </details>
    </div>
  );
}
