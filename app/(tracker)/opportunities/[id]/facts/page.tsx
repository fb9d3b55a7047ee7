import { notFound } from "next/navigation";
import { CorrectForm } from "@/components/log/correct-form";
import { Head, Shell } from "@/components/shell/shell";
import { toLocalField } from "@/lib/domain/time/local";
import { readSheet } from "@/lib/features/opportunities/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function FactsPage({ params }: PageProps<"/opportunities/[id]/facts">) {
  const { id } = await params;
  const userId = await requireUser(`/opportunities/${id}/facts`);
  const [frame, sheet] = await Promise.all([readFrame(userId, new Date()), readSheet(userId, id)]);
  if (!sheet) notFound();
  const { company, role, contact, place, answerBy, referrer, viaAgency, goodCause, agency } = sheet;
  const local = (at: Date | null) => (at ? toLocalField(at, frame.timeZone) : "");
  return (
    <Shell room="/opportunities" counts={frame.counts}>
      <Head above={`${role} · ${company}`} title="Correct the facts" />
      <CorrectForm
        opportunityId={id}
        facts={{
          company,
          role,
          contactName: contact?.name ?? "",
          contactEmail: contact?.email ?? "",
          place: place ?? "",
          agency: agency?.name ?? "",
          postingUrl: sheet.postingUrl ?? "",
          answerBy: local(answerBy),
          referrer: referrer ?? "",
          ...{ viaAgency, goodCause },
        }}
      />
    </Shell>
  );
}
