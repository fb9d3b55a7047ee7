import { v7 as newId } from "uuid";
import { keepSending, prepareSending } from "@/lib/features/handing-in/commands";
import { placeAfter, placeOfRefusal } from "@/lib/features/handing-in/schema";
import { goOnWithImport } from "@/lib/features/importing/commands";
import { once } from "@/lib/platform/action";
import { countAgainst } from "@/lib/platform/limits";
import { isFromOurPages } from "@/lib/platform/origin";
import { currentViewer } from "@/lib/platform/session";
import { readUpload } from "@/lib/platform/upload";

/**
 * Takes files and leads to where what they hold is looked through. A plain form sends them, so it answers with a way; to
 * a script that asks for JSON it names the way.
 */
export async function POST(request: Request) {
  if (!isFromOurPages(request.headers)) return new Response("This came from another site.", { status: 403 });
  const viewer = await currentViewer();
  if (!viewer) return leadTo(request, "/sign-in?next=/log");
  if ((await countAgainst("write", viewer.userId)) > 0) return leadTo(request, placeOfRefusal("too-often"));
  const upload = await readUpload(request);
  if (!upload.ok) {
    const isTooLarge = upload.reason === "too-large";
    return leadTo(request, placeOfRefusal(isTooLarge ? "too-large-together" : upload.reason));
  }
  const { files, fields } = upload.value;
  const read = await prepareSending(viewer.userId, files, fields.url ?? "");
  const key = newId();
  const sent = await once(viewer.userId, key, (work) => keepSending(work, read));
  if (!sent.ok) return leadTo(request, placeOfRefusal("unreadable"));
  for (const { id } of sent.value.imports) void goOnWithImport(viewer.userId, id);
  return leadTo(request, placeAfter(sent.value, key));
}

const headers = { "cache-control": "private, no-store", "x-content-type-options": "nosniff" };

const leadTo = (request: Request, path: string) =>
  request.headers.get("accept") === "application/json"
    ? Response.json({ path }, { headers })
    : new Response(null, { status: 303, headers: { ...headers, location: path } });
