import { keepDocument } from "@/lib/features/documents/commands";
import { documentFields } from "@/lib/features/documents/schema";
import { once } from "@/lib/platform/action";
import { countAgainst } from "@/lib/platform/limits";
import { isFromOurPages } from "@/lib/platform/origin";
import { currentViewer } from "@/lib/platform/session";
import { readUpload } from "@/lib/platform/upload";

/** Takes one file for the library of papers, and leads back to where it was handed in, or to why it was not kept. */
export async function POST(request: Request) {
  if (!isFromOurPages(request.headers)) return new Response("This came from another site.", { status: 403 });
  const viewer = await currentViewer();
  if (!viewer) return leadTo("/sign-in?next=/documents");
  if ((await countAgainst("write", viewer.userId)) > 0) return leadTo("/documents?problem=too-often");
  const upload = await readUpload(request);
  if (!upload.ok) return leadTo(`/documents?problem=${upload.reason}`);
  const { files, fields } = upload.value;
  const given = documentFields.parse(fields);
  const refuse = (problem: string) => {
    const { name, kind, careerGoalId, opportunityId } = given;
    const typed = new URLSearchParams({ problem, name, kind, goal: careerGoalId, for: opportunityId });
    return leadTo(`/documents?${typed}`);
  };
  const [file, another] = files;
  if (!file) return refuse("no-file");
  if (another) return refuse("several");
  const { name: fileName, bytes } = file;
  const key = formKeyOf(fields) ?? crypto.randomUUID();
  const kept = await once(viewer.userId, key, (work) => keepDocument(work, { ...given, fileName, bytes }));
  if (!kept.ok) return refuse(kept.reason);
  const { documentId, opportunityId } = kept.value;
  return leadTo(opportunityId ? `/opportunities/${opportunityId}#documents` : `/documents#${documentId}`);
}

/** What a page of ours puts into its form, so that sending it twice keeps the file once. */
const formKeyOf = (fields: Record<string, string>): string | null => {
  const key = fields["form-key"] ?? "";
  return /^[\da-f-]{36}$/i.test(key) ? key : null;
};

const leadTo = (path: string) =>
  new Response(null, {
    status: 303,
    headers: { "cache-control": "private, no-store", "x-content-type-options": "nosniff", location: path },
  });
