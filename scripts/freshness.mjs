// Whether the build is older than what it was built from.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const MARK = ".next/built-from";
const SOURCES = [
  "app",
  "components",
  "lib",
  "prisma/schema.prisma",
  "instrumentation.ts",
  "proxy.ts",
  "next.config.js",
  "postcss.config.mjs",
  "package-lock.json",
  "tsconfig.json",
];
const isSource = (file) =>
  !file.includes("lib/platform/db/client") && !/\.test\.tsx?$/.test(file) && !file.includes("/fixtures/");

function digest() {
  const hash = createHash("sha256");
  for (const source of SOURCES)
    for (const file of filesOf(source)) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

function filesOf(source) {
  if (path.extname(source)) return existsSync(source) ? [source] : [];
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter(isSource)
    .sort();
}

export const isBuildFresh = () => existsSync(MARK) && readFileSync(MARK, "utf8") === digest();

export const recordBuild = () => writeFileSync(MARK, digest());
