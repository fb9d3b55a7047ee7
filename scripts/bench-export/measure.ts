// One thing as a server of its own does it: prints what this process and the jobs took, a line of JSON each.
import { copyFileSync, mkdirSync, statSync } from "node:fs";
import path from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { json } from "node:stream/consumers";
import { goOnWithBundle, keepBundle, startBundle, undoBundle } from "@/lib/features/bundles/commands";
import { fileOfBundle, loadBundle } from "@/lib/features/bundles/records";
import { prepareExport } from "@/lib/features/export/commands";
import { fileOfExport } from "@/lib/features/export/records";
import { openArchive } from "@/lib/platform/archive/read-zip";
import { database } from "@/lib/platform/db";
import { done } from "@/prisma/seed/scene";

const [what = "", userId = "", from = ""] = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith("--"));
const scene = { db: database(), userId: userId as never, now: new Date() };
await scene.db.user.count();

const startRss = process.memoryUsage.rss();
let peakRss = startRss;
const watch = setInterval(() => {
  peakRss = Math.max(peakRss, process.memoryUsage.rss());
}, 20);
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
const start = performance.now();

async function digestOf(file: string): Promise<string> {
  const opened = await openArchive(file);
  if (!opened.ok) throw new Error(opened.reason);
  const manifest = (await json(await opened.value.read("manifest.json"))) as { digest: string };
  opened.value.close();
  return manifest.digest;
}

async function bringIn(): Promise<string> {
  const bundleId = crypto.randomUUID();
  mkdirSync(path.dirname(fileOfBundle(bundleId)), { recursive: true });
  copyFileSync(from, fileOfBundle(bundleId));
  await done(scene, keepBundle, { bundleId, name: "tactful.zip", sizeBytes: statSync(from).size });
  await goOnWithBundle(scene.userId, bundleId);
  await done(scene, startBundle, { bundleId });
  await goOnWithBundle(scene.userId, bundleId);
  const stored = await loadBundle(scene.db, scene.userId, bundleId);
  return `${stored?.status}, ${stored?.report.problems.length} refused`;
}

async function takeBack(): Promise<string> {
  const { id: bundleId } = await scene.db.bundle.findFirstOrThrow({ where: { userId: scene.userId } });
  await done(scene, undoBundle, { bundleId });
  await goOnWithBundle(scene.userId, bundleId);
  const stored = await loadBundle(scene.db, scene.userId, bundleId);
  return `${stored?.status}, ${stored?.report.undo?.keptCount} kept`;
}

async function takeOut(): Promise<string> {
  await prepareExport(scene.userId);
  return fileOfExport(scene.userId);
}

const told = await (what === "export" ? takeOut() : what === "take-back" ? takeBack() : bringIn());
const seconds = (performance.now() - start) / 1000;
clearInterval(watch);
const result = {
  ...{ seconds, peakMb: Math.max(peakRss, process.memoryUsage.rss()) / 2 ** 20, startMb: startRss / 2 ** 20 },
  ...{ longestWaitMs: delay.max / 1e6, told },
  ...(what === "export" ? { digest: await digestOf(told), zipMb: statSync(told).size / 2 ** 20 } : {}),
};
process.stdout.write(`${JSON.stringify(result)}\n`);
process.exit(0);
