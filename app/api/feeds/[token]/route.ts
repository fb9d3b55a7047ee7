import { createHash } from "node:crypto";
import { writeFeed } from "@/lib/features/feeds/queries";
import { ownerOfFeed } from "@/lib/platform/auth/feed-keys";
import { countAgainst, countBack } from "@/lib/platform/limits";

/** The calendar at a private address: the address is all that it asks for, and all that it gives is this file. */
export async function GET(request: Request, { params }: RouteContext<"/api/feeds/[token]">) {
  const key = (await params).token.replace(/\.ics$/, "");
  const sender = request.headers.get("x-forwarded-for") ?? "unknown";
  const waitSeconds = await countAgainst("feed", sender);
  if (waitSeconds > 0)
    return new Response("Too many addresses that are none.", {
      ...{ status: 429, headers: { ...PRIVATE, "retry-after": String(waitSeconds) } },
    });
  const userId = await ownerOfFeed(key);
  const file = userId && (await writeFeed(userId, new Date()));
  if (!file) return new Response("There is no calendar here.", { status: 404, headers: PRIVATE });
  await countBack("feed", sender);
  const etag = `"${createHash("sha256").update(file).digest("base64url")}"`;
  const headers = { ...PRIVATE, etag };
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
  return new Response(file, {
    headers: {
      ...headers,
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'inline; filename="tactful.ics"',
    },
  });
}

const PRIVATE = { "cache-control": "private, no-store", "referrer-policy": "no-referrer" };
