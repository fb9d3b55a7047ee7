import { Card } from "@/components/ui/card";
import { QuietPress } from "@/components/ui/quiet-press";
import { DOCUMENT_KINDS, type DocumentKind } from "@/lib/domain/documents/versions";
import type { Show } from "@/lib/domain/time/show";
import { putAside } from "@/lib/features/documents/actions";
import type { DocumentRow } from "@/lib/features/documents/queries";

const TITLES: Readonly<Record<DocumentKind, string>> = {
  resume: "Résumés",
  letter: "Covering letters",
  other: "Other papers",
};

/** Every paper in use, by what it is; the newest version of each first. */
export const DocumentLibrary = ({ documents, show }: { documents: readonly DocumentRow[]; show: Show }) => (
  <div className="grid gap-5">
    {(Object.keys(DOCUMENT_KINDS) as DocumentKind[]).map((kind) => {
      const own = documents.filter((document) => document.kind === kind);
      return own.length === 0 ? null : (
        <Card key={kind} title={TITLES[kind]}>
          <ul className="-my-3 divide-y divide-line">
            {own.map((document) => (
              <Paper key={document.id} {...{ document, show }} />
            ))}
          </ul>
        </Card>
      );
    })}
  </div>
);

function Paper({ document, show }: { document: DocumentRow; show: Show }) {
  const { id, called, fileName, sizeBytes, createdAt, careerGoal, sentCount } = document;
  return (
    <li id={id} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 py-3">
      <div className="min-w-0 flex-1 basis-60">
        <a
          href={`/api/documents/${id}`}
          download
          className="inline-block min-h-6 font-[520] break-words text-accent underline"
        >
          {called}
        </a>
        <p className="text-sm break-words text-soft">
          {[
            show.day(createdAt),
            fileName,
            sizeWords(sizeBytes),
            careerGoal && `for ${careerGoal.title}`,
            sentCount === 0
              ? "went to nobody yet"
              : `went out ${sentCount === 1 ? "once" : `${sentCount} times`}`,
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </div>
      <QuietPress action={putAside} fields={{ documentId: id }}>
        Put aside<span className="sr-only"> for {called}</span>
      </QuietPress>
    </li>
  );
}

const sizeWords = (bytes: number): string =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
