import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { type Filled, fill } from "./fill.ts";
import { readForm } from "./form.ts";
import type { Request } from "./measure.ts";
import { makeDataFolder, type Server, startServer } from "./server.ts";
import { textOf, Visitor } from "./visitor.ts";

/** What is measured, in the order in which it is; what writes comes last, for it adds opportunities. */
export const PAGES = ["today", "list", "opportunity", "search", "rare search", "write", "log"] as const;
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
  close: () => Promise<void>;
};

export async function openHouse(size: number): Promise<House> {
  const dataDir = makeDataFolder();
  const filled = await fill(dataDir, size);
  const product = await serve(dataDir);
  const floor = await serve(dataDir, FLOOR_FOLDER);
  await product.visitor.signIn(filled);
  floor.visitor.cookie = product.visitor.cookie;
  return {
    ...{ size, product, floor },
    requests: await findRequests(product.visitor, filled),
    async close() {
      for (const { server, visitor } of [product, floor]) {
        visitor.leave();
        await server.stop();
      }
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
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
