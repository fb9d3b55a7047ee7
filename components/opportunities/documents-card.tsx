import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Select, TextField } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form, Submit } from "@/components/ui/form";
import { QuietPress } from "@/components/ui/quiet-press";
import { Way } from "@/components/ui/way";
import { DOCUMENT_KINDS, isDocumentKind } from "@/lib/domain/documents/versions";
import type { Show } from "@/lib/domain/time/show";
import { didNotGoOut, wentOut } from "@/lib/features/documents/actions";
import type { DocumentRow, SentRow } from "@/lib/features/documents/queries";
import { newFormKey } from "@/lib/form";

/** Which version of the résumé, and which letter, went to them. */
export function DocumentsCard({
  opportunityId,
  sent,
  documents,
  show,
}: {
  opportunityId: string;
  sent: readonly SentRow[];
  documents: readonly DocumentRow[];
  show: Show;
}) {
  const others = documents.filter(({ id }) => !sent.some(({ documentId }) => documentId === id));
  return (
    <div className={sent.length === 0 ? "print:hidden" : ""}>
      <Card id="documents" title="Documents that went out">
        {sent.length > 0 ? (
          <ul className="mb-1 grid gap-2">
            {sent.map(({ documentId, called, kind, sentAt }) => (
              <li key={documentId} className="flex flex-wrap items-start justify-between gap-x-3">
                <div className="min-w-0">
                  <a
                    href={`/api/documents/${documentId}`}
                    download
                    className="inline-block min-h-6 font-[520] break-words text-accent underline"
                  >
                    {called}
                  </a>
                  <div className="text-sm text-soft">
                    {isDocumentKind(kind) ? DOCUMENT_KINDS[kind] : ""} · {show.day(sentAt)}
                  </div>
                </div>
                <QuietPress action={didNotGoOut} fields={{ opportunityId, documentId }}>
                  It did not go out<span className="sr-only"> for {called}</span>
                </QuietPress>
              </li>
            ))}
          </ul>
        ) : null}
        {others.length > 0 ? (
          <Form
            action={wentOut}
            formKey={newFormKey()}
            className="grid gap-3 print:hidden"
            label="What went out"
            done="Noted."
          >
            <input type="hidden" name="opportunityId" value={opportunityId} />
            <Fold summary="Say which went out" isOpen={false} field="opportunityId">
              <Select
                name="documentId"
                label="Document"
                options={others.map(({ id, called }) => ({ value: id, label: called }))}
              />
              <TextField name="sentAt" label="When" isOptional type="datetime-local" hint="Empty: now." />
              <div>
                <Submit className={buttonClass()}>It went to them</Submit>
              </div>
            </Fold>
          </Form>
        ) : null}
        <p className="text-sm print:hidden">
          <Way href={`/documents?for=${opportunityId}`}>Hand in a document</Way>
        </p>
      </Card>
    </div>
  );
}
