// Keeps the pages that were last seen, to be read without a network: as they were, without scripts, and saying so.
// Signing out forgets them all.

const PAGES = "pages-1";
const FILES = "files-1";
const MOST_PAGES = 60;
/** A page that was kept this recently is not fetched again for keeping. */
const FRESH_MS = 5 * 60_000;
const KEPT_AT = "x-kept-at";
/** What nobody who is signed out may find here, and what is no page. */
const NOT_KEPT = /^\/(api|sign-in|sign-up|set-up|signed-in|_next)(\/|$)/;

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => {
  const isOld = (name) => name !== PAGES && name !== FILES;
  const clean = async () => {
    await Promise.all((await caches.keys()).filter(isOld).map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(clean());
});

self.addEventListener("message", (event) => {
  const { seen, files, forget } = event.data ?? {};
  if (forget) event.waitUntil(forgetAll());
  if (typeof seen === "string") event.waitUntil(keepIfStale(new URL(seen, self.location.origin)));
  if (Array.isArray(files)) event.waitUntil(keepFiles(files));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (request.mode === "navigate") event.respondWith(openPage(event, url));
  else if (request.destination === "style" || request.destination === "font")
    event.respondWith(openFile(request));
});

async function openPage(event, url) {
  try {
    const response = await fetch(event.request);
    if (isKept(url, response)) event.waitUntil(keep(url, response.clone()));
    return response;
  } catch {
    return (await asItWas(url)) ?? unseen();
  }
}

/** Built files never change under the same name. */
async function openFile(request) {
  const kept = await caches.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) (await caches.open(FILES)).put(request, response.clone());
  return response;
}

/** The first page had its files before there was anybody here to keep them. */
async function keepFiles(addresses) {
  const files = await caches.open(FILES);
  await Promise.all(addresses.map(async (address) => (await files.match(address)) ?? files.add(address)));
}

const isKept = (url, response) =>
  response.ok &&
  !response.redirected &&
  !NOT_KEPT.test(url.pathname) &&
  (response.headers.get("content-type") ?? "").startsWith("text/html");

async function keepIfStale(url) {
  if (url.origin !== self.location.origin || NOT_KEPT.test(url.pathname)) return;
  const kept = await (await caches.open(PAGES)).match(url.href);
  if (kept && Date.now() - Number(kept.headers.get(KEPT_AT)) < FRESH_MS) return;
  const response = await fetch(url.href, { headers: { accept: "text/html" } });
  if (isKept(url, response)) await keep(url, response);
}

async function keep(url, response) {
  const pages = await caches.open(PAGES);
  const html = (await response.text())
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, "")
    .replace(/<link\b[^<>]*>/g, (link) => (link.includes('as="script"') ? "" : link));
  const headers = { "content-type": "text/html; charset=utf-8", [KEPT_AT]: String(Date.now()) };
  // Taken out first, so that what was seen last stands last.
  await pages.delete(url.href);
  await pages.put(url.href, new Response(html, { headers }));
  const all = await pages.keys();
  await Promise.all(all.slice(0, Math.max(0, all.length - MOST_PAGES)).map((old) => pages.delete(old)));
}

async function asItWas(url) {
  const kept = await (await caches.open(PAGES)).match(url.href);
  if (!kept) return null;
  const at = new Date(Number(kept.headers.get(KEPT_AT))).toLocaleString();
  const html = (await kept.text()).replace(
    /<body[^>]*>/,
    (body) => body + note(`You are offline. This page is as you saw it on ${at}, for reading.`),
  );
  return answer(html, 200);
}

const unseen = () =>
  answer(
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Offline</title><body>${note("You are offline, and this page was not seen here before. Go back, or try again when you are connected.")}</body></html>`,
    503,
  );

const note = (sentence) =>
  `<p role="status" class="m-4 rounded-[10px] bg-clarify-wash px-4 py-3 text-sm text-clarify">${sentence}</p>`;

const answer = (html, status) =>
  new Response(html, {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      // For reading: no scripts, no forms.
      "content-security-policy":
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'none'",
    },
  });

const forgetAll = async () => {
  await Promise.all([caches.delete(PAGES), caches.delete(FILES)]);
};
