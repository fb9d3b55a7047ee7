import { readAttachedFile } from "@/lib/features/files/queries";
import { download } from "@/lib/platform/download";
import { currentViewer } from "@/lib/platform/session";

/** A file that was attached to a mail. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/api/originals/[originalId]/attachments/[index]">,
) {
  const viewer = await currentViewer();
  if (!viewer) return new Response("Sign in first.", { status: 401 });
  const { originalId, index } = await params;
  const file = /^\d{1,3}$/.test(index)
    ? await readAttachedFile(viewer.userId, originalId, Number(index))
    : null;
  return file ? download(file) : new Response("There is no such file.", { status: 404 });
}
