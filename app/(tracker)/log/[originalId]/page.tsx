import { notFound } from "next/navigation";
import { LogForm } from "@/components/log/log-form";
import { OriginalView } from "@/components/log/original-view";
import { Head, Shell } from "@/components/shell/shell";
import { Card } from "@/components/ui/card";
import { Press } from "@/components/ui/press";
import { prefillDates } from "@/lib/domain/capture/prefill";
import { readInvitation } from "@/lib/domain/capture/read-invitation";
import { discard } from "@/lib/features/originals/actions";
import { readOriginal } from "@/lib/features/originals/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function OriginalPage({ params }: PageProps<"/log/[originalId]">) {
  const { originalId } = await params;
  const userId = await requireUser(`/log/${originalId}`);
  const [frame, original] = await Promise.all([
    readFrame(userId, new Date()),
    readOriginal(userId, originalId),
  ]);
  if (!original) notFound();
  if (original.isLogged) {
    return (
      <Shell room="/log" counts={frame.counts}>
        <Head above="Word for word" title="The original message" />
        <div className="max-w-3xl">
          <OriginalView original={original} />
        </div>
      </Shell>
    );
  }
  const reading = { now: original.createdAt, timeZone: frame.timeZone };
  const proposal = readInvitation(original.source, reading);
  return (
    <Shell room="/log" counts={frame.counts}>
      <Head above="Nothing is saved before you say so" title="Look it through">
        <Press action={discard} fields={{ originalId }} look="quiet" className="col-span-2">
          Put it aside
        </Press>
      </Head>
      <div className="grid items-start gap-6 wide:grid-cols-2">
        <Card title="What it seems to say">
          <LogForm draft={{ originalId, proposal, ...prefillDates(proposal, reading) }} />
        </Card>
        <Card title="The original">
          <OriginalView original={original} />
        </Card>
      </div>
    </Shell>
  );
}
