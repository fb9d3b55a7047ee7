import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import ipaddr from "ipaddr.js";
import { settings } from "@/lib/platform/env";

/** What stands between us and the world; a test brings its own. */
export type Network = {
  /** Every address that a name has now. @throws when it has none. */
  resolve: (host: string) => Promise<readonly string[]>;
  /** `host:port` that may be asked although it is not public: the operator says so. */
  privateHosts: readonly string[];
  connectMilliseconds: number;
  totalMilliseconds: number;
};

export const theInternet = (): Network => ({
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  privateHosts: settings().privateHosts,
  connectMilliseconds: 5_000,
  totalMilliseconds: 15_000,
});

/**
 * The address of a page as browsers read it, which makes one of the many spellings of a host; null for anything but http
 * and https, and for one that carries a password.
 */
export function readLink(text: string, base?: URL): URL | null {
  const url = URL.parse(text.trim(), base);
  const isWeb = url?.protocol === "http:" || url?.protocol === "https:";
  return url && isWeb && url.hostname !== "" && url.username === "" && url.password === "" ? url : null;
}

/**
 * The addresses to connect to; none where the guard lets nobody through: a port other than the web's two, a host that is
 * not public, a name of which any address is not public. The name is asked for once, and what was found is what is
 * connected to: a second answer could be another.
 */
export async function pinnedAddresses(url: URL, network: Network): Promise<readonly string[]> {
  const host = bareHost(url);
  const isAllowed = network.privateHosts.includes(`${url.hostname}:${portOf(url)}`);
  if (!isAllowed && ![80, 443].includes(portOf(url))) return [];
  const addresses = isIP(host) ? [host] : await network.resolve(host).catch(() => []);
  return isAllowed || addresses.every(isPublic) ? addresses : [];
}

/** Where a page sends us on to; null where one does not follow: no page of the web, or from a private line to an open one. */
export function nextHop(from: URL, location: string | undefined): URL | null {
  const to = location === undefined ? null : readLink(location, from);
  return to && from.protocol === "https:" && to.protocol === "http:" ? null : to;
}

export function portOf({ port, protocol }: URL): number {
  if (port !== "") return Number(port);
  return protocol === "https:" ? 443 : 80;
}

/** The host without the brackets around an address of IPv6. */
export const bareHost = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, "");

/** Whether an address belongs to a host of the public internet. Of IPv6 only 2000::/3 has been given out (RFC 4291). */
function isPublic(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  return address.range() === "unicast" && (address.kind() === "ipv4" || address.match(GLOBAL_UNICAST));
}

const GLOBAL_UNICAST = ipaddr.parseCIDR("2000::/3");
