import { afterEach, expect, test, vi } from "vitest";
import { requireSoundState } from "./boot";

afterEach(() => vi.unstubAllEnvs());

test.for([undefined, "", "x".repeat(31)])("the secret “%s” is none to serve with", (secret) => {
  vi.stubEnv("NEXTAUTH_SECRET", secret);
  expect(requireSoundState).toThrow("There is no secret to sign with.");
});

test("with a secret of thirty-two characters it serves", () => {
  vi.stubEnv("NEXTAUTH_SECRET", "x".repeat(32));
  expect(requireSoundState).not.toThrow();
});
