import { readBackupFile } from "@/lib/features/backups/queries";
import { downloadFromDisk } from "@/lib/platform/download";
import { currentViewer } from "@/lib/platform/session";

/** One copy of the whole database, with what belongs to everybody: for the owner of the installation alone. */
export async function GET(_request: Request, { params }: RouteContext<"/api/backups/[name]">) {
  const viewer = await currentViewer();
  if (!viewer) return new Response("Sign in first.", { status: 401 });
  const { name } = await params;
  const file = await readBackupFile(viewer.userId, name);
  return file ? downloadFromDisk(file) : new Response("There is no such copy.", { status: 404 });
}
