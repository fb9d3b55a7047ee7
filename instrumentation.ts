import type { Instrumentation } from "next";

/** Runs once when the server starts: what must hold is checked before the first request. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { requireSoundState } = await import("./lib/platform/boot");
  requireSoundState();
}

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
