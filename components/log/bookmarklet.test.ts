import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { ARRIVING, bookmarkletFor, PAGE, READY, readArrival } from "./bookmarklet";

const OURS = "https://tactful.example";
const THEIRS = "https://jobs.example";

/** The page of a posting in which the bookmark is pressed, and what it does there. */
function press() {
  const sent: unknown[][] = [];
  const listeners = new Set<(event: object) => void>();
  const opened = { postMessage: (...message: unknown[]) => sent.push(message) };
  const addresses: string[] = [];
  runInNewContext(decodeURIComponent(bookmarkletFor(OURS).slice("javascript:".length)), {
    open: (address: string) => {
      addresses.push(address);
      return opened;
    },
    addEventListener: (_: string, listener: (event: object) => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: (event: object) => void) => listeners.delete(listener),
    location: { href: `${THEIRS}/7` },
    document: { title: "Planner", documentElement: { outerHTML: "<html>We look for a planner</html>" } },
  });
  const call = (event: object) => {
    for (const listener of [...listeners]) listener(event);
  };
  return { addresses, opened, sent, call };
}

test("the bookmark opens our window and hands the page to it alone, once it has called from our origin", () => {
  const { addresses, opened, sent, call } = press();
  expect(addresses).toEqual([`${OURS}${ARRIVING}`]);
  call({ origin: "https://evil.example", source: opened, data: READY });
  call({ origin: OURS, source: {}, data: READY });
  call({ origin: OURS, source: opened, data: "something else" });
  expect(sent).toEqual([]);
  call({ origin: OURS, source: opened, data: READY });
  call({ origin: OURS, source: opened, data: READY });
  const page = {
    ...{ is: PAGE, url: `${THEIRS}/7`, title: "Planner", html: "<html>We look for a planner</html>" },
  };
  expect(sent).toEqual([[page, OURS]]);
});

const opener = {} as Window;
const message = { is: PAGE, url: `${THEIRS}/7`, title: " Planner ", html: "<p>Zoë</p>" };
const arrive = (data: unknown, change: object = {}) =>
  readArrival({ source: opener, origin: THEIRS, data, ...change }, opener);

test("a page is taken from the window that opened ours, and from the site it says it is from", () => {
  expect(arrive(message)).toEqual({
    ...{ url: `${THEIRS}/7`, host: "jobs.example", title: "Planner", html: "<p>Zoë</p>", sizeBytes: 11 },
  });
});

test("anything else is passed over", () => {
  const others = [
    arrive(message, { source: {} }),
    arrive(message, { source: null }),
    readArrival({ source: null, origin: THEIRS, data: message }, null),
    arrive(message, { origin: "https://evil.example" }),
    arrive({ ...message, url: "https://evil.example/7" }),
    arrive({ ...message, url: "file:///etc/passwd" }, { origin: "null" }),
    arrive({ ...message, url: "javascript:alert(1)" }, { origin: "null" }),
    arrive({ ...message, html: { length: 1 } }),
    arrive({ ...message, is: READY }),
    arrive(null),
    arrive("tactful: page"),
  ];
  expect(others.filter((other) => other !== null)).toEqual([]);
});

test("a page of more than 2 MB is refused, counted in bytes", () => {
  const most = 2 * 1024 * 1024;
  expect(arrive({ ...message, html: "x".repeat(most) })).toMatchObject({ sizeBytes: most });
  expect(arrive({ ...message, html: `${"x".repeat(most - 1)}é` })).toBe("too-large");
});
