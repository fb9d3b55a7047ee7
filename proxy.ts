import { type NextRequest, NextResponse } from "next/server";
import { isFromOurPages, isOurHost } from "@/lib/platform/origin";

/** What every page is answered with: headers only; who may see what is decided where the data is read. */
export function proxy(request: NextRequest) {
  if (!isOurHost(request.headers)) return refuse(421, "This server does not answer to that name.");
  if (request.method !== "GET" && request.method !== "HEAD" && !isFromOurPages(request.headers)) {
    return refuse(403, "This came from another site, so nothing was changed.");
  }
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString("base64");
  const isFile = /^\/api\/(?:originals|documents)\//.test(request.nextUrl.pathname);
  const policy = isFile ? FILE_POLICY : pagePolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.set("x-nonce", nonce);
  headers.set("x-asked", `${request.nextUrl.pathname}${request.nextUrl.search}`);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  for (const [name, value] of Object.entries(PRIVATE)) response.headers.set(name, value);
  // The page that a bookmark sends comes from the window that opened this one, and must know that window.
  if (request.nextUrl.pathname === "/log/arriving")
    response.headers.set("cross-origin-opener-policy", "unsafe-none");
  return response;
}

/** Everything but built files, and uploads, which must not pass through the buffer here and check themselves. */
export const config = { matcher: ["/((?!_next/static|api/originals$|api/documents$|api/bundles$).*)"] };

/** A file that a stranger made is saved, and where it is shown all the same, it may do nothing. */
const FILE_POLICY = "sandbox; default-src 'none'";

function pagePolicy(nonce: string): string {
  const isDevelopment = process.env.NODE_ENV === "development";
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

const PRIVATE = {
  "cache-control": "private, no-cache, no-store, max-age=0, must-revalidate",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=()",
  // Not no-referrer: under it a browser sends "Origin: null" with our own plain forms.
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
};

const refuse = (status: number, sentence: string) =>
  new NextResponse(sentence, {
    status,
    headers: {
      ...PRIVATE,
      "content-security-policy": "default-src 'none'",
      "content-type": "text/plain; charset=utf-8",
    },
  });
