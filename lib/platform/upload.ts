import { MOST_UPLOAD_BYTES } from "@/lib/form";
import { plainLine } from "@/lib/platform/reading/plain";
import { err, ok, type Result } from "@/lib/result";

/** A file that was handed in; its name is one line without anything that does not show. */
export type UploadedFile = { name: string; bytes: Uint8Array };

/** The files of a multipart form, in its field `file`, and its other fields by name. */
export type Upload = { files: UploadedFile[]; fields: Record<string, string> };

/** What the form adds around its files comes on top. */
const MOST_BODY_BYTES = MOST_UPLOAD_BYTES + 64 * 1024;
const MOST_FILES = 50;

/**
 * Takes the files of a form. The body is counted while it comes, so that a sender who does not say how much it is, or says
 * something else, is cut off at the limit. A file with nothing in it is one none the less.
 */
export async function readUpload(
  request: Request,
): Promise<Result<Upload, "too-large" | "too-many" | "no-file" | "unreadable">> {
  if (Number(request.headers.get("content-length") ?? 0) > MOST_BODY_BYTES) return err("too-large");
  const body = await readWhole(request);
  if (!body.ok) return body;
  const headers = { "content-type": request.headers.get("content-type") ?? "" };
  const form = await new Response(new Blob([body.value]), { headers }).formData().catch(() => null);
  if (!form) return err("unreadable");
  const files = form.getAll("file").filter(isChosen);
  if (files.length === 0) return err("no-file");
  if (files.length > MOST_FILES) return err("too-many");
  const fields = Object.fromEntries([...form].filter((field) => typeof field[1] === "string"));
  return ok({ files: await Promise.all(files.map(toUploaded)), fields: fields as Record<string, string> });
}

/** A field in which no file was chosen is sent as one without a name. */
const isChosen = (value: FormDataEntryValue): value is File =>
  value instanceof File && (value.size > 0 || value.name !== "");

const toUploaded = async (file: File): Promise<UploadedFile> => ({
  name: plainLine(file.name).slice(0, 200),
  bytes: new Uint8Array(await file.arrayBuffer()),
});

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
