// Serves the built app, or with --dev the sources: one process, one port, an orderly end.
import { createServer } from "node:http";
import next from "next";
import { requireSoundState } from "../lib/platform/boot.ts";
import { readSettings } from "../lib/platform/env.ts";

const dev = process.argv.includes("--dev");

try {
  requireSoundState();
} catch (error) {
  console.error(error.message);
  process.exit(78);
}
const { port, host, trustsProxy } = readSettings(process.env);
const DRAIN_MS = 20_000;

const app = next({ dev, hostname: host, port });
const answer = app.getRequestHandler();
await app.prepare();

const server = createServer(
  { maxHeaderSize: 16_384, headersTimeout: 10_000, requestTimeout: 300_000 },
  (request, response) => {
    // Behind a proxy of one's own its last word counts; otherwise the sender's address is the socket's, whatever it claims.
    const claimed = trustsProxy
      ? request.headers["x-forwarded-for"]?.toString().split(",").at(-1)?.trim()
      : undefined;
    request.headers["x-forwarded-for"] = claimed ?? request.socket.remoteAddress ?? "unknown";
    delete request.headers["x-forwarded-host"];
    void answer(request, response);
  },
);

server.on("upgrade", app.getUpgradeHandler());

server.on("error", (error) => {
  const taken = error.code === "EADDRINUSE";
  console.error(
    taken
      ? `Port ${port} is taken. Set PORT to another one, for instance PORT=3001 npm start.`
      : error.message,
  );
  process.exit(78);
});

server.listen(port, host, () => process.send?.("listening"));

/** Stops accepting, lets what is under way finish, and ends. */
function drain() {
  const limit = setTimeout(() => process.exit(1), DRAIN_MS);
  limit.unref();
  server.close(() => process.exit(0));
  // A browser keeps its connection for the next request; here there is none.
  setInterval(() => server.closeIdleConnections(), 100).unref();
}
process.once("SIGTERM", drain);
process.once("SIGINT", drain);
