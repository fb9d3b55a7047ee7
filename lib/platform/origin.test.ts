import { beforeEach, expect, test, vi } from "vitest";

/** The module as a process with these settings has it. */
async function withSettings(environment: Record<string, string>) {
  vi.resetModules();
  for (const name of ["APP_URL", "PORT", "HOST"]) vi.stubEnv(name, environment[name]);
  return import("./origin");
}

beforeEach(() => vi.unstubAllEnvs());

const sent = (headers: Record<string, string>) => new Headers(headers);

test("without an address of its own a server is known by its loopback names, as browsers write them", async () => {
  const { isFromOurPages, ownOrigins } = await withSettings({ PORT: "80", HOST: "::1" });
  expect(ownOrigins()).toEqual(["http://127.0.0.1", "http://localhost", "http://[::1]"]);
  expect(isFromOurPages(sent({ origin: "http://localhost", "sec-fetch-site": "same-origin" }))).toBe(true);
});

test("with an address of its own it is known by nothing else", async () => {
  const { isFromOurPages, isOurHost } = await withSettings({ APP_URL: "https://jobs.example.org" });
  expect(isFromOurPages(sent({ origin: "https://jobs.example.org" }))).toBe(true);
  expect(isOurHost(sent({ host: "jobs.example.org" }))).toBe(true);
  for (const origin of [
    "http://jobs.example.org",
    "https://jobs.example.org:8443",
    "http://127.0.0.1:3000",
  ]) {
    expect(isFromOurPages(sent({ origin }))).toBe(false);
  }
});

test("a host that is not ours, or is none, is not answered", async () => {
  const { isOurHost } = await withSettings({});
  const hosts = ["127.0.0.1:3000", "localhost:3000", "[::1]:3000"];
  const others = ["evil.example:3000", "127.0.0.1", "127.0.0.1:3001", "", "a b", "127.0.0.1:99999", "null"];
  expect([...hosts, ...others].filter((host) => isOurHost(sent({ host })))).toEqual(hosts);
  expect(isOurHost(sent({}))).toBe(false);
});
