import { writeEml } from "@/lib/features/messages/queries";
import { currentViewer } from "@/lib/platform/session";

/** The letter as a file that a mail program opens as a draft. */
export async function GET(_request: Request, { params }: RouteContext<"/api/messages/[messageId]/eml">) {
  const viewer = await currentViewer();
  if (!viewer) return new Response("Sign in first.", { status: 401 });
  const { messageId } = await params;
  const written = await writeEml(viewer.userId, messageId, new Date());
  if (!written.ok)
    return new Response(SENTENCES[written.reason], { status: written.reason === "not-found" ? 404 : 409 });
  return new Response(written.value as BodyInit, {
    headers: {
      "content-type": "message/rfc822",
      "content-disposition": 'attachment; filename="letter.eml"',
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}

const SENTENCES = {
  "not-found": "There is no such letter.",
  "no-recipient": "Enter the address it goes to first, and save.",
  "bad-to-address": "The address it goes to is not one plain e-mail address.",
  "bad-from-address": "The address of your account is not one plain e-mail address.",
};
