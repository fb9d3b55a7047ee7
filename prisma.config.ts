import { fileURLToPath } from "node:url";
import { defineConfig } from "prisma/config";

// The command line tool would download a native engine; this one is the same engine, built as WebAssembly, from npm.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(
  new URL("scripts/schema-engine.mjs", import.meta.url),
);

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "file:./data/tactful.db" },
  experimental: { externalTables: true },
  tables: {
    // Both indexes of the full-text search, with the tables that each keeps for itself.
    external: ["SearchIndex", "SearchIndexOfPeople"].flatMap((index) =>
      ["", "_config", "_data", "_docsize", "_idx"].map((ending) => `${index}${ending}`),
    ),
  },
});
