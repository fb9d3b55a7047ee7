import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import playwright from "@playwright/test/package.json" with { type: "json" };
import { runTool } from "./tool.ts";

/** A browser that asks nothing of the machine and of the network but the page it is shown. */
export const BROWSER_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Where Playwright's own browser is used, its path is left to Playwright. */
const OWN = "";
const DOWNLOAD_LIMIT_MS = 60_000;
const SYSTEM_NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** A download that failed is not tried at every run, but again with another release, and when nothing else is found. */
const FAILED_DOWNLOAD = "node_modules/.cache/tactful/browser-download-failed";

/**
 * Finds a Chromium that starts: Playwright's download, else the system's, else Debian's package, installed now.
 * @returns the path of its program, or "" for Playwright's own.
 * @throws Error with one plain sentence when there is none to be had.
 */
export async function findBrowser(): Promise<string> {
  const chosen = process.env.TACTFUL_BROWSER;
  if (chosen) return chosen;
  if ((await starts(OWN)) || ((await download()) && (await starts(OWN)))) return OWN;
  const found = (await systemBrowser()) ?? ((await installPackage()) ? await systemBrowser() : undefined);
  if (found) return found;
  rmSync(FAILED_DOWNLOAD, { force: true });
  throw new Error(
    "There is no browser for the journeys: Playwright's could not be downloaded, none is installed, and Debian's " +
      "package chromium could not be installed. Install Chromium, or name its program in TACTFUL_BROWSER.",
  );
}

/** Whether it really runs here: a download may lack the system's libraries, and a distribution's may be a mere stub. */
async function starts(program: string): Promise<boolean> {
  if (!existsSync(program || chromium.executablePath())) return false;
  try {
    const browser = await chromium.launch({
      ...(program ? { executablePath: program } : {}),
      args: BROWSER_FLAGS,
    });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

async function download(): Promise<boolean> {
  const hasFailed =
    existsSync(FAILED_DOWNLOAD) && readFileSync(FAILED_DOWNLOAD, "utf8") === playwright.version;
  if (hasFailed || existsSync(chromium.executablePath())) return false;
  const { isOk } = await runTool("playwright", ["install", "chromium"], { limitMs: DOWNLOAD_LIMIT_MS });
  if (isOk) return true;
  mkdirSync(path.dirname(FAILED_DOWNLOAD), { recursive: true });
  writeFileSync(FAILED_DOWNLOAD, playwright.version);
  return false;
}

async function systemBrowser(): Promise<string | undefined> {
  for (const program of SYSTEM_NAMES.flatMap(programsNamed)) if (await starts(program)) return program;
  return undefined;
}

async function installPackage(): Promise<boolean> {
  if (programsNamed("apt-get").length === 0) return false;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && programsNamed("sudo").length === 0) return false;
  const aptGet = (...args: string[]) => {
    const command = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", ...args] as const;
    return isRoot
      ? runTool(command[0], command.slice(1))
      : runTool("sudo", ["--non-interactive", ...command]);
  };
  // Whatever the update says, what is listed already may do.
  await aptGet("update");
  const { isOk } = await aptGet("install", "--yes", "--no-install-recommends", "chromium");
  return isOk;
}

const programsNamed = (name: string): string[] =>
  (process.env.PATH ?? "")
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .filter((program) => existsSync(program));
