import { v7 as newId } from "uuid";
import { keepMail } from "@/lib/features/originals/commands";
import { once } from "@/lib/platform/action";
import { countAgainst } from "@/lib/platform/limits";
import { readEml } from "@/lib/platform/mail/read-eml";
import { isFromOurPages } from "@/lib/platform/origin";
import { currentViewer } from "@/lib/platform/session";
import { readUpload } from "@/lib/platform/upload";

/** Takes a mail as a file and leads to where it is looked through; a plain form sends it, so it answers with a way. */
export async function POST(request: Request) {
  if (!isFromOurPages(request.headers)) return new Response("This came from another site.", { status: 403 });
  const viewer = await currentViewer();
  if (!viewer) return leadTo("/sign-in?next=/log");
  if ((await countAgainst("write", viewer.userId)) > 0) return leadTo("/log?problem=too-often");
  const upload = await readUpload(request);
  if (!upload.ok) return leadTo(`/log?problem=${upload.reason}`);
  const mail = await readEml(upload.value.bytes);
  if (!mail.ok) return leadTo(`/log?problem=${mail.reason}`);
  const kept = await once(viewer.userId, newId(), (work) =>
    keepMail(work, { ...upload.value, mail: mail.value }),
  );
  return leadTo(kept.ok ? `/log/${kept.value.id}` : "/log?problem=unreadable");
}

const leadTo = (path: string) =>
  new Response(null, { status: 303, headers: { location: path, "cache-control": "private, no-store" } });
