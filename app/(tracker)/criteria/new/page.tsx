import Link from "next/link";
import { type CriterionDraft, CriterionForm } from "@/components/criteria/criterion-form";
import { Head, Shell } from "@/components/shell/shell";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { kindNamed, kinds } from "@/lib/domain/fit/kinds";
import { suggestions } from "@/lib/domain/fit/suggestions";
import { listCriteria } from "@/lib/features/criteria/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function NewCriterionPage({ searchParams }: PageProps<"/criteria/new">) {
  const userId = await requireUser("/criteria/new");
  const { from, kind } = await searchParams;
  const suggestion = suggestions.find(({ id }) => id === from);
  const draft = suggestion ?? blank(typeof kind === "string" ? kind : "");
  const [frame, criteria] = await Promise.all([readFrame(userId, new Date()), listCriteria(userId)]);
  const there = suggestion && criteria.find(({ attribute }) => attribute === suggestion.attribute);
  return (
    <Shell room="/criteria" counts={frame.counts}>
      {there ? (
        <AlreadyThere criterion={there} />
      ) : draft ? (
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

/** An address from the library that was kept, or that went on standing in another tab. */
function AlreadyThere({ criterion: { id, label } }: { criterion: { id: string; label: string } }) {
  return (
    <>
      <Head above="A new criterion" title={label} />
      <Empty
        title="It is on your list already"
        action={
          <ButtonLink href={`/criteria/${id}`} look="primary">
            Look at it
          </ButtonLink>
        }
      >
        Twice on the list it would count twice. You can change the one that is there.
      </Empty>
    </>
  );
}

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
