import { countAgainst } from "@/lib/platform/limits";
import type { UserId } from "@/lib/platform/user-id";
import { err, ok, type Result } from "@/lib/result";
import { type Network, nextHop, pinnedAddresses, readLink, theInternet } from "./guard";
import { type Answer, request } from "./request";

/** A page as it was fetched; `url` is where it was in the end, `contentType` the header as it came. */
export type FetchedPage = { url: string; bytes: Uint8Array; contentType: string };

/**
 * Why there is no page: the text is no address of one; this person asks too often, or for too many at once; nothing came,
 * which is all that is said of a host that is not public, is closed, is too slow or leads astray, so that nobody can look
 * around our network through us; the server would not give it; it is no text; it is over 5 MB.
 */
export type Unfetched = "not-a-link" | "too-often" | "unreachable" | "refused" | "not-a-page" | "too-large";

/**
 * Fetches a page of the public internet: that one page and nothing it refers to, following at most three redirects of
 * which each is checked as the first address was. One person has two under way at most, and thirty a minute.
 */
export async function fetchPage(
  address: string,
  userId: UserId,
  network: Network = theInternet(),
): Promise<Result<FetchedPage, Unfetched>> {
  const url = readLink(address);
  if (!url) return err("not-a-link");
  const underWay = atOnce.get(userId) ?? 0;
  if (underWay >= MAX_AT_ONCE) return err("too-often");
  atOnce.set(userId, underWay + 1);
  try {
    if ((await countAgainst("fetch", userId)) > 0) return err("too-often");
    const signal = AbortSignal.timeout(network.totalMilliseconds);
    const tooLate = new Promise<Result<never, "unreachable">>((resolve) => {
      signal.addEventListener("abort", () => resolve(err("unreachable")));
    });
    return await Promise.race([follow(url, network, signal), tooLate]);
  } finally {
    const left = (atOnce.get(userId) ?? 1) - 1;
    if (left > 0) atOnce.set(userId, left);
    else atOnce.delete(userId);
  }
}

async function follow(
  first: URL,
  network: Network,
  signal: AbortSignal,
): Promise<Result<FetchedPage, Unfetched>> {
  let url = first;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const addresses = await pinnedAddresses(url, network);
    const answer = await ask(url, addresses, { signal, connectMilliseconds: network.connectMilliseconds });
    if (!answer) return err("unreachable");
    if (!REDIRECTS.has(answer.status)) return take(url, answer);
    answer.leave();
    const next = nextHop(url, answer.headers.location);
    if (!next) return err("unreachable");
    url = next;
  }
  return err("unreachable");
}

/** The second address is for a host of which the first, of the other kind perhaps, cannot be reached from here. */
async function ask(
  url: URL,
  addresses: readonly string[],
  patience: { signal: AbortSignal; connectMilliseconds: number },
): Promise<Answer | null> {
  for (const address of addresses.slice(0, 2)) {
    const answer = await request(url, address, patience).catch(() => null);
    if (answer) return answer;
  }
  return null;
}

async function take(url: URL, answer: Answer): Promise<Result<FetchedPage, Unfetched>> {
  const contentType = answer.headers["content-type"] ?? "";
  const isGiven = answer.status === 200;
  if (!isGiven || !TEXT.test(contentType)) {
    answer.leave();
    return err(isGiven ? "not-a-page" : "refused");
  }
  const body = await answer.body(MAX_BYTES);
  return body.ok ? ok({ url: url.href, bytes: body.value, contentType }) : body;
}

const TEXT = /^\s*(?:text\/(?:html|plain)|application\/(?:xhtml\+xml|json|ld\+json))\s*(?:;|$)/i;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const MAX_REDIRECTS = 3;
const MAX_BYTES = 5 * 1024 * 1024;
const MAX_AT_ONCE = 2;

/** How many each person has under way. */
const atOnce = new Map<UserId, number>();
