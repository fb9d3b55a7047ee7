import { notFound, redirect } from "next/navigation";
import { Head, Shell } from "@/components/shell/shell";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Note } from "@/components/ui/note";
import { Press } from "@/components/ui/press";
import { takeOffer } from "@/lib/features/offers/actions";
import { readChecklist } from "@/lib/features/opportunities/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function AcceptOfferPage({ params }: PageProps<"/opportunities/[id]/accept-offer">) {
  const { id } = await params;
  const userId = await requireUser(`/opportunities/${id}/accept-offer`);
  const [frame, opportunity] = await Promise.all([readFrame(userId, new Date()), readChecklist(userId, id)]);
  if (!opportunity) notFound();
  const { role, company, stage } = opportunity;
  // What was answered already is read on its own page.
  if (stage !== "offered") redirect(`/opportunities/${id}`);
  return (
    <Shell room="/opportunities" counts={frame.counts}>
      <Head above={`${role} · ${company}`} title="Accept this offer?" />
      <div className="max-w-3xl">
        <Card>
          <div className="grid gap-5">
            <p className="break-words">
              Your answer to <b className="font-[560]">{company}</b>: yes, you take the job as{" "}
              <b className="font-[560]">{role}</b>. Once you confirm it, it stands in the timeline with your
              checklist as it is now, and the next page shows who else is still to be told.
            </p>
            <Note tone="look">
              <b className="block font-[560]">The yes itself is for you to give them.</b>
              Tactful writes none. A good one thanks them, names the role, the pay and the day you start, and
              asks for the written contract first, before you give notice anywhere.
            </Note>
            <div className="grid gap-2.5 wide:flex">
              <Press action={takeOffer} fields={{ opportunityId: id }} look="primary">
                Yes, I accept it
              </Press>
              <ButtonLink href={`/opportunities/${id}`}>Not yet</ButtonLink>
            </div>
          </div>
        </Card>
      </div>
    </Shell>
  );
}
