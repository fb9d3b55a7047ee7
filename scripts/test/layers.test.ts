import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findViolations, type Violation } from "./layers";

/** A small house in which the first files keep every rule, and each of the others breaks the one it names. */
const SOUND: Record<string, string> = {
  "lib/result.ts": "export const ok = 1;",
  "lib/form.ts": "export const untouched = 1;",
  "lib/domain/fit.ts": `import { ok } from "@/lib/result"; import * as z from "zod"; export const fit = [ok, z];`,
  "lib/domain/fit.test.ts": `import "node:fs"; import "vitest"; import "@/lib/platform/db/index";`,
  "lib/platform/db/client/client.ts": "export const client = 1;",
  "lib/platform/db/index.ts": `export { client as database } from "./client/client";`,
  "lib/platform/user-id.ts": "export type UserId = string; export const mintUserId = 1;",
  "lib/platform/session.ts": `import { mintUserId } from "./user-id"; export const requireUser = mintUserId;`,
  "lib/platform/action.ts": `import { requireUser } from "./session"; export const userAction = requireUser; export type Work = 1;`,
  "lib/platform/log.ts": "export const log = 1;",
  "lib/platform/auth/next-auth.ts": `import "next-auth"; export const authOptions = 1;`,
  "lib/features/rooms/schema.ts": "export const form = 1;",
  "lib/features/rooms/queries.ts": `import { database } from "@/lib/platform/db/index"; export type Room = 1; export const read = database;`,
  "lib/features/rooms/commands.ts": `import type { Work } from "@/lib/platform/action"; export const enter = (work: Work) => work;`,
  "lib/features/rooms/actions.ts": `import { userAction } from "@/lib/platform/action"; import { enter } from "./commands"; export const go = [userAction, enter];`,
  "lib/features/keys/commands.ts": `import { enter } from "@/lib/features/rooms/commands"; import type { UserId } from "@/lib/platform/user-id"; export const turn = (id: UserId) => [enter, id];`,
  "components/room.tsx": `import type { Room } from "@/lib/features/rooms/queries"; import { go } from "@/lib/features/rooms/actions"; import { fit } from "@/lib/domain/fit"; export const view = (room: Room) => [room, go, fit];`,
  "app/page.tsx": `import { view } from "@/components/room"; import { read } from "@/lib/features/rooms/queries"; import { requireUser } from "@/lib/platform/session"; import { newFormKey } from "@/lib/form"; export default () => [view, read, requireUser, newFormKey];`,
  "app/api/auth/route.ts": `import { authOptions } from "@/lib/platform/auth/next-auth"; export const GET = authOptions;`,
  "app/api/health/route.ts": `import { database } from "@/lib/platform/db/index"; export const GET = database;`,
  "app/api/rooms/route.ts": `import { enter } from "@/lib/features/rooms/commands"; export const POST = enter;`,
  "prisma/seed.ts": `import { mintUserId } from "@/lib/platform/user-id"; export const seed = mintUserId;`,
};

const BROKEN: [rule: string, file: string, text: string, to: string][] = [
  [
    "pages-only-show",
    "app/a/page.tsx",
    'import "@/lib/features/rooms/commands";',
    "lib/features/rooms/commands.ts",
  ],
  ["pages-only-show", "app/b/page.tsx", 'import "@/lib/platform/log";', "lib/platform/log.ts"],
  ["routes-only-answer", "app/api/c/route.ts", 'import "@/components/room";', "components/room.tsx"],
  ["next-auth-has-one-route", "app/api/d/route.ts", 'import "next-auth";', "node_modules/next-auth/index.js"],
  ["components-only-show", "components/e.tsx", 'import "@/lib/platform/session";', "lib/platform/session.ts"],
  [
    "components-read-nothing",
    "components/f.tsx",
    'import { read } from "@/lib/features/rooms/queries"; export const g = read;',
    "lib/features/rooms/queries.ts",
  ],
  // Once for a type and once for a value is for a value.
  [
    "components-read-nothing",
    "components/h.tsx",
    'import type { Room } from "@/lib/features/rooms/queries"; import { read } from "@/lib/features/rooms/queries"; export const i: [Room, 1] = read;',
    "lib/features/rooms/queries.ts",
  ],
  [
    "features-assemble",
    "lib/features/a/actions.ts",
    'import "@/lib/features/rooms/actions";',
    "lib/features/rooms/actions.ts",
  ],
  ["features-assemble", "lib/features/b/actions.ts", 'import "@/components/room";', "components/room.tsx"],
  [
    "commands-know-no-request",
    "lib/features/c/commands.ts",
    'import { redirect } from "next/navigation"; redirect("/");',
    "node_modules/next/navigation.js",
  ],
  [
    "commands-know-no-request",
    "lib/features/d/queries.ts",
    'import { requireUser } from "@/lib/platform/session"; requireUser;',
    "lib/platform/session.ts",
  ],
  ["platform-knows-no-product", "lib/platform/j.ts", 'import "@/lib/domain/fit";', "lib/domain/fit.ts"],
  ["domain-is-pure", "lib/domain/k.ts", 'import "node:fs";', "fs"],
  ["domain-is-pure", "lib/domain/l.ts", 'import "next-auth";', "node_modules/next-auth/index.js"],
  ["domain-is-pure", "lib/domain/m.ts", 'import "@/lib/platform/log";', "lib/platform/log.ts"],
  ["shared-shapes-stand-alone", "lib/n.ts", 'import "@/lib/domain/fit";', "lib/domain/fit.ts"],
  [
    "features-have-five-files",
    "lib/features/e/helpers.ts",
    "export const o = 1;",
    "lib/features/e/helpers.ts",
  ],
  [
    "database-has-few-doors",
    "components/p.tsx",
    'import "better-sqlite3";',
    "node_modules/better-sqlite3/index.js",
  ],
  [
    "database-has-few-doors",
    "lib/features/f/actions.ts",
    'import "@/lib/platform/db/client/client";',
    "lib/platform/db/client/client.ts",
  ],
  [
    "ids-are-proved",
    "lib/features/g/commands.ts",
    'import { mintUserId } from "@/lib/platform/user-id"; mintUserId;',
    "lib/platform/user-id.ts",
  ],
  ["no-cycles", "lib/domain/q.ts", 'import type { q } from "./q"; export type r = q;', "lib/domain/q.ts"],
  ["imports-exist", "lib/platform/s.ts", 'import "./nowhere";', "./nowhere"],
];

/** The tool leaves out whatever is in such a folder. */
const UNREAD = "lib/domain/node_modules/t.ts";

let folder: string;
let violations: Violation[];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "tactful-layers-"));
  for (const [file, text] of Object.entries(SOUND)) write(file, text);
  for (const [, file, text] of BROKEN) write(file, text);
  write(UNREAD, "export const t = 1;");
  for (const name of ["next-auth", "next", "zod", "vitest", "better-sqlite3"]) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: "index.js" }));
    write(`node_modules/${name}/index.js`, "");
  }
  write("node_modules/next/navigation.js", "");
  write(
    "tsconfig.json",
    JSON.stringify({ compilerOptions: { verbatimModuleSyntax: true, paths: { "@/*": ["./*"] } } }),
  );
  violations = await findViolations(folder);
}, 30_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, text: string) {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

test.each(BROKEN)("the rule %s refuses what %s imports", (rule, from, _text, to) => {
  expect(violations).toContainEqual({ rule, from, to, why: expect.stringMatching(/\.$/) });
});

test("what keeps the rules is let through", () => {
  expect(violations.filter(({ from }) => from in SOUND)).toEqual([]);
});

test("every rule is shown to refuse something", () => {
  const { forbidden } = createRequire(import.meta.url)("../../.dependency-cruiser.cjs");
  const shown = new Set(BROKEN.map(([rule]) => rule));
  expect(
    forbidden.map(({ name }: { name: string }) => name).filter((name: string) => !shown.has(name)),
  ).toEqual([]);
});

test("a source that the tool does not read is named", () => {
  expect(violations).toContainEqual(expect.objectContaining({ rule: "every-file-is-seen", from: UNREAD }));
});
