import * as z from "zod";
import { database } from "../db";
import { countAgainst, countBack } from "../limits";
import { log } from "../log";
import { accountEmail } from "./email";
import { isPasswordRight } from "./password";

const credentials = z.object({ email: accountEmail, password: z.string() });

/**
 * Proves who signs in. The answer and its time are the same for an account that does not exist.
 * @returns the account's id and the browser it is on, or null when e-mail and password do not belong together.
 * @throws TooManyTries when there were too many wrong passwords; it carries the seconds to wait.
 */
export async function authenticate(
  given: unknown,
  { address, agent }: { address: string; agent: string | null },
): Promise<{ id: string; agent: string | null } | null> {
  const parsed = credentials.safeParse(given);
  if (!parsed.success) return null;
  const { email, password } = parsed.data;
  const account = `${email} ${network(address)}`;
  const waitSeconds = Math.max(
    await countAgainst("sign-in-account", account),
    await countAgainst("sign-in-address", address),
  );
  if (waitSeconds > 0) throw new TooManyTries(waitSeconds);
  const user = await database().user.findUnique({
    where: { email },
    select: { id: true, passwordHash: true },
  });
  if (!(await isPasswordRight(user?.passwordHash ?? null, password)) || !user) {
    log().info({ event: "sign-in-refused" });
    return null;
  }
  await Promise.all([countBack("sign-in-account", account), countBack("sign-in-address", address)]);
  log().info({ event: "sign-in", userId: user.id });
  return { id: user.id, agent };
}

class TooManyTries extends Error {
  readonly waitSeconds: number;
  constructor(waitSeconds: number) {
    super(`too-many-tries:${waitSeconds}`);
    this.waitSeconds = waitSeconds;
  }
}

/** The /24 of an IPv4 address, the first half of an IPv6 one: what one household or office shares. */
const network = (address: string): string =>
  address.includes(":") ? address.split(":").slice(0, 4).join(":") : address.split(".").slice(0, 3).join(".");
