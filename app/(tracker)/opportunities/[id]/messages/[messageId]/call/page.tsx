import { notFound, redirect } from "next/navigation";
import { Branches } from "@/components/call/branches";
import { CallClock } from "@/components/call/clock";
import { Outcome } from "@/components/call/outcome";
import { Prompter } from "@/components/call/prompter";
import { Head, Shell } from "@/components/shell/shell";
import { ButtonLink } from "@/components/ui/button";
import { Drawer, DrawerBar, DrawerControl } from "@/components/ui/drawer";
import { countWords } from "@/lib/domain/check/reading";
import { callBranches } from "@/lib/domain/message/call";
import { sentencesOf } from "@/lib/domain/message/sentences";
import { recordedReasons } from "@/lib/domain/message/situation";
import { readDesk } from "@/lib/features/messages/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function CallPage({
  params,
}: PageProps<"/opportunities/[id]/messages/[messageId]/call">) {
  const { id, messageId } = await params;
  const desk = `/opportunities/${id}/messages/${messageId}`;
  const userId = await requireUser(`${desk}/call`);
  const now = new Date();
  const [frame, script] = await Promise.all([readFrame(userId, now), readDesk(userId, messageId, now)]);
  if (!script || script.opportunityId !== id) notFound();
  const { kind, choices, seed, occasion, recipientName, body, status } = script;
  // What is no script, or was said already, is read at the desk.
  if (choices.channel !== "phone" || status !== "draft") redirect(desk);
  const { role, company } = occasion.facts;
  const facts = {
    ...occasion.facts,
    recipientName,
    recordedReasons: recordedReasons(occasion.situation, choices),
  };
  return (
    <Shell room="/opportunities" counts={frame.counts}>
      <Head above={[company, role].filter(Boolean).join(" · ")} title={`Call ${recipientName ?? company}`}>
        <ButtonLink href={desk} className="col-span-2">
          Change the script
        </ButtonLink>
      </Head>
      <CallClock>
        <div className="flex flex-col gap-5 wide:grid wide:grid-cols-[minmax(0,1fr)_340px] wide:items-start wide:gap-6">
          <Prompter lines={sentencesOf(body).map(({ text }) => ({ text, words: countWords(text) }))} />
          <DrawerBar>
            <DrawerControl drawer="branches" label="They say …" />
            <DrawerControl drawer="outcome" label="How it ended" />
          </DrawerBar>
          <div className="grid gap-5">
            <Drawer id="branches" label="What may come back" hasHeading className="print:block">
              <Branches branches={callBranches({ kind, facts, choices, seed })} />
            </Drawer>
            <Drawer id="outcome" label="How it ended" hasHeading className="print:hidden">
              <Outcome messageId={messageId} />
            </Drawer>
          </div>
        </div>
      </CallClock>
    </Shell>
  );
}
