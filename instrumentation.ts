import type { Instrumentation } from "next";

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
