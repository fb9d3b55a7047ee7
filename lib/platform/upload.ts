import { err, ok, type Result } from "@/lib/result";

/** A mail of 25 MB, and what the form adds around it. */
const MOST_BODY_BYTES = 25 * 1024 * 1024 + 64 * 1024;

/**
 * The one file of a multipart form, in its field `file`.
 * The body is counted while it comes, so that a sender who does not say how much it is, or says something else, is cut
 * off at the limit.
 */
export async function readUpload(
  request: Request,
): Promise<Result<{ name: string; bytes: Uint8Array }, "too-large" | "no-file" | "empty" | "unreadable">> {
  if (Number(request.headers.get("content-length") ?? 0) > MOST_BODY_BYTES) return err("too-large");
  const body = await readWhole(request);
  if (!body.ok) return body;
  const headers = { "content-type": request.headers.get("content-type") ?? "" };
  const form = await new Response(new Blob([body.value]), { headers }).formData().catch(() => null);
  const file = form?.get("file");
  if (!form) return err("unreadable");
  if (!(file instanceof File) || (file.size === 0 && file.name === "")) return err("no-file");
  if (file.size === 0) return err("empty");
  return ok({ name: file.name.slice(0, 200), bytes: new Uint8Array(await file.arrayBuffer()) });
}

async function readWhole(request: Request): Promise<Result<ArrayBuffer, "too-large" | "no-file">> {
  if (!request.body) return err("no-file");
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    if (size > MOST_BODY_BYTES) return err("too-large");
    chunks.push(chunk);
  }
  return ok(await new Blob(chunks as BlobPart[]).arrayBuffer());
}
