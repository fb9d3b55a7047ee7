import { isFigure } from "@/lib/domain/insights/figures";
import { writeFigure } from "@/lib/features/insights/queries";
import { download } from "@/lib/platform/download";
import { currentViewer } from "@/lib/platform/session";

/** One figure of Insights in CSV, of the period that the address names. */
export async function GET(request: Request, { params }: RouteContext<"/api/insights/[figure]">) {
  const viewer = await currentViewer();
  if (!viewer) return new Response("Sign in first.", { status: 401 });
  const { figure } = await params;
  if (!isFigure(figure)) return new Response("There is no such figure.", { status: 404 });
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const written = await writeFigure(viewer.userId, figure, asked, new Date());
  if (!written.ok) return new Response(written.reason, { status: 400 });
  return download({
    name: `${figure}.csv`,
    contentType: "text/csv",
    bytes: new TextEncoder().encode(written.value),
  });
}
