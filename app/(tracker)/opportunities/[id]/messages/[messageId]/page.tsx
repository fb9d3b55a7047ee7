import { notFound } from "next/navigation";
import { Desk } from "@/components/messages/desk";
import { SentLetter } from "@/components/messages/sent-letter";
import { Head, Shell } from "@/components/shell/shell";
import { buttonClass } from "@/components/ui/button";
import { Press } from "@/components/ui/press";
import { KINDS } from "@/lib/domain/message/kinds";
import { discard } from "@/lib/features/messages/actions";
import { readDesk } from "@/lib/features/messages/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { newFormKey } from "@/lib/form";
import { requireUser } from "@/lib/platform/session";

export default async function WritePage({ params }: PageProps<"/opportunities/[id]/messages/[messageId]">) {
  const { id, messageId } = await params;
  const userId = await requireUser(`/opportunities/${id}/messages/${messageId}`);
  const now = new Date();
  const [frame, desk] = await Promise.all([readFrame(userId, now), readDesk(userId, messageId, now)]);
  if (!desk || desk.opportunityId !== id) notFound();
  const { occasion, recipientName, recipientEmail } = desk;
  const { role, company } = occasion.facts;
  const above = [company, role, recipientName && `to ${recipientName}`].filter(Boolean).join(" · ");
  const title = KINDS[desk.kind].label;
  if (desk.status === "sent") {
    return (
      <Shell room="/opportunities" counts={frame.counts}>
        <Head above={above} title={title} />
        <SentLetter letter={desk} show={frame.show} />
      </Shell>
    );
  }
  const { kind, revision, subject, body, parts, choices, seed } = desk;
  return (
    <Shell room="/opportunities" counts={frame.counts}>
      <Head above={above} title={title}>
        <Press action={discard} fields={{ messageId }} look="quiet">
          Put it aside
        </Press>
        <a href="#send" className={buttonClass("primary")}>
          Review and send
        </a>
      </Head>
      <Desk
        {...{ messageId, kind, revision, subject, body, parts, choices, seed, facts: occasion.facts }}
        formKey={newFormKey()}
        recipientName={recipientName ?? ""}
        recipientEmail={recipientEmail ?? ""}
        followUpOn={frame.show.day(desk.followUpAt)}
      />
    </Shell>
  );
}
