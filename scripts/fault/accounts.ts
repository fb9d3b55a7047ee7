import path from "node:path";
import { hashPassword } from "@/lib/platform/auth/password";
import { openDatabase } from "@/lib/platform/db";
import { makePerson } from "@/prisma/seed/steps";

export type Account = { name: string; email: string; password: string };

const PASSWORD = "a quiet word in time";

/** Makes so many accounts, all with the same password: hashing is slow on purpose. */
export async function makeAccounts(dataDir: string, count: number): Promise<Account[]> {
  const db = openDatabase(path.join(dataDir, "tactful.db"));
  const passwordHash = await hashPassword(PASSWORD);
  const accounts: Account[] = [];
  for (let number = 1; number <= count; number++) {
    const account = { name: `Writer ${number}`, email: `writer-${number}@example.org` };
    await makePerson(db, { ...account, passwordHash }, new Date());
    accounts.push({ ...account, password: PASSWORD });
  }
  await db.$disconnect();
  return accounts;
}
