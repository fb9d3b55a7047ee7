import { notFound } from "next/navigation";
import { RoleList } from "@/components/opportunities/role-list";
import { AskCard } from "@/components/people/ask-card";
import { ContactFactsCard } from "@/components/people/contact-facts";
import { NextTouchCard } from "@/components/people/next-touch-card";
import { TakenOutNote } from "@/components/people/taken-out-note";
import { TouchForm } from "@/components/people/touch-form";
import { WordList } from "@/components/people/word-list";
import { Head, Shell } from "@/components/shell/shell";
import { Card } from "@/components/ui/card";
import { findTakenOut, listSubjects, readContact } from "@/lib/features/people/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function ContactPage({ params, searchParams }: PageProps<"/people/[contactId]">) {
  const { contactId } = await params;
  const { removed } = await searchParams;
  const userId = await requireUser(`/people/${contactId}`);
  const frame = await readFrame(userId, new Date());
  const [contact, subjects, takenOut] = await Promise.all([
    readContact(userId, contactId, frame),
    listSubjects(userId, contactId),
    typeof removed === "string" ? findTakenOut(userId, { contactId, entryId: removed }) : null,
  ]);
  if (!contact) notFound();
  const { name, position, company, permission, words, opportunities } = contact;
  const canAsk = permission !== "refused" && subjects.open.length + subjects.decided.length > 0;
  return (
    <Shell room="/people" counts={frame.counts}>
      <Head above={[position, company?.name].filter(Boolean).join(" · ") || "People"} title={name} />
      {takenOut ? <TakenOutNote takenOut={takenOut} /> : null}
      <div className="grid items-start gap-6 wide:grid-cols-[minmax(0,1fr)_340px]">
        <div className="grid gap-5">
          <Card title="Between you">
            <div className="grid gap-5">
              <details open={words.length === 0}>
                <summary className="py-2 text-sm font-[560] text-accent">Note a touch</summary>
                <div className="mt-2">
                  <TouchForm contactId={contactId} frame={frame} />
                </div>
              </details>
              {words.length > 0 ? <WordList words={words} show={frame.show} /> : null}
            </div>
          </Card>
          {opportunities.length > 0 ? (
            <section aria-labelledby="dealt-about" className="grid gap-3">
              <h2 id="dealt-about">What it was about</h2>
              <RoleList
                rows={opportunities}
                when={({ activityAt }) => `last entry ${frame.show.ago(activityAt)}`}
              />
            </section>
          ) : null}
          {canAsk ? <AskCard contactId={contactId} subjects={subjects} /> : null}
        </div>
        <aside className="order-first grid gap-5 wide:order-none">
          <NextTouchCard contact={contact} frame={frame} />
          <ContactFactsCard contact={contact} />
        </aside>
      </div>
    </Shell>
  );
}
