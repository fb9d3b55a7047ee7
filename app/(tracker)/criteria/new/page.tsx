import Link from "next/link";
import { type CriterionDraft, CriterionForm } from "@/components/criteria/criterion-form";
import { Head, Shell } from "@/components/shell/shell";
import { kindNamed, kinds } from "@/lib/domain/fit/kinds";
import { suggestions } from "@/lib/domain/fit/suggestions";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function NewCriterionPage({ searchParams }: PageProps<"/criteria/new">) {
  const userId = await requireUser("/criteria/new");
  const { from, kind } = await searchParams;
  const draft = suggestions.find(({ id }) => id === from) ?? blank(typeof kind === "string" ? kind : "");
  const frame = await readFrame(userId, new Date());
  return (
    <Shell room="/criteria" counts={frame.counts}>
      {draft ? (
        <>
          <Head above={kindNamed(draft.kind)?.title} title={draft.label || "A new criterion"} />
          <CriterionForm draft={{ ...draft, id: undefined }} />
        </>
      ) : (
        <>
          <Head above="A new criterion" title="What kind of thing is it?" />
          <KindPicker />
        </>
      )}
    </Shell>
  );
}

const blank = (kind: string): CriterionDraft | null =>
  kindNamed(kind) ? { kind, label: "", attribute: "", definition: null } : null;

function KindPicker() {
  return (
    <ul className="grid max-w-3xl gap-3 wide:grid-cols-2">
      {kinds.map(({ kind, title, hint }) => (
        <li key={kind} className="grid">
          <Link
            href={`/criteria/new?kind=${kind}`}
            prefetch={false}
            className="block rounded-[14px] border border-line bg-card px-5 py-4 shadow-card hover:border-line-strong"
          >
            <span className="font-[560]">{title}</span>
            <span className="block text-sm text-soft">{hint}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
