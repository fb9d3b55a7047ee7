import { expect, test } from "vitest";
import { hashPassword, isPasswordRight } from "./password";

test("a stored password is argon2id with 64 MiB and three passes", async () => {
  expect(await hashPassword("correct horse")).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
});

test("the right password holds to the last character, in any script", async () => {
  const long = `${"pässwörd🙂".repeat(20)}a`;
  const stored = await hashPassword(long);
  expect(await isPasswordRight(stored, long)).toBe(true);
  expect(await isPasswordRight(stored, `${long.slice(0, -1)}b`)).toBe(false);
});

test("nobody's account has no right password", async () => {
  expect(await isPasswordRight(null, "the password of nobody")).toBe(false);
});

test("a password of a hundred kilobytes is refused without being hashed", async () => {
  expect(await isPasswordRight(await hashPassword("short one"), "x".repeat(100_000))).toBe(false);
});
