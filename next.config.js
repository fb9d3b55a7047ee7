import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks the types; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  // The same packages make the same build names, so that a rebuild of one source is one build.
  deploymentId: createHash("sha256").update(readFileSync("package-lock.json")).digest("hex").slice(0, 12),
  serverExternalPackages: [
    "@node-rs/argon2",
    "@prisma/adapter-better-sqlite3",
    "better-sqlite3",
    "mailparser",
    "nodemailer",
    "pino",
    "rate-limiter-flexible",
  ],
  // Nothing of a person's is kept by the server's own cache.
  cacheMaxMemorySize: 0,
  // Some browsers ask for it by this name before they have read the page's own.
  rewrites: async () => [{ source: "/favicon.ico", destination: "/icon.svg" }],
  // A thread keeps to the policy of its own file, not to that of the page that began it: pages need not allow wasm.
  headers: async () => [
    {
      source: "/_next/static/:path*",
      headers: [
        {
          key: "content-security-policy",
          value:
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; frame-ancestors 'none'",
        },
        { key: "x-content-type-options", value: "nosniff" },
      ],
    },
  ],
  experimental: {
    serverActions: { bodySizeLimit: "1mb" },
    staleTimes: { dynamic: 0, static: 30 },
  },
};
