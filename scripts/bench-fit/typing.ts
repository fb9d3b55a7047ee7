import { rmSync } from "node:fs";
import { chromium, type Page } from "@playwright/test";
import { openSession } from "@/lib/platform/auth/sessions";
import { seeded } from "@/prisma/seed/random";
import { makeDataFolder, startServer } from "../bench/server.ts";
import { BROWSER_FLAGS, findBrowser } from "../test/browser.ts";
import { fill } from "./fill.ts";

/** From a key to the next frame, in milliseconds, over all keys: on the checklist, and on a page with one empty field. */
export type Typing = { checklist: Delays; floor: Delays; keys: number };
type Delays = { median: number; p95: number; most: number };

const TEXT = "they told me so in the call of last week";
const FIELDS = 5;

/** Types into the checklist of an opportunity with that many criteria, in a real browser. */
export async function measureTyping(criteria: number): Promise<Typing> {
  const dataDir = makeDataFolder();
  process.on("exit", () => rmSync(dataDir, { recursive: true, force: true }));
  const { db, userId, opportunityIds } = await fill(dataDir, {
    criteria,
    opportunities: 1,
    random: seeded(3),
  });
  // The session is opened in this process, on the database that the server will serve.
  process.env.DATA_DIR = dataDir;
  const key = await openSession(userId, null, new Date());
  await db.$disconnect();
  const server = await startServer({ dataDir });
  const executablePath = await findBrowser();
  const browser = await chromium.launch({
    args: BROWSER_FLAGS,
    ...(executablePath ? { executablePath } : {}),
  });
  try {
    const context = await browser.newContext();
    await context.addCookies([{ name: "tactful", value: key, url: server.origin }]);
    const page = await context.newPage();
    await page.goto(`${server.origin}/opportunities/${opportunityIds[0]}/checklist`);
    await page.waitForLoadState("networkidle");
    const checklist = await delaysOf(page, page.getByLabel("Their words"));
    const empty = await context.newPage();
    await empty.setContent("<label>Their words <input></label>".repeat(FIELDS));
    const floor = await delaysOf(empty, empty.getByLabel("Their words"));
    return { checklist, floor, keys: FIELDS * TEXT.length };
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function delaysOf(page: Page, fields: ReturnType<Page["getByLabel"]>): Promise<Delays> {
  await page.evaluate(() => {
    const delays: number[] = [];
    Object.assign(window, { delays });
    addEventListener("keydown", ({ timeStamp }) => {
      requestAnimationFrame(() => delays.push(performance.now() - timeStamp));
    });
  });
  for (let at = 0; at < FIELDS; at++) await fields.nth(at).pressSequentially(TEXT, { delay: 15 });
  const delays = await page.evaluate(() => (window as unknown as { delays: number[] }).delays);
  const sorted = delays.toSorted((a, b) => a - b);
  const share = (part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN;
  return { median: share(0.5), p95: share(0.95), most: share(1) };
}
