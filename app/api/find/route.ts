import { find } from "@/lib/features/finding/queries";
import { currentViewer } from "@/lib/platform/session";

/** More than this nobody types into a palette. */
const MOST_CHARACTERS = 200;

/** What the palette shows while somebody types. */
export async function GET(request: Request) {
  const viewer = await currentViewer();
  if (!viewer) return new Response("Sign in first.", { status: 401 });
  const text = (new URL(request.url).searchParams.get("q") ?? "").slice(0, MOST_CHARACTERS).trim();
  return Response.json(text ? await find(viewer.userId, text) : []);
}
