import { writeEvidence } from "@/lib/features/history/queries";
import { download } from "@/lib/platform/download";
import { currentViewer } from "@/lib/platform/session";

/** The contacts with employers in CSV, of the days and in the language that the address names. */
export async function GET(request: Request) {
  const viewer = await currentViewer();
  if (!viewer) return new Response("Sign in first.", { status: 401 });
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const written = await writeEvidence(viewer.userId, asked, new Date());
  if (!written.ok) return new Response(written.reason, { status: 400 });
  return download({
    name: "work-search-record.csv",
    contentType: "text/csv",
    bytes: new TextEncoder().encode(written.value),
  });
}
