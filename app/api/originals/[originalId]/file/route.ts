import { readOriginalFile } from "@/lib/features/files/queries";
import { download } from "@/lib/platform/download";
import { currentViewer } from "@/lib/platform/session";

/** What was handed in, as it came. */
export async function GET(_request: Request, { params }: RouteContext<"/api/originals/[originalId]/file">) {
  const viewer = await currentViewer();
  if (!viewer) return new Response("Sign in first.", { status: 401 });
  const { originalId } = await params;
  const file = await readOriginalFile(viewer.userId, originalId);
  return file ? download(file) : new Response("There is no such file.", { status: 404 });
}
