import { ContactForm } from "@/components/people/contact-form";
import { Head, Shell } from "@/components/shell/shell";
import { findCompanyName } from "@/lib/features/people/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function NewContactPage({ searchParams }: PageProps<"/people/new">) {
  const userId = await requireUser("/people/new");
  const { company: at } = await searchParams;
  const [frame, company] = await Promise.all([
    readFrame(userId, new Date()),
    typeof at === "string" ? findCompanyName(userId, at) : null,
  ]);
  return (
    <Shell room="/people" counts={frame.counts}>
      <Head above="People" title="Add somebody" />
      <ContactForm contact={null} company={company?.name} />
    </Shell>
  );
}
