import http from "node:http";
import https from "node:https";
import { isIPv4 } from "node:net";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { type Network, nextHop, pinnedAddresses, readLink } from "./guard";

// What is written where an address is asked for: every spelling of a host, in any mixture with everything else.

const host = fc.oneof(
  fc.ipV4(),
  fc.ipV4Extended(),
  fc.ipV6().map((address) => `[${address}]`),
  fc.ipV4().map((address) => `[::ffff:${address}]`),
  fc.nat({ max: 0xffffffff }).map((number) => `${number}`),
  fc.nat({ max: 0xffffffff }).map((number) => `0x${number.toString(16)}`),
  fc.domain(),
  fc.constantFrom(
    "localhost",
    "LOCALHOST.",
    "127.1",
    "①②⑦.⓪.⓪.①",
    "169.254.169.254",
    "[::1]",
    "0",
    "metadata",
    "",
    ".",
  ),
  fc.string({ maxLength: 20 }),
);
const port = fc.oneof(
  fc.constant(""),
  fc.constantFrom(":80", ":443", ":22", ":", ":0", ":65536", ":-1"),
  fc.nat({ max: 70_000 }).map((number) => `:${number}`),
);
const scheme = fc.constantFrom(
  ...[
    "http://",
    "https://",
    "HTTP://",
    "http:",
    "https:/\\",
    "//",
    "",
    "ftp://",
    "file://",
    "gopher://",
    "javascript:",
  ],
  ...[
    "data:text/html,",
    "blob:http://",
    "view-source:http://",
    "ws://",
    "http:\\\\",
    "\thttp://",
    "ht\ntp://",
  ],
);
const login = fc.constantFrom("", "", "", "a@", "a:b@", "127.0.0.1@", "%40@", "@");
const path = fc.oneof(
  fc.constantFrom("", "/", "/a?b#c", "?x", "#@127.0.0.1", "\\@127.0.0.1/", "/%00"),
  fc.string({ maxLength: 20 }),
);
const address = fc.oneof(
  fc.tuple(scheme, login, host, port, path).map((parts) => parts.join("")),
  fc.webUrl({ withQueryParameters: true }),
  fc.string({ unit: "binary", maxLength: 60 }),
);
const answers = fc.array(
  fc.oneof(
    fc.ipV4(),
    fc.ipV6(),
    fc.constantFrom("93.184.216.34", "127.0.0.1", "::1", "10.0.0.1", "x", "fe80::1%lo"),
  ),
  { maxLength: 3 },
);

test("of ten thousand addresses none leads past the guard", { timeout: 300_000 }, async () => {
  const asked = [vi.spyOn(http, "get"), vi.spyOn(https, "get")];
  let letThrough = 0;
  await fc.assert(
    fc.asyncProperty(address, address, answers, async (text, location, resolved) => {
      const before = process.cpuUsage();
      const questions: string[] = [];
      const network: Network = {
        resolve: async (name) => {
          questions.push(name);
          return resolved;
        },
        ...{ privateHosts: [], connectMilliseconds: 1, totalMilliseconds: 1 },
      };
      const first = readLink(text);
      const next = first && nextHop(first, location);
      for (const url of [first, next]) {
        if (!url) continue;
        expect(url.protocol).toMatch(/^https?:$/);
        expect(url.username + url.password).toBe("");
        questions.length = 0;
        const pinned = await pinnedAddresses(url, network);
        expect(questions.length).toBeLessThan(2);
        expect(["", "80", "443"]).toContain(pinned.length > 0 ? url.port : "");
        expect(pinned.filter(isObviouslyPrivate)).toEqual([]);
        letThrough += pinned.length;
      }
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1e6).toBeLessThan(1);
    }),
    { numRuns: 10_000 },
  );
  expect(letThrough).toBeGreaterThan(100);
  for (const get of asked) expect(get).not.toHaveBeenCalled();
});

/** Judged by other means than the guard's own: by the numbers that stand in the standards. */
function isObviouslyPrivate(text: string): boolean {
  if (!isIPv4(text)) return !/^[23][\da-f]{3}:/i.test(text);
  const [a = 0, b = 0] = text.split(".").map(Number);
  return (
    [0, 10, 127].includes(a) ||
    a >= 224 ||
    (a === 100 && b >= 64 && b < 128) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && b === 168) ||
    (a === 198 && (b === 18 || b === 19))
  );
}
