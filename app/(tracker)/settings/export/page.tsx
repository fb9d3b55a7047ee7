import { BundleForm } from "@/components/inout/bundle-form";
import { ExportCard } from "@/components/inout/export-card";
import { tableName } from "@/components/inout/words";
import { Head, Shell } from "@/components/shell/shell";
import { Card } from "@/components/ui/card";
import { LEFT_OUT } from "@/lib/domain/bundle/tables";
import { listBundles } from "@/lib/features/bundles/queries";
import { bundleProblem } from "@/lib/features/bundles/schema";
import { readExport } from "@/lib/features/export/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function ExportPage({ searchParams }: PageProps<"/settings/export">) {
  const userId = await requireUser("/settings/export");
  const { problem } = await searchParams;
  const [{ counts, show }, standing, bundles] = await Promise.all([
    readFrame(userId, new Date()),
    readExport(userId),
    listBundles(userId),
  ]);
  return (
    <Shell room="/settings" counts={counts}>
      <Head above="Settings" title="Everything in and out" />
      <div className="grid max-w-3xl gap-5">
        <ExportCard standing={standing} show={show} />
        <BundleForm
          problem={typeof problem === "string" ? bundleProblem(problem) : null}
          bundles={bundles}
          show={show}
        />
        <Card title="What a copy leaves out">
          <ul className="grid gap-2.5 text-sm text-soft">
            {Object.entries(LEFT_OUT).map(([table, why]) => (
              <li key={table}>
                <span className="font-[540] text-ink">{tableName(table)}</span>: {why}
              </li>
            ))}
          </ul>
        </Card>
      </div>
    </Shell>
  );
}
