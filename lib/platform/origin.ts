import { settings } from "./env";

const LOOPBACK = ["127.0.0.1", "localhost", "[::1]"];

type HeaderReader = { get(name: string): string | null };

/** The origins under which this server may be reached: APP_URL when it is set, else the loopback names of its port. */
export function ownOrigins(): string[] {
  const { appUrl, port, host } = settings();
  return appUrl ? [appUrl] : [...new Set([...LOOPBACK, host].map((name) => originOf(name, port)))];
}

/** As browsers write it: without the port that goes without saying, and an IPv6 address in brackets. */
const originOf = (name: string, port: number): string =>
  new URL(`http://${name.includes(":") && !name.startsWith("[") ? `[${name}]` : name}:${port}`).origin;

/**
 * Whether a request that changes something was sent by a page of ours. The framework's own check lets a request
 * without an Origin pass, and one whose X-Forwarded-Host repeats a forged Origin: here the Origin must be present
 * and ours, and the browser must not call the request cross-site.
 */
export function isFromOurPages(headers: HeaderReader): boolean {
  const origin = headers.get("origin");
  const site = headers.get("sec-fetch-site");
  return origin !== null && ownOrigins().includes(origin) && (site === null || site === "same-origin");
}

/** Whether the Host header names this server: a foreign name that resolves here is somebody's rebinding. */
export function isOurHost(headers: HeaderReader): boolean {
  const address = `http://${headers.get("host")}`;
  return (
    URL.canParse(address) && ownOrigins().some((origin) => new URL(origin).host === new URL(address).host)
  );
}
