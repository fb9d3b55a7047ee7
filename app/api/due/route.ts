import { readReminders } from "@/lib/features/calendar/queries";
import { currentViewer } from "@/lib/platform/session";

/** What the browser tells of, while a page of ours is open. */
export async function GET() {
  const viewer = await currentViewer();
  if (!viewer) return new Response("Sign in first.", { status: 401 });
  return Response.json(await readReminders(viewer.userId, new Date()));
}
