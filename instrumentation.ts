/** Runs once when the server starts: what must hold is checked before the first request. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { requireSoundState } = await import("./lib/platform/boot");
  requireSoundState();
}
