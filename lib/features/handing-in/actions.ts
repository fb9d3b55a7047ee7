"use server";
import type { Page } from "@/lib/domain/capture/page";
import { soleLink } from "@/lib/domain/capture/sole-link";
import { NO_ROOM } from "@/lib/features/files/schema";
import { keepPage } from "@/lib/features/originals/commands";
import { userAction } from "@/lib/platform/action";
import { fetchPage, type Unfetched } from "@/lib/platform/fetch/fetch-page";
import { looksLikeHtml } from "@/lib/platform/reading/file-kind";
import { readPage, type UnreadPage } from "@/lib/platform/reading/page/read-page";
import type { Viewer } from "@/lib/platform/session";
import { err, ok, type Result } from "@/lib/result";
import { keepPasted, type Pasted } from "./commands";
import { linkForm, pasteForm } from "./schema";

const UNREAD = "This could not be read as a page. Paste the words that one reads on it instead.";

const unread: Record<UnreadPage, string> = {
  ...{ empty: UNREAD, "too-large": UNREAD, "not-a-page": UNREAD },
  ...{ "too-slow": UNREAD, "too-heavy": UNREAD, unreadable: UNREAD },
};

export const readPasted = userAction(pasteForm, keepPasted, {
  prepare: (_viewer, form) => tellPasted(form),
  sentences: { ...unread, "no-room": NO_ROOM },
  afterwards: (kept) =>
    "id" in kept ? `/log/${kept.id}` : `/log/shared?url=${encodeURIComponent(kept.link)}`,
});

const WAY_OUT = "Open it in your browser, then paste the page's text, or save the page and hand in the file.";

export const fetchPosting = userAction(linkForm, keepPage, {
  prepare: fetchAndRead,
  sentences: {
    ...unread,
    "no-room": NO_ROOM,
    "not-a-link": "One field needs another look.",
    "too-often": "That was a lot of pages in a short time. Wait a minute, then send it again.",
    unreachable: `Nothing came from this address; of a network that is not public Tactful asks for nothing. ${WAY_OUT}`,
    refused: `This site does not give the page to Tactful; many ask one to sign in. ${WAY_OUT}`,
    "not-a-page": `What is there is not a page with words. ${WAY_OUT}`,
    "too-large": `What is there is larger than the page of a posting ever is. ${WAY_OUT}`,
  },
  afterwards: ({ id }) => `/log/${id}`,
});

/** Tells what was pasted, and reads it where it is the source of a page. */
async function tellPasted({ text }: { text: string }): Promise<Result<Pasted, UnreadPage>> {
  const link = soleLink(text);
  if (link) return ok({ link });
  if (!looksLikeHtml(text)) return ok({ text });
  const bytes = new TextEncoder().encode(text);
  const page = await readPage(bytes, { contentType: "text/html; charset=utf-8", url: null });
  return page.ok ? ok({ bytes, page: page.value }) : page;
}

/** Fetches the page of a posting, within the limits for that, and reads it. */
async function fetchAndRead(
  { userId }: Viewer,
  { url }: { url: string },
): Promise<Result<{ name: null; bytes: Uint8Array; page: Page }, Unfetched | UnreadPage>> {
  const fetched = await fetchPage(url, userId);
  if (!fetched.ok) return fetched.reason === "not-a-link" ? err("not-a-link", { url: NOT_A_LINK }) : fetched;
  const { bytes, ...origin } = fetched.value;
  const page = await readPage(bytes, origin);
  return page.ok ? ok({ name: null, bytes, page: page.value }) : page;
}

const NOT_A_LINK =
  "This is not an address of the web, which begins with https:// or http://. Is the page one that only your own network has? Open it in your browser, and paste its text instead.";
