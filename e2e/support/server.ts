import { fork } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { migrate } from "@/lib/platform/db/migrate";

/** A running server with a data folder of its own; `output` is what it has printed so far. */
export type Server = { origin: string; dataDir: string; output: () => string; stop: () => Promise<void> };

/** Starts the production build on a free port, with a database without accounts, as `npm start` would. */
export async function startServer(settings: Record<string, string> = {}): Promise<Server> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "tactful-journey-"));
  migrate(path.join(dataDir, "tactful.db"), "prisma/migrations");
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = fork("scripts/serve.mjs", [], {
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      PORT: String(port),
      DATA_DIR: dataDir,
      NEXTAUTH_URL: origin,
      NEXTAUTH_SECRET: randomBytes(32).toString("base64url"),
      ...settings,
    },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  // None outlives the process that started it, however that ends.
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const ended = once(child, "exit");
  const isUp = await Promise.race([once(child, "message").then(() => true), ended.then(() => false)]);
  if (!isUp) {
    rmSync(dataDir, { recursive: true, force: true });
    throw new Error(`The server did not start.\n${output}`);
  }
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    process.off("exit", kill);
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { origin, dataDir, output: () => output, stop };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("A port was asked for, not a pipe.");
  return address.port;
}
