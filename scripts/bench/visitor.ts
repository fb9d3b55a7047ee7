import { Agent, type IncomingHttpHeaders, request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { type Fields, multipart, readForm } from "./form.ts";

/** An answer with its body as it came over the wire, and the milliseconds from asking to its last byte. */
export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer; milliseconds: number };

/** Somebody with a browser that runs no JavaScript, keeps one cookie and its connections. */
export class Visitor {
  readonly origin: string;
  cookie = "";
  readonly #agent = new Agent({ keepAlive: true });

  constructor(origin: string) {
    this.origin = origin;
  }

  get(path: string): Promise<Answer> {
    return this.#ask("GET", path, this.headers, Buffer.alloc(0));
  }

  /** Sends a form of a page to where it came from. */
  submit(path: string, fields: Fields): Promise<Answer> {
    const { contentType, body } = multipart(fields);
    return this.#ask("POST", path, { ...this.headers, "content-type": contentType }, body);
  }

  /** What goes with every request. */
  get headers(): Record<string, string> {
    return { cookie: this.cookie, origin: this.origin, "accept-encoding": "gzip, br", accept: "text/html" };
  }

  async signIn({ email, password }: { email: string; password: string }): Promise<void> {
    const form = readForm(textOf(await this.get("/sign-in")), "password");
    const { headers } = await this.submit("/sign-in", { ...form, email, password });
    const cookie = headers["set-cookie"]?.find((line) => line.startsWith("tactful="));
    if (!cookie) throw new Error(`${email} was not signed in.`);
    this.cookie = cookie.split(";", 1)[0] ?? "";
  }

  leave(): void {
    this.#agent.destroy();
  }

  #ask(method: string, path: string, headers: Record<string, string>, body: Buffer): Promise<Answer> {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    const began = performance.now();
    const asked = request(`${this.origin}${path}`, { method, headers, agent: this.#agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const milliseconds = performance.now() - began;
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
          milliseconds,
        });
      });
    });
    asked.on("error", reject);
    asked.end(body);
    return promise;
  }
}

/** What an answer says, its compression taken off. */
export function textOf({ headers, body }: Answer): string {
  if (headers["content-encoding"] === "gzip") return gunzipSync(body).toString();
  if (headers["content-encoding"] === "br") return brotliDecompressSync(body).toString();
  return body.toString();
}
