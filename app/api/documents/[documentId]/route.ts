import { readDocumentFile } from "@/lib/features/documents/queries";
import { download } from "@/lib/platform/download";
import { currentViewer } from "@/lib/platform/session";

/** A stored paper, as it came. */
export async function GET(_request: Request, { params }: RouteContext<"/api/documents/[documentId]">) {
  const viewer = await currentViewer();
  if (!viewer) return new Response("Sign in first.", { status: 401 });
  const { documentId } = await params;
  const file = await readDocumentFile(viewer.userId, documentId);
  return file ? download(file) : new Response("There is no such file.", { status: 404 });
}
