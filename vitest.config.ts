import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: {
      "@": fileURLToPath(new URL(".", import.meta.url)),
      // The marker refuses to load outside a server bundle; a test is one.
      "server-only": fileURLToPath(new URL("node_modules/server-only/empty.js", import.meta.url)),
    },
  },
  test: {
    include: ["{lib,app,components,prisma,scripts}/**/*.test.{ts,tsx}"],
    env: { TZ: "Asia/Kathmandu" },
    maxWorkers: 2,
    setupFiles: ["scripts/test/chance.ts", "scripts/test/time.ts"],
  },
});
