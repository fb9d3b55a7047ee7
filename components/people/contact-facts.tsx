import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { TheirLink } from "@/components/ui/their-link";
import type { ContactSheet } from "@/lib/features/people/queries";
import { MergeForm } from "./merge-form";

/** How somebody is reached, and what the person wants to remember. */
export const ContactFactsCard = ({ contact }: { contact: ContactSheet }) => {
  const { id, name, company, position, email, phone, url, about, others } = contact;
  const facts = [
    { name: "Position", value: position },
    {
      name: "Company",
      value: company ? (
        <Link
          href={`/people/companies/${company.id}`}
          prefetch={false}
          className="inline-block min-h-6 underline"
        >
          {company.name}
        </Link>
      ) : null,
    },
    {
      name: "E-mail",
      value: email ? (
        <a href={`mailto:${email}`} className="inline-block min-h-6 break-all underline">
          {email}
        </a>
      ) : null,
    },
    {
      name: "Phone",
      value: phone ? (
        <a href={`tel:${phone.replace(/[^\d+]/g, "")}`} className="inline-block min-h-6 underline">
          {phone}
        </a>
      ) : null,
    },
    { name: "Link", value: url ? <TheirLink address={url}>Their page</TheirLink> : null },
    { name: "To remember", value: about ? <span className="whitespace-pre-line">{about}</span> : null },
  ].filter(({ value }) => value);
  return (
    <Card title="What you know">
      <div className="grid gap-4">
        {facts.length > 0 ? (
          <dl className="grid gap-3">
            {facts.map((fact) => (
              <div key={fact.name} className="min-w-0">
                <dt className="text-xs text-soft">{fact.name}</dt>
                <dd className="break-words">{fact.value}</dd>
              </div>
            ))}
          </dl>
        ) : (
          <p className="text-sm text-soft">Only the name, so far.</p>
        )}
        <div>
          <ButtonLink href={`/people/${id}/edit`}>
            Change it <span className="sr-only">({name})</span>
          </ButtonLink>
        </div>
        {others.length > 0 ? <MergeForm contactId={id} others={others} /> : null}
      </div>
    </Card>
  );
};
