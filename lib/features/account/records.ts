import Bowser from "bowser";
import type { Tx } from "@/lib/platform/db";
import type { UserId } from "@/lib/platform/user-id";

/** A browser in words a person knows it by: "Firefox on Windows". */
export function browserName(agent: string | null): string {
  if (!agent) return "A browser that gave no name";
  const { browser, os } = Bowser.parse(agent);
  return [browser.name ?? "A browser", os.name && `on ${os.name}`].filter(Boolean).join(" ");
}

/** By which clock somebody lives. */
export async function loadTimeZone(client: Tx, userId: UserId): Promise<string> {
  const user = await client.user.findUniqueOrThrow({ where: { id: userId }, select: { timeZone: true } });
  return user.timeZone;
}
