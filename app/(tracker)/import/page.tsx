import { FileForm } from "@/components/imports/file-form";
import { HowTo } from "@/components/imports/how-to";
import { ImportList } from "@/components/imports/import-list";
import { SendingReport } from "@/components/log/sending-report";
import { Head, Shell } from "@/components/shell/shell";
import { readSending } from "@/lib/features/handing-in/queries";
import { refusalOf } from "@/lib/features/handing-in/schema";
import { listImports } from "@/lib/features/imports/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function ImportPage({ searchParams }: PageProps<"/import">) {
  const userId = await requireUser("/import");
  const { sending: key } = await searchParams;
  const [{ counts, show }, imports, sending] = await Promise.all([
    readFrame(userId, new Date()),
    listImports(userId),
    typeof key === "string" ? readSending(userId, key) : null,
  ]);
  const only = sending?.refused.length === 1 ? sending.refused[0] : undefined;
  return (
    <Shell room="/log" counts={counts}>
      <Head above="A whole list at once" title="Bring in what you tracked elsewhere" />
      <div className="grid max-w-3xl gap-5">
        {sending && !only ? <SendingReport sending={sending} /> : null}
        <FileForm problem={only ? refusalOf(only) : null} />
        {imports.length > 0 ? <ImportList imports={imports} show={show} /> : null}
        <HowTo />
      </div>
    </Shell>
  );
}
