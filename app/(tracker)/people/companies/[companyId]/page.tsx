import { notFound } from "next/navigation";
import { RoleList } from "@/components/opportunities/role-list";
import { DealingsCard } from "@/components/people/dealings";
import { PeopleList } from "@/components/people/people-list";
import { Head, Shell } from "@/components/shell/shell";
import { ButtonLink } from "@/components/ui/button";
import { readCompany } from "@/lib/features/people/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function CompanyPage({ params }: PageProps<"/people/companies/[companyId]">) {
  const { companyId } = await params;
  const userId = await requireUser(`/people/companies/${companyId}`);
  const [frame, company] = await Promise.all([readFrame(userId, new Date()), readCompany(userId, companyId)]);
  if (!company) notFound();
  const { name, people, opportunities, brought, hasBroughtMore } = company;
  const lastEntry = ({ activityAt }: { activityAt: Date }) => `last entry ${frame.show.ago(activityAt)}`;
  return (
    <Shell room="/people" counts={frame.counts}>
      <Head above={brought.length > 0 ? "Agency" : "Company"} title={name}>
        <ButtonLink href={`/people/new?company=${companyId}`} className="col-span-2">
          Add somebody there
        </ButtonLink>
      </Head>
      <div className="grid items-start gap-6 wide:grid-cols-[minmax(0,1fr)_340px]">
        <div className="grid gap-6">
          <Section title="People there">
            {people.rows.length > 0 ? (
              <PeopleList rows={people.rows.map((row) => ({ kind: "contact", row }))} frame={frame} />
            ) : (
              <p className="text-soft">You know nobody there by name yet.</p>
            )}
            {people.next ? (
              <p>
                <ButtonLink href={`/people?company=${companyId}`}>All of them</ButtonLink>
              </p>
            ) : null}
          </Section>
          {opportunities.length > 0 ? (
            <Section title="Roles there">
              <RoleList rows={opportunities} when={lastEntry} />
            </Section>
          ) : null}
          {brought.length > 0 ? (
            <Section title="Brought by them">
              <RoleList rows={brought} when={lastEntry} />
              {hasBroughtMore ? (
                <p>
                  <ButtonLink href={`/opportunities?${new URLSearchParams({ view: "all", q: name })}`}>
                    Search for the others
                  </ButtonLink>
                </p>
              ) : null}
            </Section>
          ) : null}
        </div>
        <aside className="order-first wide:order-none">
          <DealingsCard company={company} />
        </aside>
      </div>
    </Shell>
  );
}

const Section = ({ title, children }: { title: string; children: React.ReactNode }) => (
  <section className="grid gap-3">
    <h2>{title}</h2>
    {children}
  </section>
);
