import path from "node:path";
import { expect, test } from "vitest";
import { readSettings, SettingsError } from "./env";

test("without a word said it runs on this machine alone, with sign-up closed", () => {
  expect(readSettings({})).toEqual({
    ...{ port: 3000, host: "127.0.0.1", appUrl: null, logLevel: "info", mostImportBytes: 2047 * 1024 * 1024 },
    mostKeptBytes: 4096 * 1024 * 1024,
    ...{ isSignUpAllowed: false, trustsProxy: false, privateHosts: [] },
    dataDir: path.resolve("data"),
    databaseFile: path.resolve("data/tactful.db"),
  });
});

test("what is said counts, an empty word is none, and paths are made whole", () => {
  expect(
    readSettings({ PORT: "8080", APP_URL: "https://jobs.example.org/path?x", DATA_DIR: "/srv/tactful" }),
  ).toMatchObject({
    ...{ port: 8080, appUrl: "https://jobs.example.org" },
    databaseFile: "/srv/tactful/tactful.db",
  });
  expect(readSettings({ PORT: "", HOST: "", ALLOW_SIGN_UP: "" })).toMatchObject({
    port: 3000,
    host: "127.0.0.1",
  });
  expect(readSettings({ DATABASE_URL: "file:./mine.db" }).databaseFile).toBe(path.resolve("mine.db"));
  expect(readSettings({ ALLOW_SIGN_UP: "true", TRUST_PROXY: "true" })).toMatchObject({
    ...{ isSignUpAllowed: true, trustsProxy: true },
  });
});

test.for([
  ["PORT", "eighty"],
  ["PORT", "0"],
  ["PORT", "65536"],
  ["PORT", "80.5"],
  ["PORT", "-1"],
  ["APP_URL", "jobs.example.org"],
  ["APP_URL", "ftp://jobs.example.org"],
  ["APP_URL", "javascript:alert(1)"],
  ["DATABASE_URL", "postgresql://localhost/tactful"],
  ["DATABASE_URL", "./tactful.db"],
  ["ALLOW_SIGN_UP", "yes"],
  ["ALLOW_SIGN_UP", "TRUE"],
  ["TRUST_PROXY", "1"],
  ["ALLOW_PRIVATE_HOSTS", "intranet.lan"],
  ["ALLOW_PRIVATE_HOSTS", "*:80"],
  ["ALLOW_PRIVATE_HOSTS", "http://intranet.lan:80"],
  ["ALLOW_PRIVATE_HOSTS", "intranet.lan:80, "],
  ["ALLOW_PRIVATE_HOSTS", "intranet.lan:99999"],
  ["LOG_LEVEL", "loud"],
])("%s=%s is refused in one sentence that names it", ([name = "", value]) => {
  const read = () => readSettings({ [name]: value });
  expect(read).toThrow(SettingsError);
  expect(read).toThrow(new RegExp(`^The setting ${name} must [^.\\n]+(\\.[a-z]+)*[^.\\n]*\\.$`));
});

test("hosts of one's own network are taken in the one spelling that addresses have", () => {
  const said = "Intranet.LAN:80, 127.1:8080 ,[0:0::1]:443";
  expect(readSettings({ ALLOW_PRIVATE_HOSTS: said }).privateHosts).toEqual([
    ...["intranet.lan:80", "127.0.0.1:8080", "[::1]:443"],
  ]);
});

test("of two wrong settings the first is told", () => {
  expect(() => readSettings({ LOG_LEVEL: "loud", PORT: "x" })).toThrow("The setting PORT must be a number.");
});
