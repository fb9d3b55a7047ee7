import { notFound } from "next/navigation";
import { type CriterionDraft, CriterionForm } from "@/components/criteria/criterion-form";
import { Head, Shell } from "@/components/shell/shell";
import { kindNamed } from "@/lib/domain/fit/kinds";
import { suggestions } from "@/lib/domain/fit/suggestions";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export const metadata = { title: "A new criterion" };

export default async function NewCriterionPage({ searchParams }: PageProps<"/criteria/new">) {
  const userId = await requireUser("/criteria");
  const { from, kind } = await searchParams;
  const draft = suggestions.find(({ id }) => id === from) ?? blank(typeof kind === "string" ? kind : "");
  if (!draft) notFound();
  const frame = await readFrame(userId, new Date());
  return (
    <Shell room="/criteria" counts={frame.counts}>
      <Head above={kindNamed(draft.kind)?.title} title={draft.label || "A new criterion"} />
      <CriterionForm draft={{ ...draft, id: undefined }} />
    </Shell>
  );
}

const blank = (kind: string): CriterionDraft | null =>
  kindNamed(kind) ? { kind, label: "", attribute: "", definition: null } : null;
