import Link from "next/link";
import { Card } from "@/components/ui/card";
import { Note } from "@/components/ui/note";
import { Press } from "@/components/ui/press";
import { Rows } from "@/components/ui/rows";
import { whoSaid } from "@/lib/domain/fit/answer";
import type { Criterion } from "@/lib/domain/fit/criterion";
import { readAnswer } from "@/lib/domain/fit/reading";
import { nod } from "@/lib/features/answers/actions";
import type { Known } from "@/lib/features/answers/records";
import { EvidenceText } from "./evidence-text";

/** Answers that were read out of what arrived; none of them counts until the person says so. */
export function ProposalsCard({
  criteria,
  proposals,
}: {
  criteria: readonly Criterion[];
  proposals: Known["proposals"];
}) {
  const waiting = criteria.flatMap((criterion) =>
    (proposals[criterion.id] ?? []).map((proposal) => ({ criterion, proposal })),
  );
  if (waiting.length === 0) return null;
  return (
    <Card id="proposals" title="Read out of what they sent" aside="counts once you nod">
      <Rows>
        {waiting.map(({ criterion, proposal }) => (
          <li
            key={proposal.id}
            className="grid gap-2 py-3 wide:grid-cols-[minmax(0,1fr)_auto] wide:items-center"
          >
            <div className="min-w-0">
              <p className="font-[520] break-words">
                {criterion.label}: {readAnswer(criterion, proposal).text}
              </p>
              <p className="text-sm text-soft">
                {whoSaid(proposal.source)}
                {proposal.evidence ? (
                  <>
                    : <EvidenceText text={proposal.evidence} />
                  </>
                ) : null}
              </p>
            </div>
            <div className="flex gap-2.5">
              <Press action={nod} fields={{ answerId: proposal.id, nod: "yes" }}>
                Take it<span className="sr-only"> for {criterion.label}</span>
              </Press>
              <Press action={nod} fields={{ answerId: proposal.id, nod: "no" }} look="quiet">
                Leave it<span className="sr-only"> for {criterion.label}</span>
              </Press>
            </div>
          </li>
        ))}
      </Rows>
    </Card>
  );
}

/** On the sheet: that something waits for a nod, and where. */
export function ProposalsNote({ id, proposals }: { id: string; proposals: Known["proposals"] }) {
  const count = Object.values(proposals).flat().length;
  if (count === 0) return null;
  return (
    <Note>
      {count === 1 ? "One answer was" : `${count} answers were`} read out of what they sent. Nothing of it
      counts yet
      <span className="print:hidden">
        :{" "}
        <Link href={`/opportunities/${id}/checklist#proposals`} prefetch={false} className="underline">
          look at {count === 1 ? "it" : "them"}
        </Link>
      </span>
      .
    </Note>
  );
}
