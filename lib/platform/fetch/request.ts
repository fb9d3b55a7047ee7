import http, { type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import https from "node:https";
import { isIP } from "node:net";
import { pipeline, type Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { err, ok, type Result } from "@/lib/result";
import { bareHost, portOf } from "./guard";

/** What a server answers before its body is read; one of `body` and `leave` must follow. */
export type Answer = {
  status: number;
  headers: IncomingHttpHeaders;
  /** Uncompressed. */
  body: (maxBytes: number) => Promise<Result<Uint8Array, "unreachable" | "too-large">>;
  /** Ends the connection without reading. */
  leave: () => void;
};

/**
 * Asks one server at one address for one page. The name only stands in the Host header and in TLS, where the certificate
 * must be for it; nothing is resolved, followed, sent along or kept.
 *
 * @throws when there is no connection in time, or no answer before `signal` ends it
 */
export function request(
  url: URL,
  address: string,
  { signal, connectMilliseconds }: { signal: AbortSignal; connectMilliseconds: number },
): Promise<Answer> {
  const isSecure = url.protocol === "https:";
  return new Promise((resolve, reject) => {
    const asked = (isSecure ? https : http).get({
      host: address,
      port: portOf(url),
      path: `${url.pathname}${url.search}`,
      headers: { host: url.host, ...HEADERS },
      ...(isSecure && !isIP(bareHost(url)) ? { servername: url.hostname } : {}),
      maxHeaderSize: 16_384,
      agent: false,
      signal,
    });
    const isLate = () => asked.destroy(new Error("no connection in time"));
    const timer = setTimeout(isLate, connectMilliseconds);
    asked.on("socket", (socket) => {
      socket.once(isSecure ? "secureConnect" : "connect", () => clearTimeout(timer));
    });
    asked.on("close", () => clearTimeout(timer));
    asked.on("error", reject);
    asked.on("response", (response) => resolve(answerOf(response)));
  });
}

const HEADERS = {
  "user-agent": "Tactful (a self-hosted job-search tracker)",
  accept: "text/html, application/xhtml+xml, application/json;q=0.9, text/plain;q=0.8",
  "accept-encoding": "gzip, deflate, br",
};

function answerOf(response: IncomingMessage): Answer {
  // One that comes when nobody reads is nobody's.
  response.on("error", () => undefined);
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    body: (maxBytes) => readBody(response, maxBytes),
    leave: () => response.destroy(),
  };
}

async function readBody(
  response: IncomingMessage,
  maxBytes: number,
): Promise<Result<Uint8Array, "unreachable" | "too-large">> {
  const encoding = (response.headers["content-encoding"] ?? "identity").trim().toLowerCase();
  const decoded = decoders[encoding]?.(response);
  if (!decoded) {
    response.destroy();
    return err("unreachable");
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of decoded as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength;
      if (size > maxBytes) return err("too-large");
      chunks.push(chunk);
    }
    return ok(new Uint8Array(Buffer.concat(chunks)));
  } catch {
    return err("unreachable");
  } finally {
    response.destroy();
  }
}

const decoders: Readonly<Record<string, (response: IncomingMessage) => Readable>> = {
  identity: (response) => response,
  gzip: (response) => through(response, createGunzip()),
  "x-gzip": (response) => through(response, createGunzip()),
  deflate: (response) => through(response, createInflate()),
  br: (response) => through(response, createBrotliDecompress()),
};

/** An end of either is an end of both, and is told to whoever reads. */
const through = (response: IncomingMessage, decoder: Transform): Readable =>
  pipeline(response, decoder, () => undefined);
