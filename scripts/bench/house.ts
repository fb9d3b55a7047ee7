import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { type Filled, fill } from "./fill.ts";
import { readForm } from "./form.ts";
import type { Request } from "./measure.ts";
import { timeRawSearch } from "./raw-search.ts";
import { type Server, startServer } from "./server.ts";
import { textOf, Visitor } from "./visitor.ts";

/** What is measured: rooms that are looked at, and one form that is sent. */
export const PAGES = [
  ...(["today", "list", "board", "opportunity", "search", "rare search", "write"] as const),
  ...(["people", "calendar", "insights", "prepare", "history", "log"] as const),
];
export type PageName = (typeof PAGES)[number];

/** A word that every invitation has, and a company's name that few have. */
export const WORDS = { common: "interview", rare: "Quarryhill Optics" };

export const FLOOR: Request = { path: "/", expects: 200 };
export const FLOOR_FOLDER = "scripts/bench/floor";

type Served = { server: Server; visitor: Visitor };

/** A data folder with so many opportunities, served by the product and by the floor. */
export type House = {
  size: number;
  product: Served;
  floor: Served;
  requests: Record<PageName, Request>;
  /** What the index alone takes for the common word. */
  rawSearchMs: number;
};

/** The folder is removed when this process ends, however it ends. */
export async function openHouse(size: number, dataDir: string): Promise<House> {
  process.on("exit", () => rmSync(dataDir, { recursive: true, force: true }));
  const filled = await fill(dataDir, size);
  const product = await serve(dataDir);
  const floor = await serve(dataDir, FLOOR_FOLDER);
  await product.visitor.signIn(filled);
  floor.visitor.cookie = product.visitor.cookie;
  const requests = await findRequests(product.visitor, filled);
  return { size, product, floor, requests, rawSearchMs: timeRawSearch(dataDir, WORDS.common) };
}

async function serve(dataDir: string, folder?: string): Promise<Served> {
  const server = await startServer({ dataDir, ...(folder ? { folder } : {}) });
  return { server, visitor: new Visitor(server.origin) };
}

async function findRequests(
  visitor: Visitor,
  { opportunityId, messageId }: Filled,
): Promise<Record<PageName, Request>> {
  const typedIn = readForm(textOf(await visitor.get("/log")), "company");
  const read = (path: string): Request => ({ path, expects: 200 });
  let written = 0;
  return {
    today: read("/"),
    list: read("/opportunities"),
    board: read("/opportunities?layout=board"),
    people: read("/people"),
    calendar: read("/calendar"),
    insights: read("/insights"),
    prepare: read("/prepare"),
    history: read("/history"),
    opportunity: read(`/opportunities/${opportunityId}`),
    search: read(`/opportunities?q=${encodeURIComponent(WORDS.common)}`),
    "rare search": read(`/opportunities?q=${encodeURIComponent(WORDS.rare)}`),
    write: read(`/opportunities/${opportunityId}/messages/${messageId}`),
    log: {
      ...{ path: "/log", expects: 303 },
      fields: () => ({
        ...{ ...typedIn, kind: "interview-invitation", channel: "email" },
        ...{ company: `Written ${++written} Ltd.`, role: "Coordinator", "form-key": randomUUID() },
      }),
    },
  };
}
