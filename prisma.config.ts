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
    external: [
      "SearchIndex",
      "SearchIndex_config",
      "SearchIndex_data",
      "SearchIndex_docsize",
      "SearchIndex_idx",
    ],
  },
});
