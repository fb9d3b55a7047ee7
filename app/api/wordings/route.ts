import { exportWordings } from "@/lib/features/wordings/queries";
import { currentViewer } from "@/lib/platform/session";

/** A person's own wordings and templates as a file that can be imported again. */
export async function GET() {
  const viewer = await currentViewer();
  if (!viewer) return new Response("Sign in first.", { status: 401 });
  return new Response(await exportWordings(viewer.userId), {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": 'attachment; filename="tactful-wordings.json"',
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
