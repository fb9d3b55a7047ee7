// What `npm run demo` fills in: one account with three months of a believable search, to look around in.
import "./register.mjs";
import { randomBytes } from "node:crypto";

/** Makes the account and tells its story, unless it is there already; says what it did, and how to get in. */
export async function fillDemo() {
  const { settings } = await import("../lib/platform/env.ts");
  const { database } = await import("../lib/platform/db/index.ts");
  const { MAYA } = await import("../prisma/seed/story.ts");
  const { appUrl, host, port } = settings();
  const address = appUrl ?? `http://${host}:${port}`;
  const account = await database().user.findUnique({ where: { email: MAYA.email } });
  print(account ? unchanged(MAYA) : entrance(MAYA, { address, password: await tell(database()) }));
  await database().$disconnect();
}

/** @returns the password of the account it made. */
async function tell(db) {
  const { hashPassword } = await import("../lib/platform/auth/password.ts");
  const { tellStory } = await import("../prisma/seed/story.ts");
  const password = randomBytes(9).toString("base64url");
  const isOwner = (await db.user.findFirst()) === null;
  await tellStory({ db, now: new Date() }, { passwordHash: await hashPassword(password), isOwner });
  return password;
}

const unchanged = ({ email }) => [
  `The account ${email} is there already, so nothing was changed.`,
  "For a fresh one, name another folder: DATA_DIR=demo npm run demo",
];

const entrance = ({ name, email }, { address, password }) => [
  `The search of ${name} is told. Run npm start, then sign in:`,
  `  Address   ${address}`,
  `  E-mail    ${email}`,
  `  Password  ${password}`,
];

const print = (lines) => process.stdout.write(`\n${lines.map((line) => `  ${line}\n`).join("")}\n`);
