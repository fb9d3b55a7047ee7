import type { NextApiRequest, NextApiResponse } from "next";
import NextAuth, { type NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { settings } from "../env";
import { authenticate } from "./authenticate";
import { closeSession, findSession, openSession, SESSION_SECONDS } from "./sessions";

declare module "next-auth" {
  interface Session {
    user: { id: string };
    sessionId: string;
  }
}

const isSecure = (): boolean => settings().appUrl?.startsWith("https:") ?? false;

/** The session cookie; over TLS its prefix makes the browser hold it to this host and path. */
export const sessionCookie = () => ({
  name: isSecure() ? "__Host-tactful" : "tactful",
  options: { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure() } as const,
});

/**
 * next-auth with its cookie turned into a key: it would put the session itself into the cookie, which nothing could
 * then revoke. Here `encode` opens a session row and gives its key, `decode` looks the key up, and sign-out
 * removes the row, so that a copied cookie is dead at the next request.
 */
export function authOptions(): NextAuthOptions {
  return {
    secret: process.env.NEXTAUTH_SECRET ?? "",
    providers: [
      Credentials({
        credentials: { email: {}, password: {} },
        authorize: (credentials, request) =>
          authenticate(credentials, {
            address: first(request.headers?.["x-forwarded-for"]) ?? "unknown",
            agent: first(request.headers?.["user-agent"])?.slice(0, 200) ?? null,
          }),
      }),
    ],
    session: { strategy: "jwt", maxAge: SESSION_SECONDS.absolute },
    pages: { signIn: "/sign-in", error: "/sign-in", signOut: "/settings" },
    cookies: { sessionToken: sessionCookie() },
    jwt: {
      async encode({ token }) {
        if (!token?.sub) return "";
        if (typeof token.key === "string") return token.key;
        return openSession(token.sub, typeof token.agent === "string" ? token.agent : null, new Date());
      },
      async decode({ token: key }) {
        const session = key ? await findSession(key, new Date()) : null;
        return session && key ? { sub: session.userId, sessionId: session.id, key } : null;
      },
    },
    callbacks: {
      jwt: ({ token, user }) => (user && "agent" in user ? { ...token, agent: user.agent } : token),
      session: ({ session, token }) => ({
        expires: session.expires,
        user: { id: token.sub ?? "" },
        sessionId: typeof token.sessionId === "string" ? token.sessionId : "",
      }),
    },
    events: {
      async signOut({ token }) {
        if (typeof token?.key === "string") await closeSession(token.key);
      },
    },
    logger: { error() {}, warn() {}, debug() {} },
  };
}

type Cookies = Record<string, string>;
type Answer = { status: number; location: string | null; setCookies: string[]; body: unknown };

/** The part of next-auth that signs in or out, called inside this process with its own token against forgery. */
export async function callNextAuth(
  path: ["callback", "credentials"] | ["signout"],
  fields: Record<string, string>,
  request: { headers: Record<string, string>; cookies: Cookies },
): Promise<Answer> {
  const token = await send(["csrf"], "GET", {}, request);
  const cookies = { ...request.cookies, ...readCookies(token.setCookies) };
  const csrfToken = (token.body as { csrfToken: string }).csrfToken;
  return send(path, "POST", { ...fields, csrfToken }, { ...request, cookies });
}

async function send(
  nextauth: string[],
  method: "GET" | "POST",
  body: Record<string, string>,
  { headers, cookies }: { headers: Record<string, string>; cookies: Cookies },
): Promise<Answer> {
  const answer: Answer = { status: 200, location: null, setCookies: [], body: null };
  const response = {
    status(code: number) {
      answer.status = code;
      return response;
    },
    getHeader: (name: string) => (name.toLowerCase() === "set-cookie" ? answer.setCookies : undefined),
    setHeader(name: string, value: string | string[]) {
      if (name.toLowerCase() === "set-cookie") answer.setCookies = [value].flat();
      if (name.toLowerCase() === "location") answer.location = String(value);
      return response;
    },
    json(value: unknown) {
      answer.body = value;
    },
    send(value: unknown) {
      answer.body = value;
    },
    end() {},
  };
  // These are the fields of the two objects that next-auth reads; the rest of Node's request it never touches.
  const request = { query: { nextauth }, method, body, headers, cookies } as unknown as NextApiRequest;
  await NextAuth(request, response as unknown as NextApiResponse, authOptions());
  return answer;
}

/** Name and value of each Set-Cookie line. */
export function readCookies(setCookies: string[]): Cookies {
  return Object.fromEntries(
    setCookies.map((line) => {
      const pair = line.split(";", 1)[0] ?? "";
      const split = pair.indexOf("=");
      return [pair.slice(0, split), decodeURIComponent(pair.slice(split + 1))];
    }),
  );
}

const first = (header: string | string[] | undefined): string | undefined => [header].flat()[0];
