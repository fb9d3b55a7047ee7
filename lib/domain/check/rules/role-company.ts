import type { Hit } from "@/lib/domain/check/finding";
import { findCompany, findInFull, mentionsRole } from "@/lib/domain/check/names";
import type { Reading } from "@/lib/domain/check/reading";
import type { Rule } from "@/lib/domain/check/rule";

/** They may have several openings, and the person several letters: role and company are named, and are the right ones. */
export const roleCompany: Rule = {
  code: "role-company",
  class: "structure",
  mark: "clarity",
  applies: ({ norms, facts }) =>
    norms.names !== "none" && (facts.company.trim() !== "" || facts.role !== null),
  find: (reading) => {
    const { facts, norms } = reading;
    const all = `${reading.subject}\n${reading.text}`;
    const namesCompany = findCompany(all, facts.company) !== null;
    const namesRole = facts.role !== null && mentionsRole(all, facts.role);
    if (!namesCompany) {
      const mixedUp = findOtherCompany(reading);
      if (mixedUp) return [mixedUp];
    }
    const isEnough =
      norms.names === "both" ? (namesRole || facts.role === null) && namesCompany : namesRole || namesCompany;
    return isEnough ? [] : [missing(facts.role, facts.company, namesRole, namesCompany)];
  },
};

function missing(role: string | null, company: string, namesRole: boolean, namesCompany: boolean): Hit {
  const absent = [...(namesRole || role === null ? [] : [role]), ...(namesCompany ? [] : [company])].join(
    " and ",
  );
  return {
    severity: "warning",
    message: `They may have several openings, and this does not mention ${absent}.`,
    span: null,
  };
}

/** A company that the person deals with elsewhere, named where this one should be: a letter used twice. */
function findOtherCompany({ text, facts }: Reading): Hit | null {
  for (const other of facts.otherCompanies) {
    const span = findInFull(text, other);
    if (span === null) continue;
    return {
      severity: "error",
      message: `You are writing to ${facts.company}, and this is another company.`,
      span,
      fix: { label: `Write ${facts.company}`, span, replacement: facts.company },
    };
  }
  return null;
}
