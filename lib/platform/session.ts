import "server-only";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { getServerSession } from "next-auth";
import { cache } from "react";
import * as z from "zod";
import { authOptions, callNextAuth, readCookies, sessionCookie } from "./auth/next-auth";
import { mintUserId, type UserId } from "./user-id";

const session = z.object({ user: z.object({ id: z.string().min(1) }), sessionId: z.string().min(1) });

export type Viewer = { userId: UserId; sessionId: string };

/**
 * Who asks, or null. Only a parsed session with a user's id counts: whatever else next-auth may answer, an error
 * object included, is nobody. Read once a request.
 */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const parsed = session.safeParse(await getServerSession(authOptions()));
  return parsed.success
    ? { userId: mintUserId(parsed.data.user.id), sessionId: parsed.data.sessionId }
    : null;
});

/** Who asks; without a session the page goes to sign-in and comes back to `path` after it, as it was asked for. */
export async function requireViewer(path: string): Promise<Viewer> {
  return (await currentViewer()) ?? redirect(`/sign-in?next=${encodeURIComponent(await asAsked(path))}`);
}

/** The path with what was searched or filtered there, which the proxy passes on: a page hears only its own path. */
async function asAsked(path: string): Promise<string> {
  const asked = (await headers()).get("x-asked") ?? "";
  return asked.startsWith(`${path}?`) ? asked : path;
}

/** As requireViewer, for the many pages that only need to know whose data they show. */
export const requireUser = async (path: string): Promise<UserId> => (await requireViewer(path)).userId;

/** @returns null when signed in, else why not. */
export async function signIn(
  email: string,
  password: string,
): Promise<null | "wrong" | { waitSeconds: number }> {
  const answer = await callNextAuth(["callback", "credentials"], { email, password }, await incoming());
  const key = readCookies(answer.setCookies)[sessionCookie().name];
  if (key) {
    await keepCookie(key);
    return null;
  }
  const wait = /too-many-tries(?::|%3A)(\d+)/i.exec(answer.location ?? "");
  return wait ? { waitSeconds: Number(wait[1]) } : "wrong";
}

export async function signOut(): Promise<void> {
  await callNextAuth(["signout"], {}, await incoming());
  (await cookies()).delete(sessionCookie().name);
}

async function keepCookie(key: string): Promise<void> {
  const { name, options } = sessionCookie();
  const { maxAge } = authOptions().session ?? {};
  (await cookies()).set(name, key, { ...options, ...(maxAge ? { maxAge } : {}) });
}

async function incoming() {
  return {
    headers: Object.fromEntries(await headers()),
    cookies: Object.fromEntries((await cookies()).getAll().map(({ name, value }) => [name, value])),
  };
}
