import { test as base } from "@playwright/test";
import { checkAccessibility, checkReflow, heightOf } from "./accessibility";
import { type Account, makeAccount, sessionCookieFor } from "./account";
import { type JobBoard, startJobBoard } from "./job-board";
import { type Server, startServer } from "./server";
import { Watch } from "./watch";

export { expect } from "@playwright/test";

type Journey = {
  /** Holds the page as it stands against WCAG, where scripts run: the examination is one, and the twin test has it. */
  examine: () => Promise<void>;
  /** With settings, the test gets a server of its own that has no accounts yet; without, it shares its worker's. */
  ownSettings: Record<string, string> | null;
  /** Eight megabytes and two seconds of work in every new browser: read only where the test is about it. */
  readsGrammar: boolean;
  server: Server;
  /** Which of the twins it is: the one in a browser that runs scripts, or the one where they are switched off. */
  run: "live" | "plain";
  watch: Watch;
  /** Somebody with an account, who is not signed in. */
  account: Account;
  /** Somebody with an account, who is signed in. */
  person: Account;
  /** Lets a console error, a failed request and the like pass, when it matches. */
  expectProblem: (problem: RegExp) => void;
  /** Waits until the page at this path is there, and looks at its accessibility, once a path. */
  arriveAt: (path: string) => Promise<void>;
  /** Goes to a path and arrives there. */
  visit: (path: string) => Promise<void>;
  /** Looks at the page on a phone by day and on a wide screen by night, and keeps a picture of each. */
  twoWidths: (name: string) => Promise<void>;
};

type Worker = {
  sharedServer: Server;
  /** A site with a posting, which the shared server's operator lets it fetch from. */
  jobBoard: JobBoard;
};

export const test = base.extend<Journey, Worker>({
  ownSettings: [null, { option: true }],
  readsGrammar: [false, { option: true }],

  jobBoard: [
    // biome-ignore lint/correctness/noEmptyPattern: the tool reads from this pattern what the fixture needs
    async ({}, use) => {
      const board = await startJobBoard();
      await use(board);
      await board.stop();
    },
    { scope: "worker" },
  ],

  sharedServer: [
    async ({ jobBoard }, use) => {
      const server = await startServer({ ALLOW_PRIVATE_HOSTS: jobBoard.host });
      // The commands that prepare a test run in this process, on the server's database.
      process.env.DATA_DIR = server.dataDir;
      await use(server);
      await server.stop();
    },
    { scope: "worker" },
  ],

  server: async ({ sharedServer, ownSettings }, use, info) => {
    const server = ownSettings ? await startServer(ownSettings) : sharedServer;
    const printedBefore = server.output().length;
    await use(server);
    const printed = server.output().slice(printedBefore);
    if (info.status !== info.expectedStatus && printed)
      await info.attach("server", { body: printed, contentType: "text/plain" });
    if (ownSettings) await server.stop();
  },

  run: async ({ javaScriptEnabled }, use) => use(javaScriptEnabled === false ? "plain" : "live"),

  baseURL: async ({ server }, use) => use(server.origin),

  // biome-ignore lint/correctness/noEmptyPattern: the tool reads from this pattern what the fixture needs
  watch: async ({}, use) => use(new Watch()),

  context: async ({ context, server, watch, run, readsGrammar }, use) => {
    watch.begin(context, server.origin);
    if (!readsGrammar) await context.route(/harper_wasm.*\.wasm/, () => {});
    // A browser that runs no script does not fetch any either, and calls that a failure.
    if (run === "plain") watch.expect(/^failed request: .*\.js\b.* \(csp\)$/);
    await use(context);
    base.expect(watch.unexpected(), "what went wrong in the browser meanwhile").toEqual([]);
  },

  expectProblem: async ({ watch }, use) => use((problem) => watch.expect(problem)),

  // The account is made where the worker's server keeps its data, so the server comes first.
  account: async ({ sharedServer: _, ownSettings }, use) => {
    if (ownSettings) throw new Error("A server of one's own begins without accounts.");
    await use(await makeAccount());
  },

  person: async ({ account, context, server }, use) => {
    await context.addCookies([await sessionCookieFor(account, server.origin)]);
    await use(account);
  },

  examine: async ({ page, run }, use) =>
    use(async () => {
      if (run === "live") await checkAccessibility(page);
    }),

  arriveAt: async ({ page, examine }, use) => {
    const seen = new Set<string>();
    await use(async (path) => {
      await base.expect(page).toHaveURL((url) => url.pathname === path);
      await page.waitForLoadState();
      if (!seen.has(path)) await examine();
      seen.add(path);
    });
  },

  visit: async ({ page, server, arriveAt }, use) =>
    use(async (path) => {
      await page.goto(path);
      await arriveAt(new URL(path, server.origin).pathname);
    }),

  twoWidths: async ({ page, examine, run }, use) =>
    use(async (name) => {
      const before = page.viewportSize();
      for (const width of [360, 1440] as const) {
        await page.setViewportSize({ width, height: 900 });
        // As high as the page, so that a bar at the foot of the screen lies at the foot of the picture.
        await page.setViewportSize({ width, height: await heightOf(page) });
        await checkReflow(page);
        // Without scripts it is the same page; the twin test keeps the pictures.
        if (run === "plain") continue;
        for (const colorScheme of process.env.ALL_SCREENS ? SCHEMES : [EXAMINED[width]]) {
          await page.emulateMedia({ colorScheme });
          await page.screenshot({ path: `test-results/screens/${name}-${width}-${colorScheme}.png` });
          if (EXAMINED[width] === colorScheme) await examine();
        }
      }
      if (before) await page.setViewportSize(before);
      await page.emulateMedia({ colorScheme: null });
    }),
});

const SCHEMES = ["light", "dark"] as const;
/**
 * Each width and each scheme is examined once: contrast does not hang on the width, nor the layout on the colours. With
 * ALL_SCREENS set there are pictures of the other two as well.
 */
const EXAMINED = { 360: "light", 1440: "dark" } as const;

/** Registers the same tests twice: for a browser that runs JavaScript, and for one that has it switched off. */
export function withAndWithoutScript(register: () => void): void {
  test.describe("with JavaScript", register);
  test.describe("without JavaScript", () => {
    test.use({ javaScriptEnabled: false });
    register();
  });
}
