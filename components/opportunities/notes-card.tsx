import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { TextArea } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form, Submit } from "@/components/ui/form";
import { QuietPress } from "@/components/ui/quiet-press";
import type { Show } from "@/lib/domain/time/show";
import { dropNote, keepNote } from "@/lib/features/notes/actions";
import type { NoteRow } from "@/lib/features/notes/queries";
import { newFormKey } from "@/lib/form";

/** What the person wants to remember, the newest first. */
export function NotesCard({
  opportunityId,
  notes,
  show,
}: {
  opportunityId: string;
  notes: readonly NoteRow[];
  show: Show;
}) {
  return (
    <div className={notes.length === 0 ? "print:hidden" : ""}>
      <Card id="notes" title="Notes">
        {notes.length > 0 ? (
          <ul className="-mt-3 mb-2 divide-y divide-line">
            {notes.map((note) => (
              <li key={note.id} className="py-3">
                <Written html={note.html} />
                <p className="mt-1.5 text-sm text-soft">
                  {show.moment(note.createdAt)}
                  {note.updatedAt > note.createdAt ? ` · changed ${show.moment(note.updatedAt)}` : ""}
                </p>
                <NoteForm {...{ opportunityId, note }} />
                <QuietPress action={dropNote} fields={{ noteId: note.id }}>
                  Remove it<span className="sr-only">, the note of {show.moment(note.createdAt)}</span>
                </QuietPress>
              </li>
            ))}
          </ul>
        ) : null}
        <NoteForm opportunityId={opportunityId} />
      </Card>
    </div>
  );
}

const NoteForm = ({ opportunityId, note }: { opportunityId: string; note?: NoteRow }) => (
  <Form
    action={keepNote}
    formKey={newFormKey()}
    className="grid gap-3 print:hidden"
    label={note ? "Change the note" : "Write a note"}
    done="Kept."
  >
    <input type="hidden" name="opportunityId" value={opportunityId} />
    <input type="hidden" name="noteId" value={note?.id ?? ""} />
    <Fold summary={note ? "Change it" : "Write a note"} isOpen={false} field="opportunityId">
      <TextArea
        name="body"
        label="The note"
        hint="Markdown works: **bold**, - a list, [a link](https://…)."
        value={note?.body ?? ""}
        rows={6}
      />
      <div>
        <Submit className={buttonClass()}>{note ? "Save the change" : "Keep the note"}</Submit>
      </div>
    </Fold>
  </Form>
);

/** Markdown as the platform made it fit to be shown. */
const Written = ({ html }: { html: string }) => (
  <div
    className="max-w-[70ch] break-words [&_a]:text-accent [&_a]:underline [&_blockquote]:border-l-2 [&_blockquote]:border-line-strong [&_blockquote]:pl-3 [&_blockquote]:text-soft [&_code]:rounded [&_code]:bg-sunk [&_code]:px-1 [&_h3]:mt-3 [&_h3]:font-[600] [&_hr]:my-3 [&_hr]:border-line [&_li]:my-0.5 [&_ol]:my-1.5 [&_ol]:list-decimal [&_ol]:pl-5 [&_p]:my-1.5 [&_pre]:overflow-x-auto [&_pre]:rounded-[10px] [&_pre]:bg-sunk [&_pre]:p-3 [&_pre]:whitespace-pre-wrap [&_table]:my-2 [&_table]:block [&_table]:overflow-x-auto [&_td]:border [&_td]:border-line [&_td]:px-2 [&_td]:py-1 [&_th]:border [&_th]:border-line [&_th]:px-2 [&_th]:py-1 [&_ul]:my-1.5 [&_ul]:list-disc [&_ul]:pl-5"
    // biome-ignore lint/security/noDangerouslySetInnerHtml: renderMarkdown left nothing in it but text, structure and outward links
    dangerouslySetInnerHTML={{ __html: html }}
  />
);
