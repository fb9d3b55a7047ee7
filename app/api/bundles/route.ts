import { v7 as newId } from "uuid";
import { goOnWithBundle, keepBundle, placeForBundle } from "@/lib/features/bundles/commands";
import { once } from "@/lib/platform/action";
import { countAgainst } from "@/lib/platform/limits";
import { isFromOurPages, isOurHost } from "@/lib/platform/origin";
import { currentViewer } from "@/lib/platform/session";
import { uploadToDisk } from "@/lib/platform/upload-to-disk";

/** Takes what was exported, to be brought in here, and leads to where it is looked over. */
export async function POST(request: Request) {
  if (!isOurHost(request.headers) || !isFromOurPages(request.headers))
    return new Response("This came from another site.", { status: 403 });
  const viewer = await currentViewer();
  if (!viewer) return leadTo("/sign-in?next=/settings/export");
  if ((await countAgainst("write", viewer.userId)) > 0) return leadTo(placeOfRefusal("too-often"));
  const bundleId = newId();
  const { file, mostBytes } = placeForBundle(bundleId);
  const uploaded = await uploadToDisk(request, file, mostBytes);
  if (!uploaded.ok) return leadTo(placeOfRefusal(uploaded.reason));
  await once(viewer.userId, bundleId, (work) => keepBundle(work, { bundleId, ...uploaded.value }));
  void goOnWithBundle(viewer.userId, bundleId);
  return leadTo(`/settings/export/${bundleId}`);
}

const placeOfRefusal = (reason: string): string => `/settings/export?problem=${reason}`;

const leadTo = (path: string) =>
  new Response(null, {
    status: 303,
    headers: { "cache-control": "private, no-store", "x-content-type-options": "nosniff", location: path },
  });
