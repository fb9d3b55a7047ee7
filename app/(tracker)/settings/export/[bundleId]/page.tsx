import { notFound } from "next/navigation";
import { BundleView } from "@/components/inout/bundle-view";
import { Head, Shell } from "@/components/shell/shell";
import { readBundle } from "@/lib/features/bundles/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function BundlePage({ params }: PageProps<"/settings/export/[bundleId]">) {
  const { bundleId } = await params;
  const userId = await requireUser(`/settings/export/${bundleId}`);
  const [{ counts, show }, bundle] = await Promise.all([
    readFrame(userId, new Date()),
    readBundle(userId, bundleId),
  ]);
  if (!bundle) notFound();
  return (
    <Shell room="/settings" counts={counts}>
      <Head above={bundle.name || "An archive"} title="Bring a copy in" />
      <div className="grid max-w-3xl gap-5">
        <BundleView bundle={bundle} show={show} />
      </div>
    </Shell>
  );
}
