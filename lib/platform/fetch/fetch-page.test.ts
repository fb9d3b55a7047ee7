import { mkdtempSync, rmSync } from "node:fs";
import http, { type RequestListener } from "node:http";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import tls from "node:tls";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { UserId } from "@/lib/platform/user-id";
import { fetchPage } from "./fetch-page";
import { type Network, nextHop } from "./guard";

const folder = mkdtempSync(path.join(tmpdir(), "tactful-fetch-"));
vi.stubEnv("DATA_DIR", folder);
afterAll(() => rmSync(folder, { recursive: true }));

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

/** A server on this machine, and how often somebody came to it. */
async function listen(server: Server): Promise<{ host: string; visits: () => number }> {
  let visits = 0;
  server.on("connection", (socket: Socket) => {
    visits++;
    // Whatever the guard ends, it ends on this side only.
    socket.on("error", () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  open.push(server);
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, visits: () => visits };
}

const web = (answer: RequestListener) => listen(http.createServer(answer));
const page = (html = "<p>Hello</p>") =>
  web((_request, response) => response.writeHead(200, { "content-type": "text/html" }).end(html));
const redirectTo = (location: () => string) =>
  web((_request, response) => response.writeHead(302, { location: location() }).end());

/** A network in which names are what the test says, and nothing private is let through unless it says so. */
function network(changes: Partial<Network> = {}): Network & { asked: string[] } {
  const asked: string[] = [];
  const resolve = async (host: string) => {
    asked.push(host);
    return changes.resolve?.(host) ?? [];
  };
  return {
    ...{ privateHosts: [], connectMilliseconds: 2_000, totalMilliseconds: 10_000 },
    ...{ ...changes, resolve, asked },
  };
}

let persons = 0;
let person: UserId;
beforeEach(() => {
  person = `person-${persons++}` as UserId;
});

const UNREACHABLE = { ok: false, reason: "unreachable" };

describe("a host that is not public is not asked", () => {
  const LOOPBACK = [
    ...[
      "127.0.0.1",
      "127.1",
      "127.0.1",
      "0x7f000001",
      "0x7f.0.0.1",
      "2130706433",
      "017700000001",
      "0177.0.0.1",
    ],
    ...[
      "①②⑦.⓪.⓪.①",
      "127。0。0。1",
      "[::1]",
      "[::ffff:7f00:1]",
      "[::ffff:127.0.0.1]",
      "[0:0:0:0:0:0:0:1]",
      "0",
    ],
  ];

  test.each(LOOPBACK)("loopback, spelled %s, on any port", async (host) => {
    const trap = await page();
    const port = trap.host.split(":")[1];
    for (const address of [`http://${host}:${port}/`, `http://${host}/`, `https://${host}:443/`])
      expect(await fetchPage(address, person, network())).toEqual(UNREACHABLE);
    expect(trap.visits()).toBe(0);
  });

  const NOT_PUBLIC = [
    ...["0.0.0.1", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.127.255.254", "127.255.255.254"],
    ...["169.254.0.1", "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.1", "192.0.0.170"],
    ...["192.0.2.1", "192.88.99.1", "192.168.0.1", "198.18.0.1", "198.19.255.255", "198.51.100.1"],
    ...["203.0.113.1", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255"],
    ...["[::]", "[::7f00:1]", "[::ffff:0:7f00:1]", "[::ffff:8.8.8.8]", "[64:ff9b::a9fe:a9fe]"],
    ...["[64:ff9b:1::a00:1]", "[100::1]", "[100:0:0:1::1]", "[2001::1]", "[2001:2::1]", "[2001:10::1]"],
    ...["[2001:20::1]", "[2001:db8::1]", "[2002:a9fe:a9fe::]", "[2002:7f00:1::]", "[3fff::1]", "[4000::1]"],
    ...["[5f00::1]", "[fc00::1]", "[fd00:ec2::254]", "[fe80::1]", "[fec0::1]", "[ff02::1]"],
  ];

  test.each(NOT_PUBLIC)("%s", async (host) => {
    expect(await fetchPage(`http://${host}/`, person, network())).toEqual(UNREACHABLE);
    const named = network({ resolve: async () => [host.replace(/[[\]]/g, "")] });
    expect(await fetchPage("http://jobs.example/", person, named)).toEqual(UNREACHABLE);
    expect(named.asked).toEqual(["jobs.example"]);
  });

  test("nor any port but the web's two", async () => {
    const public_ = network({ resolve: async () => ["93.184.216.34"] });
    for (const port of [1, 21, 22, 25, 81, 444, 3000, 6379, 8080, 65535])
      expect(await fetchPage(`http://jobs.example:${port}/`, person, public_)).toEqual(UNREACHABLE);
    expect(public_.asked).toEqual([]);
  });
});

describe("a name is asked for once, and every answer must be public", () => {
  test.each([
    ["loopback", ["127.0.0.1"]],
    ["a public and a private one", ["93.184.216.34", "127.0.0.1"]],
    ["a private and a public one", ["10.0.0.1", "93.184.216.34"]],
    ["an IPv4 address inside IPv6", ["::ffff:127.0.0.1"]],
    ["an address with a zone", ["fe80::1%eth0"]],
    ["no address at all", []],
    ["what is no address", ["localhost"]],
  ])("%s", async (_case, addresses) => {
    const trap = await page();
    const named = network({ resolve: async () => addresses });
    expect(await fetchPage("http://jobs.example/", person, named)).toEqual(UNREACHABLE);
    expect(named.asked).toEqual(["jobs.example"]);
    expect(trap.visits()).toBe(0);
  });

  test("a second answer, which could be another, is never asked for", async () => {
    const trap = await page();
    const answers = [["127.0.0.2"], ["127.0.0.1"]];
    const jobs = `jobs.example:${trap.host.split(":")[1]}`;
    const rebinding = network({ resolve: async () => answers.shift() ?? [], privateHosts: [jobs] });
    await fetchPage(`http://${jobs}/`, person, rebinding);
    expect(rebinding.asked).toEqual(["jobs.example"]);
    expect(trap.visits()).toBe(0);
  });

  test("a name that nobody knows", async () => {
    const unknown = network({ resolve: () => Promise.reject(new Error("ENOTFOUND")) });
    expect(await fetchPage("https://jobs.example/", person, unknown)).toEqual(UNREACHABLE);
  });

  test("the server hears the name, not the address", async () => {
    const heard: (string | undefined)[] = [];
    const server = await web((request, response) => {
      heard.push(request.headers.host, request.url, request.headers.cookie, request.headers.referer);
      response.writeHead(200, { "content-type": "text/html" }).end("<p>Hello</p>");
    });
    const jobs = `jobs.example:${server.host.split(":")[1]}`;
    const named = network({ resolve: async () => ["127.0.0.1"], privateHosts: [jobs] });
    expect(await fetchPage(`http://${jobs}/a?b=c#d`, person, named)).toMatchObject({ ok: true });
    expect(heard).toEqual([jobs, "/a?b=c", undefined, undefined]);
  });

  test("and so does TLS, whose certificate must be for it", async () => {
    const heard: string[] = [];
    const secure = tls.createServer({
      SNICallback: (name, done) => {
        heard.push(name);
        done(new Error("no certificate"));
      },
    });
    secure.on("tlsClientError", () => undefined);
    const { host } = await listen(secure);
    const jobs = `jobs.example:${host.split(":")[1]}`;
    const named = network({ resolve: async () => ["127.0.0.1"], privateHosts: [jobs] });
    expect(await fetchPage(`https://${jobs}/`, person, named)).toEqual(UNREACHABLE);
    expect(heard).toEqual(["jobs.example"]);
  });
});

describe("a redirect is checked as the first address was", () => {
  test.each([
    ["loopback", (trap: string) => `http://${trap}/`],
    ["loopback by its number", (trap: string) => `http://2130706433:${trap.split(":")[1]}/`],
    ["an address without its scheme", (trap: string) => `//${trap}/`],
    ["a file", () => "file:///etc/hostname"],
    ["gopher", (trap: string) => `gopher://${trap}/_x`],
    ["a script", () => "javascript:alert(1)"],
    ["data", () => "data:text/html,<p>x"],
    ["a password", (trap: string) => `http://a:b@${trap}/`],
    ["nowhere", () => ""],
  ])("to %s", async (_case, location) => {
    const trap = await page();
    const server = await redirectTo(() => location(trap.host));
    const asked = fetchPage(`http://${server.host}/`, person, network({ privateHosts: [server.host] }));
    expect(await asked).toEqual(UNREACHABLE);
    expect(trap.visits()).toBe(0);
  });

  const chainOf = (hops: number) =>
    web((request, response) => {
      const at = Number(request.url?.slice(1));
      if (at === hops) response.writeHead(200, { "content-type": "text/html" }).end("<p>There</p>");
      else response.writeHead(307, { location: `/${at + 1}` }).end("elsewhere");
    });

  test("three are followed, and the address is the last one", async () => {
    const { host } = await chainOf(3);
    const result = await fetchPage(`http://${host}/0`, person, network({ privateHosts: [host] }));
    expect(result).toMatchObject({ ok: true, value: { url: `http://${host}/3`, contentType: "text/html" } });
  });

  test("a fourth is not", async () => {
    const { host, visits } = await chainOf(4);
    expect(await fetchPage(`http://${host}/0`, person, network({ privateHosts: [host] }))).toEqual(
      UNREACHABLE,
    );
    expect(visits()).toBe(4);
  });

  test("from a private line none leads to an open one", () => {
    const from = new URL("https://jobs.example/a");
    expect(nextHop(from, "http://jobs.example/b")).toBeNull();
    expect(nextHop(from, "/b")?.href).toBe("https://jobs.example/b");
    expect(nextHop(new URL("http://jobs.example/"), "https://jobs.example/")?.href).toBe(
      "https://jobs.example/",
    );
  });

  test("and what a page refers to is not fetched", async () => {
    const trap = await page();
    const { host } = await page(
      `<meta http-equiv=refresh content="0;url=http://${trap.host}/"><link rel=icon href="http://${trap.host}/i">` +
        `<meta property="og:image" content="http://${trap.host}/o"><img src="http://${trap.host}/p">`,
    );
    expect(await fetchPage(`http://${host}/`, person, network({ privateHosts: [host] }))).toMatchObject({
      ok: true,
    });
    expect(trap.visits()).toBe(0);
  });
});

describe("what comes back is bounded", () => {
  const ask = (host: string, changes: Partial<Network> = {}) =>
    fetchPage(`http://${host}/`, person, network({ privateHosts: [host], ...changes }));
  const HTML = { "content-type": "text/html; charset=utf-8" };

  test.each([
    ["gzip", gzipSync],
    ["deflate", deflateSync],
    ["br", brotliCompressSync],
  ])("what is packed with %s is unpacked", async (encoding, pack) => {
    const { host } = await web((_request, response) =>
      response.writeHead(200, { ...HTML, "content-encoding": encoding }).end(pack("<p>Grüße</p>")),
    );
    const result = await ask(host);
    expect(result.ok && new TextDecoder().decode(result.value.bytes)).toBe("<p>Grüße</p>");
  });

  test.each([
    ["a packing nobody knows", { "content-encoding": "rot13" }],
    ["a packing in a packing", { "content-encoding": "gzip, gzip" }],
    ["bytes that are not packed as they say", { "content-encoding": "gzip" }],
  ])("%s", async (_case, headers) => {
    const { host } = await web((_request, response) =>
      response.writeHead(200, { ...HTML, ...headers }).end("x"),
    );
    expect(await ask(host)).toEqual(UNREACHABLE);
  });

  test.each([
    ["five megabytes and a byte", () => Buffer.alloc(5 * 1024 * 1024 + 1), {}],
    [
      "200 MB packed into 200 KB",
      () => gzipSync(Buffer.alloc(200 * 1024 * 1024)),
      { "content-encoding": "gzip" },
    ],
  ])("%s are too large", async (_case, body, headers) => {
    const { host } = await web((_request, response) =>
      response.writeHead(200, { ...HTML, ...headers }).end(body()),
    );
    expect(await ask(host)).toEqual({ ok: false, reason: "too-large" });
  });

  test("a stream without end is left when it is too large", async () => {
    let isLeft = false;
    const { host } = await web((_request, response) => {
      response.writeHead(200, HTML);
      const pour = () => {
        while (!response.destroyed && response.write(Buffer.alloc(64 * 1024)));
      };
      response.on("drain", pour).on("close", () => {
        isLeft = true;
      });
      pour();
    });
    expect(await ask(host)).toEqual({ ok: false, reason: "too-large" });
    await vi.waitFor(() => expect(isLeft).toBe(true));
  });

  const drips: [string, (socket: Socket) => void][] = [
    ["says nothing", () => undefined],
    ["never ends its headers", (socket) => void drip(socket, "HTTP/1.1 200 OK\r\n", "x")],
    [
      "sends its page a byte at a time",
      (socket) => void drip(socket, "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n", "x"),
    ],
  ];
  function drip(socket: Socket, first: string, then: string): void {
    socket.write(first);
    const timer = setInterval(() => socket.write(then), 20);
    socket.on("close", () => clearInterval(timer));
  }

  test.each(drips)("a server that %s is left in time", async (_case, behave) => {
    const { host } = await listen(createServer(behave));
    expect(await ask(host, { totalMilliseconds: 300 })).toEqual(UNREACHABLE);
  });

  test("headers without end", async () => {
    const { host } = await listen(
      createServer((socket) => {
        socket.write("HTTP/1.1 200 OK\r\n");
        const pour = () => {
          while (!socket.destroyed && socket.write(`x-a: ${"b".repeat(1000)}\r\n`));
        };
        socket.on("drain", pour);
        pour();
      }),
    );
    expect(await ask(host)).toEqual(UNREACHABLE);
  });

  test("a line that is picked up, and then nobody speaks", async () => {
    const { host } = await listen(createServer());
    const result = fetchPage(
      `https://${host}/`,
      person,
      network({ privateHosts: [host], connectMilliseconds: 100 }),
    );
    expect(await result).toEqual(UNREACHABLE);
  });

  test.each(["image/png", "application/pdf", "application/octet-stream", "text/html5", "text/css", ""])(
    "a page of the type “%s” is none",
    async (type) => {
      const { host } = await web((_request, response) =>
        response.writeHead(200, type ? { "content-type": type } : {}).end("x"),
      );
      expect(await ask(host)).toEqual({ ok: false, reason: "not-a-page" });
    },
  );

  test.each([204, 400, 401, 403, 404, 410, 429, 500, 503, 999])(
    "an answer of %i is a refusal",
    async (status) => {
      const { host } = await web((_request, response) => response.writeHead(status, HTML).end());
      expect(await ask(host)).toEqual({ ok: false, reason: "refused" });
    },
  );
});

describe("what is no address of a page", () => {
  test.each([
    ...[
      "",
      "jobs.example",
      "//jobs.example",
      "ftp://jobs.example/",
      "file:///etc/passwd",
      "javascript:alert(1)",
    ],
    ...[
      "data:text/html,x",
      "http://",
      "https://a b/",
      "http://user:word@jobs.example/",
      "http://[::1",
      "mailto:a@b",
    ],
  ])("“%s”", async (address) => {
    expect(await fetchPage(address, person, network())).toEqual({ ok: false, reason: "not-a-link" });
  });
});

describe("nobody looks around through us", () => {
  test("what is closed, blocked or silent is told alike", async () => {
    const closed = await page();
    await new Promise((resolve) => open.pop()?.close(resolve));
    const silent = await listen(createServer(() => undefined));
    const results = await Promise.all([
      fetchPage(`http://${closed.host}/`, person, network({ privateHosts: [closed.host] })),
      fetchPage("http://127.0.0.1/", person, network()),
    ]);
    results.push(
      await fetchPage(
        `http://${silent.host}/`,
        person,
        network({ privateHosts: [silent.host], totalMilliseconds: 200 }),
      ),
    );
    expect(results).toEqual([UNREACHABLE, UNREACHABLE, UNREACHABLE]);
  });

  test("thirty a minute, and no more", async () => {
    const results = [];
    for (let port = 1; port <= 40; port++)
      results.push(await fetchPage(`http://127.0.0.1:${port}/`, person, network()));
    expect(results.slice(0, 30)).toEqual(Array(30).fill(UNREACHABLE));
    expect(results.slice(30)).toEqual(Array(10).fill({ ok: false, reason: "too-often" }));
    expect(await fetchPage("http://127.0.0.1/", "somebody-else" as UserId, network())).toEqual(UNREACHABLE);
  });

  test("two at once, and the next when one is done", async () => {
    const held: http.ServerResponse[] = [];
    const { host } = await web((_request, response) => held.push(response));
    const ask = () => fetchPage(`http://${host}/`, person, network({ privateHosts: [host] }));
    const both = [ask(), ask()];
    expect(await ask()).toEqual({ ok: false, reason: "too-often" });
    await vi.waitFor(() => expect(held).toHaveLength(2));
    for (const response of held) response.writeHead(200, { "content-type": "text/html" }).end("x");
    expect(await Promise.all(both)).toMatchObject([{ ok: true }, { ok: true }]);
    const next = ask();
    await vi.waitFor(() => expect(held).toHaveLength(3));
    held[2]?.writeHead(200, { "content-type": "text/html" }).end("x");
    expect(await next).toMatchObject({ ok: true });
  });
});
