import { hash, verify } from "@node-rs/argon2";
import { Turns } from "../turns";

/** argon2id with 64 MiB, three passes, one lane: RFC 9106's second recommendation. */
const ARGON2ID = 2;
const PARAMETERS = { algorithm: ARGON2ID, memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const;

/** Two at a time, so that fifty sign-ins at once cost 128 MiB and not three gigabytes. */
const turns = new Turns(2);

export const PASSWORD_LENGTH = { least: 8, most: 256 } as const;

/** @returns the PHC string of argon2id. */
export const hashPassword = (password: string): Promise<string> =>
  turns.run(() => hash(password, PARAMETERS));

/**
 * Compares in the same time whether the account exists or not.
 * @param stored the account's hash; null for an account that does not exist, empty for one that is being removed.
 */
export async function isPasswordRight(stored: string | null, password: string): Promise<boolean> {
  if (password.length > PASSWORD_LENGTH.most) return false;
  nobody ??= hashPassword("the password of nobody");
  const against = stored || (await nobody);
  const isRight = await turns.run(() => verify(against, password));
  return Boolean(stored) && isRight;
}

/** A hash that is compared with when there is no account. */
let nobody: Promise<string> | undefined;
