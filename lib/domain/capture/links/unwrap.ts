/**
 * Where a link leads in the end, as far as it says so itself: mail systems put their own address before the one that was
 * written, to check it or to count clicks. Nothing is fetched.
 * @returns the address itself where it leads to no other, null for what is no address of the web.
 */
export function unwrap(address: string): URL | null {
  let at = parsed(address);
  for (let hops = 0; at && hops < MOST_HOPS; hops++) {
    const next = targetIn(at);
    if (!next) return at;
    at = next;
  }
  return at;
}

function targetIn(url: URL): URL | null {
  for (const name of TARGETS) {
    const target = parsed(plain(url, url.searchParams.get(name) ?? ""));
    if (target && target.host !== url.host) return target;
  }
  const inPath = IN_PATH.exec(decoded(url.pathname));
  if (inPath?.[1]) return parsed(inPath[1].replace(/^(https?):\/{1,2}/i, "$1://"));
  // Postmark counts clicks under an address that goes on with the other one.
  const tracked = /(?:^|\.)pstmrk\.it$/.test(url.host) && /^\/3\w\/([^/]+)/.exec(url.pathname)?.[1];
  return tracked ? parsed(`https://${decoded(tracked)}`) : null;
}

/** Proofpoint writes "-2F" for "%2F" and "_" for "/". */
const plain = ({ host }: URL, target: string): string =>
  /(?:^|\.)urldefense\.proofpoint\.com$/.test(host)
    ? decoded(target.replace(/-([0-9A-F]{2})/g, "%$1").replaceAll("_", "/"))
    : target;

function parsed(address: string): URL | null {
  const url = /^https?:\/\//i.test(address) ? URL.parse(address) : null;
  return url?.host.includes(".") ? url : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The names under which such links keep their target. */
const TARGETS = [
  "url",
  "u",
  "q",
  "target",
  "redirect",
  "redirect_url",
  "redirectUrl",
  "link",
  "to",
  "dest",
  "destination",
  "r",
];
const IN_PATH = /\/(?:__)?(https?:\/{1,2}\S{4,1800}?)(?=__;|__$|$)/i;
const MOST_HOPS = 3;
