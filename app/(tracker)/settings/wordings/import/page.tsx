import { Head, Shell } from "@/components/shell/shell";
import { ImportForm } from "@/components/wordings/import-form";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function ImportPage() {
  const userId = await requireUser("/settings/wordings/import");
  const frame = await readFrame(userId, new Date());
  return (
    <Shell room="/settings" counts={frame.counts}>
      <Head above="Words of your own" title="Import" />
      <p className="mb-6 max-w-2xl text-soft">
        Wordings and templates that were exported here or from another Tactful. You see what the file holds
        before anything is written; what you have already stays as it is.
      </p>
      <div className="max-w-2xl">
        <ImportForm />
      </div>
    </Shell>
  );
}
