import { notFound } from "next/navigation";
import { ContactsForm } from "@/components/imports/contacts-form";
import { MappingForm } from "@/components/imports/mapping-form";
import { NextStep } from "@/components/imports/next-step";
import { isUnderWay, Progress } from "@/components/imports/progress";
import { Report } from "@/components/imports/report";
import { needsColumns } from "@/components/imports/words";
import { Head, Shell } from "@/components/shell/shell";
import { readImport } from "@/lib/features/imports/queries";
import { OUTCOMES } from "@/lib/features/imports/schema";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function OneImportPage({ params, searchParams }: PageProps<"/import/[importId]">) {
  const { importId } = await params;
  const userId = await requireUser(`/import/${importId}`);
  const { show: asked, after } = await searchParams;
  const outcome = OUTCOMES.find((each) => each === asked);
  const [{ counts, show, timeZone }, report] = await Promise.all([
    readFrame(userId, new Date()),
    readImport(userId, importId, outcome ? { outcome, after: Number(after) || -1 } : null),
  ]);
  if (!report) notFound();
  const time = { show, timeZone };
  return (
    <Shell room="/log" counts={counts}>
      <Head above={report.name} title={report.tracker ? `From ${report.tracker}` : "From a table of yours"} />
      {needsColumns(report) ? (
        <div className="grid max-w-3xl gap-5">
          <MappingForm report={report} />
          <NextStep report={report} />
        </div>
      ) : outcome || isUnderWay(report) ? (
        <div className="grid max-w-3xl gap-5">
          {outcome ? <Report report={report} time={time} isWhole /> : <Progress report={report} />}
        </div>
      ) : (
        <div className="grid items-start gap-5 wide:grid-cols-[minmax(0,1fr)_22rem]">
          <div className="grid gap-5 wide:col-start-2">
            <NextStep report={report} />
            {report.status === "checked" && report.layout.parts.some(({ holds }) => holds === "contacts") ? (
              <ContactsForm report={report} />
            ) : null}
            {report.status === "checked" && report.layout.columns.length > 0 ? (
              <MappingForm report={report} />
            ) : null}
          </div>
          <div className="grid gap-5 wide:col-start-1 wide:row-start-1">
            <Report report={report} time={time} isWhole={false} />
          </div>
        </div>
      )}
    </Shell>
  );
}
