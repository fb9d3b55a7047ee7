import { readExportFile } from "@/lib/features/export/queries";
import { downloadFromDisk } from "@/lib/platform/download";
import { currentViewer } from "@/lib/platform/session";

/** The copy of everything that was made for whoever asks; it is made at /settings/export. */
export async function GET() {
  const viewer = await currentViewer();
  if (!viewer) return new Response("Sign in first.", { status: 401 });
  const file = await readExportFile(viewer.userId);
  return file
    ? downloadFromDisk(file)
    : new Response("There is no copy. Make one in Settings.", { status: 404 });
}
