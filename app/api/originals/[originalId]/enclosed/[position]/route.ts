import { readEnclosedFile } from "@/lib/features/files/queries";
import { download } from "@/lib/platform/download";
import { currentViewer } from "@/lib/platform/session";

/** A file that was handed in with another. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/api/originals/[originalId]/enclosed/[position]">,
) {
  const viewer = await currentViewer();
  if (!viewer) return new Response("Sign in first.", { status: 401 });
  const { originalId, position } = await params;
  const file = /^\d{1,3}$/.test(position)
    ? await readEnclosedFile(viewer.userId, originalId, Number(position))
    : null;
  return file ? download(file) : new Response("There is no such file.", { status: 404 });
}
