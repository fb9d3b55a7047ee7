import { DocumentLibrary } from "@/components/documents/document-library";
import { HandInForm } from "@/components/documents/hand-in-form";
import { Head, Shell } from "@/components/shell/shell";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Empty } from "@/components/ui/empty";
import { Note } from "@/components/ui/note";
import { listCareerGoals } from "@/lib/features/career-goals/queries";
import { listDocuments } from "@/lib/features/documents/queries";
import { uploadProblem } from "@/lib/features/documents/schema";
import { readChecklist } from "@/lib/features/opportunities/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function DocumentsPage({ searchParams }: PageProps<"/documents">) {
  const asked = await searchParams;
  const text = (name: string) => (typeof asked[name] === "string" ? asked[name] : "");
  const userId = await requireUser("/documents");
  const [frame, documents, goals, row] = await Promise.all([
    readFrame(userId, new Date()),
    listDocuments(userId),
    listCareerGoals(userId),
    text("for") ? readChecklist(userId, text("for")) : null,
  ]);
  const problem = uploadProblem(text("problem"));
  const typed = { name: text("name").slice(0, 120), kind: text("kind"), careerGoalId: text("goal") };
  return (
    <Shell room="/prepare" counts={frame.counts}>
      <Head above="Résumés, letters and other papers, each version by itself" title="Documents">
        {row ? (
          <ButtonLink href={`/opportunities/${row.id}`} look="quiet" className="col-span-2">
            Back to {row.role}
          </ButtonLink>
        ) : null}
      </Head>
      <div className="grid items-start gap-x-6 gap-y-5 wide:grid-cols-[minmax(0,1fr)_340px]">
        <div className="grid gap-5 wide:col-start-2 wide:row-start-1">
          <Card title={row ? `Hand in what went to ${row.company}` : "Hand in a document"}>
            {problem ? (
              <div className="mb-4" role="alert">
                <Note tone="problem">{problem}</Note>
              </div>
            ) : null}
            <HandInForm goals={goals} opportunityId={row?.id ?? ""} typed={typed} />
          </Card>
        </div>
        <div className="wide:col-start-1 wide:row-start-1">
          {documents.length === 0 ? (
            <Empty title="No documents yet">
              Keep each version of your résumé and your letters here. On a sheet you then note which one went
              out, so that in an interview you know what they have before them.
            </Empty>
          ) : (
            <DocumentLibrary documents={documents} show={frame.show} />
          )}
        </div>
      </div>
    </Shell>
  );
}
