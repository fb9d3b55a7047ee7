import type * as z from "zod";
import { toMoment } from "@/lib/domain/time/local";
import { factsCorrected } from "@/lib/domain/timeline/kinds/facts-corrected";
import { findOrMakeCompany, indexOpportunity } from "@/lib/features/opportunities/commands";
import { record } from "@/lib/features/timeline/commands";
import type { Work } from "@/lib/platform/action";
import { err, ok, type Result } from "@/lib/result";
import type { correctForm } from "./schema";

/** The contact of that name and address at that company, or a new one; null when neither is given. */
export async function findOrMakeContact(
  { tx, userId, now, newId }: Work,
  companyId: string,
  { contactName, contactEmail }: { contactName: string; contactEmail: string },
): Promise<string | null> {
  if (!contactName && !contactEmail) return null;
  const name = contactName || contactEmail;
  const email = contactEmail || null;
  const known = await tx.contact.findFirst({
    where: { userId, companyId, name, email },
    select: { id: true },
  });
  if (known) return known.id;
  const { id } = await tx.contact.create({
    data: { id: newId(), userId, companyId, name, email, createdAt: now },
  });
  return id;
}

/** Puts right what is known of an opportunity. What arrived stays as it is, and so does every earlier entry. */
export async function correctFacts(
  work: Work,
  { opportunityId, ...given }: z.output<typeof correctForm>,
): Promise<Result<{ opportunityId: string }, "not-found">> {
  const { tx, userId } = work;
  const before = await tx.opportunity.findFirst({
    where: { id: opportunityId, userId },
    select: {
      ...{ role: true, place: true, answerBy: true },
      ...{
        referrer: true,
        viaAgency: true,
        goodCause: true,
        agency: true,
        postingUrl: true,
      },
      company: { select: { name: true } },
      contact: { select: { name: true, email: true } },
      user: { select: { timeZone: true } },
    },
  });
  if (!before) return err("not-found");
  const answerBy = given.answerBy && toMoment(given.answerBy, before.user.timeZone);
  const { referrer, viaAgency, goodCause, agency, postingUrl } = given;
  const changes = [
    ...change("company", before.company.name, given.company),
    ...change("role", before.role, given.role),
    ...change("contact", before.contact?.name, given.contactName),
    ...change("e-mail", before.contact?.email, given.contactEmail),
    ...change("where", before.place, given.place),
    ...change("through", before.agency, agency),
    ...change("posting", before.postingUrl, postingUrl ?? ""),
    ...change("answer by", minuteOf(before.answerBy), minuteOf(answerBy)),
    ...change("recommended by", before.referrer, referrer),
    ...change("referred by an employment agency", yesOrNo(before.viaAgency), yesOrNo(viaAgency)),
    // The person's own note of why is theirs alone: that it changed is told, what it says is not.
    ...(before.goodCause === goodCause ? [] : ["note of good cause"]),
  ];
  if (changes.length === 0) return ok({ opportunityId });
  const companyId = await respellCompany(work, given.company);
  const contactId = await findOrMakeContact(work, companyId, given);
  await tx.opportunity.update({
    where: { id_userId: { id: opportunityId, userId } },
    data: {
      ...{ companyId, contactId, role: given.role, place: given.place || null, answerBy },
      ...{
        referrer: referrer || null,
        viaAgency,
        goodCause,
        agency: agency || null,
        postingUrl,
      },
    },
  });
  await record(work, factsCorrected, { opportunityId, facts: { changes } });
  await indexOpportunity(work, opportunityId);
  return ok({ opportunityId });
}

/** The company of that name, spelled as it is given now wherever it stands. */
async function respellCompany(work: Work, name: string): Promise<string> {
  const { tx, userId } = work;
  const companyId = await findOrMakeCompany(work, name);
  const where = { id: companyId, userId, name: { not: name } };
  const { count } = await tx.company.updateMany({ where, data: { name } });
  const namesIt =
    count > 0 ? await tx.opportunity.findMany({ where: { companyId, userId }, select: { id: true } }) : [];
  for (const { id } of namesIt) await indexOpportunity(work, id);
  return companyId;
}

const change = (name: string, before: string | null | undefined, now: string): string[] =>
  (before ?? "") === now ? [] : [`${name}: ${now || "removed"}`];

const yesOrNo = (is: boolean): string => (is ? "yes" : "no");

/** A moment to the minute, as far as a field shows it. */
const minuteOf = (at: Date | null): string => at?.toISOString().slice(0, 16).replace("T", " ") ?? "";
