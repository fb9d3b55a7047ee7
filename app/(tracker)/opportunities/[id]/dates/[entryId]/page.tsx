import { notFound } from "next/navigation";
import { Head, Shell } from "@/components/shell/shell";
import { TextField } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { SaveOrLeave } from "@/components/ui/save-or-leave";
import { toLocalField } from "@/lib/domain/time/local";
import { putDateRight } from "@/lib/features/dates/actions";
import { readDated } from "@/lib/features/dates/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { newFormKey } from "@/lib/form";
import { requireUser } from "@/lib/platform/session";

export default async function DatePage({ params }: PageProps<"/opportunities/[id]/dates/[entryId]">) {
  const { id, entryId } = await params;
  const userId = await requireUser(`/opportunities/${id}/dates/${entryId}`);
  const [frame, dated] = await Promise.all([readFrame(userId, new Date()), readDated(userId, entryId)]);
  if (!dated) notFound();
  return (
    <Shell room="/opportunities" counts={frame.counts}>
      <Head above={dated.title} title="Correct the date" />
      <Form action={putDateRight} formKey={newFormKey()} className="grid max-w-md gap-5" label="The date">
        <input type="hidden" name="entryId" value={entryId} />
        <TextField
          name="at"
          label="When it happened"
          type="datetime-local"
          hint="The entry itself stays as it was written; it is told with this date from now on, and you can take that back."
          value={toLocalField(dated.at, frame.timeZone)}
        />
        <SaveOrLeave
          save="Save the date"
          leave="Back without saving"
          to={`/opportunities/${dated.opportunityId}`}
        />
      </Form>
    </Shell>
  );
}
