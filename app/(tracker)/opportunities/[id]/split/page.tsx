import { notFound } from "next/navigation";
import { Head, Shell } from "@/components/shell/shell";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Choices, TextField } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { SaveOrLeave } from "@/components/ui/save-or-leave";
import { filingKinds } from "@/lib/domain/capture/filing-kind";
import type { Show } from "@/lib/domain/time/show";
import { split } from "@/lib/features/merging/actions";
import { readSheet, type Sheet } from "@/lib/features/opportunities/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { newFormKey } from "@/lib/form";
import { requireUser } from "@/lib/platform/session";

export default async function SplitPage({ params }: PageProps<"/opportunities/[id]/split">) {
  const { id } = await params;
  const userId = await requireUser(`/opportunities/${id}/split`);
  const [frame, sheet] = await Promise.all([readFrame(userId, new Date()), readSheet(userId, id)]);
  if (!sheet) notFound();
  const { role, company, invitations } = sheet;
  return (
    <Shell room="/opportunities" counts={frame.counts}>
      <Head above={`${role} · ${company}`} title="Split off a part" />
      {invitations.length < 2 ? (
        <Empty
          title="There is only one invitation here"
          action={<ButtonLink href={`/opportunities/${id}`}>Back to the sheet</ButtonLink>}
        >
          When two roles got under one name, one of them can be given a sheet of its own.
        </Empty>
      ) : (
        <Form action={split} formKey={newFormKey()} className="grid max-w-xl gap-5" label="Split off a part">
          <input type="hidden" name="opportunityId" value={id} />
          <Choices
            name="invitation"
            label="What is about the other role?"
            hint="What was said, settled and decided about it goes along, and so do its entries. You can put it back together in the timeline."
            look="boxes"
            options={invitations.map((invitation) => ({
              value: invitation.id,
              label: nameOf(invitation, frame.show),
            }))}
          />
          <TextField name="role" label="What that role is called" />
          <TextField name="company" label="Company" value={company} />
          <SaveOrLeave save="Split it off" leave="Leave it as it is" to={`/opportunities/${id}`} />
        </Form>
      )}
    </Shell>
  );
}

const nameOf = ({ kind, receivedAt }: Sheet["invitations"][number], show: Show): string =>
  `${filingKinds.find((each) => each.kind === kind)?.label ?? "Invitation"}, ${show.moment(receivedAt)}`;
