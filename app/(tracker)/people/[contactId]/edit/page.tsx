import { notFound } from "next/navigation";
import { ContactForm } from "@/components/people/contact-form";
import { Head, Shell } from "@/components/shell/shell";
import { findContact } from "@/lib/features/people/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function EditContactPage({ params }: PageProps<"/people/[contactId]/edit">) {
  const { contactId } = await params;
  const userId = await requireUser(`/people/${contactId}/edit`);
  const [frame, contact] = await Promise.all([readFrame(userId, new Date()), findContact(userId, contactId)]);
  if (!contact) notFound();
  return (
    <Shell room="/people" counts={frame.counts}>
      <Head above={contact.name} title="What you know of them" />
      <ContactForm contact={contact} />
    </Shell>
  );
}
