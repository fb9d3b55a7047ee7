/** What the two sides call out to each other. */
export const READY = "tactful: ready";
export const PAGE = "tactful: page";

/** Where a page arrives that the bookmark sends. */
export const ARRIVING = "/log/arriving";

/**
 * The address of the bookmark that sends the page one looks at. It runs in that page: it opens Tactful in a window of its
 * own, and hands the page over once that window has called, to it and at this origin alone.
 */
export const bookmarkletFor = (origin: string): string => `javascript:${encodeURIComponent(codeFor(origin))}`;

const codeFor = (origin: string): string =>
  `(()=>{const t=${JSON.stringify(origin)},w=open(t+${JSON.stringify(ARRIVING)});` +
  `if(!w)return alert("Allow this site to open a window, then try again.");` +
  `const f=e=>{if(e.origin!==t||e.source!==w||e.data!==${JSON.stringify(READY)})return;` +
  `removeEventListener("message",f);` +
  `w.postMessage({is:${JSON.stringify(PAGE)},url:location.href,title:document.title,` +
  `html:document.documentElement.outerHTML},t)};addEventListener("message",f)})()`;

/** A page that arrived, from the site that it says it is from. */
export type ArrivedPage = { url: string; host: string; title: string; html: string; sizeBytes: number };

const MOST_BYTES = 2 * 1024 * 1024;

/**
 * What a message brings, when the window that opened this one sent it.
 * @returns null for any other message; "too-large" for a page of more than 2 MB.
 */
export function readArrival(
  { source, origin, data }: Pick<MessageEvent, "source" | "origin" | "data">,
  opener: unknown,
): ArrivedPage | "too-large" | null {
  if (opener === null || source !== opener || data?.is !== PAGE) return null;
  const { url, title, html } = data;
  if (typeof url !== "string" || typeof title !== "string" || typeof html !== "string") return null;
  const from = URL.parse(url);
  if (!from || !/^https?:$/.test(from.protocol) || from.origin !== origin) return null;
  const sizeBytes = new Blob([html]).size;
  if (sizeBytes > MOST_BYTES) return "too-large";
  return { url: from.href, host: from.host, title: title.trim().slice(0, 300), html, sizeBytes };
}
