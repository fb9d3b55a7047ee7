import { buttonClass } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { Form, Submit } from "@/components/ui/form";
import { Press } from "@/components/ui/press";
import { dropView, keepView, nameView } from "@/lib/features/views/actions";
import type { SavedView } from "@/lib/features/views/queries";
import { newFormKey } from "@/lib/form";

/** Keeps what the address says under a name; of a view that is kept, its name and its end. */
export const KeepView = ({ query, view }: { query: string; view: SavedView | null }) => (
  <details className="max-w-md print:hidden">
    <summary className="py-3 text-sm text-soft hover:text-ink">
      {view ? "Change this view" : "Keep this as a view"}
    </summary>
    <div className="grid gap-3 pt-1">
      <Form
        action={view ? nameView : keepView}
        formKey={newFormKey()}
        className="flex flex-wrap items-end gap-2.5"
        label={view ? "Name of the view" : "A new view"}
        done="Renamed."
      >
        {view ? (
          <input type="hidden" name="viewId" value={view.id} />
        ) : (
          <input type="hidden" name="query" value={query} />
        )}
        <TextField name="name" label="Name" value={view?.name ?? ""} />
        <Submit className={buttonClass()}>{view ? "Rename it" : "Keep it"}</Submit>
      </Form>
      {view ? (
        <Press action={dropView} fields={{ viewId: view.id }} look="quiet" className="justify-items-start">
          Remove it
        </Press>
      ) : null}
    </div>
  </details>
);
