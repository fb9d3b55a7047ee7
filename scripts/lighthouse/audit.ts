import { rmSync } from "node:fs";
import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { fill } from "../bench/fill.ts";
import { freePort, makeDataFolder, startServer } from "../bench/server.ts";
import { Visitor } from "../bench/visitor.ts";
import { BROWSER_FLAGS, findBrowser } from "../test/browser.ts";

const OPPORTUNITIES = 1000;
const CATEGORIES = ["performance", "accessibility", "best-practices"];
const LEAST = 95;
/** Of so many looks at a room the one in the middle counts: a machine that does other things as well is no room's fault. */
const LOOKS = 3;

const dataDir = makeDataFolder();
process.on("exit", () => rmSync(dataDir, { recursive: true, force: true }));
const filled = await fill(dataDir, OPPORTUNITIES);
const server = await startServer({ dataDir });
const visitor = new Visitor(server.origin);
await visitor.signIn(filled);
const port = await freePort();
const program = await findBrowser();
const browser = await chromium.launch({
  ...(program ? { executablePath: program } : {}),
  args: [...BROWSER_FLAGS, `--remote-debugging-port=${port}`],
});
const sheet = `/opportunities/${filled.opportunityId}`;
const rooms = {
  Today: "/",
  Opportunities: "/opportunities",
  Opportunity: sheet,
  Write: `${sheet}/messages/${filled.messageId}`,
};
let isEnough = true;
for (const [room, path] of Object.entries(rooms)) {
  const looks: Look[] = [];
  for (let look = 0; look < LOOKS; look++) looks.push(await lookAt(path));
  const inTheMiddle = looks.toSorted((a, b) => speedOf(a) - speedOf(b))[Math.floor(LOOKS / 2)];
  if (!inTheMiddle) throw new Error(`${room} was not looked at.`);
  const { categories, audits } = inTheMiddle;
  const scores = CATEGORIES.map((id) => ({ id, score: Math.round((categories[id]?.score ?? 0) * 100) }));
  process.stdout.write(`${room}: ${scores.map(({ id, score }) => `${id} ${score}`).join(", ")}\n`);
  for (const id of CATEGORIES) {
    const lost = (categories[id]?.auditRefs ?? [])
      .filter(({ weight }) => weight > 0)
      .flatMap((ref) => audits[ref.id] ?? [])
      .filter(({ score }) => score !== null && score < 0.9);
    for (const { title, displayValue = "" } of lost) process.stdout.write(`  ${title} ${displayValue}\n`);
  }
  isEnough &&= scores.every(({ score }) => score >= LEAST);
}
await browser.close();
await server.stop();
process.exit(isEnough ? 0 : 1);

type Look = Awaited<ReturnType<typeof lookAt>>;

async function lookAt(path: string) {
  const result = await lighthouse(`${server.origin}${path}`, {
    ...{ port, onlyCategories: CATEGORIES, logLevel: "error" },
    extraHeaders: { cookie: visitor.cookie },
  });
  if (!result) throw new Error(`${path} was not looked at.`);
  return result.lhr;
}

function speedOf({ categories }: Look): number {
  return categories.performance?.score ?? 0;
}
