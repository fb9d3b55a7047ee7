// With its ending: the server runs this file as it is.
import { settings } from "./env.ts";

/**
 * Refuses to serve without the secret that signs what the browser sends back: an empty one would let anybody forge it.
 * @throws Error with one sentence; the process must end.
 */
export function requireSoundState(): void {
  settings();
  if ((process.env.NEXTAUTH_SECRET ?? "").length < 32) {
    throw new Error(
      "There is no secret to sign with. Start Tactful with npm start, which makes one and keeps it.",
    );
  }
}
