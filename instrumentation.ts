import type { Instrumentation } from "next";

/** What was under way when the process ended goes on. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { resumeAll } = await import("./lib/platform/background");
  const { findInterrupted } = await import("./lib/features/importing/records");
  const { goOnWithImport } = await import("./lib/features/importing/commands");
  await resumeAll(findInterrupted, goOnWithImport);
  const { findUncounted } = await import("./lib/features/insights/records");
  const { goOnCounting } = await import("./lib/features/insights/commands");
  await resumeAll(findUncounted, goOnCounting);
  const { findWithoutAgencyKey } = await import("./lib/features/opportunities/records");
  const { goOnWithAgencies } = await import("./lib/features/opportunities/commands");
  await resumeAll(findWithoutAgencyKey, goOnWithAgencies);
  const bundles = await import("./lib/features/bundles/records");
  const { goOnWithBundle } = await import("./lib/features/bundles/commands");
  await resumeAll(bundles.findInterrupted, goOnWithBundle);
  const { fromTimeToTime } = await import("./lib/platform/background");
  const { keepHouse } = await import("./lib/features/upkeep/commands");
  fromTimeToTime(TEN_MINUTES_MS, keepHouse);
}

const TEN_MINUTES_MS = 600_000;

/** A surprise goes into the log with where it happened; not its text, which may repeat what a person wrote. */
export const onRequestError: Instrumentation.onRequestError = async (
  error,
  _request,
  { routePath, routeType },
) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { log } = await import("./lib/platform/log");
  const { name, stack = "" } = error instanceof Error ? error : new Error();
  log().error({ event: "failed", routePath, routeType, name, at: stack.match(/^\s+at .*$/gm)?.slice(0, 8) });
};
