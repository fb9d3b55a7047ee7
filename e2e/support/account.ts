import { createAccount } from "@/lib/features/account/commands";
import { hashPassword } from "@/lib/platform/auth/password";
import { openSession } from "@/lib/platform/auth/sessions";
import { database } from "@/lib/platform/db";
import type { UserId } from "@/lib/platform/user-id";

export type Account = { id: UserId; name: string; email: string; password: string; timeZone: string };

const PASSWORD = "a quiet word in time";
let accounts = 0;
/** Hashing is slow on purpose, and every account here has the same password. */
let passwordHash: Promise<string> | undefined;

/** Makes an account in the database of this worker's server, by the command that makes every account. */
export async function makeAccount(): Promise<Account> {
  passwordHash ??= hashPassword(PASSWORD);
  accounts += 1;
  const shown = { name: "Asha Rai", email: `asha.rai.${accounts}@example.org`, timeZone: "Europe/Berlin" };
  const given = { ...shown, passwordHash: await passwordHash, isOwner: false };
  const id = await database().$transaction((tx) => createAccount(tx, given, new Date()));
  return { id, ...shown, password: PASSWORD };
}

/** Signs an account in; gives the cookie that a sign-in would have set. */
export async function sessionCookieFor({ id }: Pick<Account, "id">, origin: string) {
  const key = await openSession(id, null, new Date());
  return { name: "tactful", value: key, url: origin, httpOnly: true, sameSite: "Lax" } as const;
}
