import { timingSafeEqual } from "node:crypto";
import { v7 as newId } from "uuid";
import type * as z from "zod";
import { accountCreated } from "@/lib/domain/timeline/kinds/account-created";
import { passwordChanged } from "@/lib/domain/timeline/kinds/password-changed";
import { profileChanged } from "@/lib/domain/timeline/kinds/profile-changed";
import { sessionEnded } from "@/lib/domain/timeline/kinds/session-ended";
import { record } from "@/lib/features/timeline/commands";
import type { Work } from "@/lib/platform/action";
import { hashPassword, isPasswordRight } from "@/lib/platform/auth/password";
import { database, type Tx } from "@/lib/platform/db";
import { settings } from "@/lib/platform/env";
import { mintUserId, type UserId } from "@/lib/platform/user-id";
import { err, ok, type Result } from "@/lib/result";
import type { endSessionForm, profileForm, setUpForm, signUpForm } from "./schema";

type NewAccount = z.output<typeof signUpForm>;

/** Makes the first account, for whoever has the code that the start command printed. */
export async function setUp(
  { code, ...account }: z.output<typeof setUpForm>,
  now: Date,
): Promise<Result<UserId, "wrong-code" | "already-set-up">> {
  if (!isSetUpCode(code)) return err("wrong-code");
  const passwordHash = await hashPassword(account.password);
  return database().$transaction(async (tx) => {
    if (await tx.user.findFirst({ select: { id: true } })) return err("already-set-up");
    return ok(await createAccount(tx, { ...account, passwordHash, isOwner: true }, now));
  });
}

/** Makes a further account, where the owner allows it. An address that has one already is left alone, silently. */
export async function signUp(account: NewAccount, now: Date): Promise<Result<null, "sign-up-closed">> {
  if (!settings().isSignUpAllowed) return err("sign-up-closed");
  const passwordHash = await hashPassword(account.password);
  await database().$transaction(async (tx) => {
    const isTaken = await tx.user.findUnique({ where: { email: account.email }, select: { id: true } });
    if (!isTaken) await createAccount(tx, { ...account, passwordHash, isOwner: false }, now);
  });
  return ok(null);
}

/** Makes the account that a caller has proved may be made; the seed and tests come in here. */
export async function createAccount(
  tx: Tx,
  {
    name,
    email,
    timeZone,
    passwordHash,
    isOwner,
  }: Omit<NewAccount, "password"> & { passwordHash: string; isOwner: boolean },
  now: Date,
): Promise<UserId> {
  const userId = mintUserId(newId());
  await tx.user.create({
    data: { id: userId, email, name, timeZone, passwordHash, isOwner, createdAt: now },
  });
  await record({ tx, userId, now, newId, key: userId }, accountCreated, { facts: {} });
  return userId;
}

export async function changeProfile(
  work: Work,
  { name, timeZone }: z.output<typeof profileForm>,
): Promise<Result<null, never>> {
  const { tx, userId } = work;
  const before = await tx.user.findUniqueOrThrow({
    where: { id: userId },
    select: { name: true, timeZone: true },
  });
  const changes = [
    ...(before.name === name ? [] : [`name: ${name}`]),
    ...(before.timeZone === timeZone ? [] : [`time zone: ${timeZone}`]),
  ];
  if (changes.length === 0) return ok(null);
  await tx.user.update({ where: { id: userId }, data: { name, timeZone } });
  await record(work, profileChanged, { facts: { changes } });
  return ok(null);
}

/** What a new password needs before a transaction opens: the old one proved, the new one hashed. Both take time. */
export async function preparePassword(
  userId: UserId,
  { currentPassword, newPassword }: { currentPassword: string; newPassword: string },
): Promise<Result<string, "wrong-password">> {
  const user = await database().user.findUnique({ where: { id: userId }, select: { passwordHash: true } });
  if (!(await isPasswordRight(user?.passwordHash ?? null, currentPassword))) return err("wrong-password");
  return ok(await hashPassword(newPassword));
}

/** Keeps the new password and ends every session but the one it was changed in. */
export async function changePassword(
  work: Work,
  { passwordHash, sessionId }: { passwordHash: string; sessionId: string },
): Promise<Result<null, never>> {
  const { tx, userId } = work;
  await tx.user.update({ where: { id: userId }, data: { passwordHash } });
  await tx.session.deleteMany({ where: { userId, id: { not: sessionId } } });
  await record(work, passwordChanged, { facts: {} });
  return ok(null);
}

export async function endSession(
  work: Work,
  { sessionId }: z.output<typeof endSessionForm>,
): Promise<Result<null, "not-found">> {
  const { tx, userId } = work;
  const { count } = await tx.session.deleteMany({ where: { id: sessionId, userId } });
  if (count === 0) return err("not-found");
  await record(work, sessionEnded, { facts: { count } });
  return ok(null);
}

function isSetUpCode(given: string): boolean {
  const expected = Buffer.from(process.env.SETUP_CODE ?? "");
  const tried = Buffer.from(given.replace(/\s/g, "").toUpperCase());
  return expected.length > 0 && tried.length === expected.length && timingSafeEqual(tried, expected);
}
