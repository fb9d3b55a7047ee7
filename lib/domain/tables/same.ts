import { companyKey } from "@/lib/domain/opportunity/company-key";

/** By what one posting is known again. */
export interface Identity {
  /** Its address, see `postingUrlOf`. */
  readonly link: string | null;
  /** Company and role, as they are compared. */
  readonly name: string;
}

export const identityOf = (posting: { company: string; role: string; link: string | null }): Identity => ({
  link: posting.link,
  name: `${companyKey(posting.company)}\n${roleKey(posting.role)}`,
});

/** Lower case, without accents, punctuation and the note of who may apply, "(m/w/d)". */
function roleKey(role: string): string {
  const plain = role.slice(0, 200).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const bare = plain
    .replace(/\(?\b[mfwhdx](?:\s?[/|,]\s?[mfwhdx]){1,3}\b\)?/g, " ")
    .replace(/[^\p{L}\p{N}+#]+/gu, " ")
    .trim();
  return bare || plain.trim();
}

interface Twin<T> {
  readonly is: T;
  /**
   * `same`: the address is one, or company and role are. `alike`: company and role are one, but there are two addresses
   * on one site, which are two postings: a large company looks for ten of a kind.
   */
  readonly likeness: "same" | "alike";
}

/** Postings among which one is known again, however many they are; the first of its kind counts. */
export interface KnownPostings<T> {
  add(identity: Identity, is: T): void;
  find(identity: Identity): Twin<T> | null;
}

export function knownPostings<T>(): KnownPostings<T> {
  const byLink = new Map<string, T>();
  /** For each name, the first of each site; one without an address is of no site. */
  const byName = new Map<string, Map<string, T>>();
  return {
    add({ link, name }, is) {
      const sites = byName.get(name) ?? new Map<string, T>();
      byName.set(name, sites);
      if (!sites.has(siteOf(link))) sites.set(siteOf(link), is);
      if (link !== null && !byLink.has(link)) byLink.set(link, is);
    },
    find({ link, name }) {
      if (link !== null && byLink.has(link)) return { is: byLink.get(link) as T, likeness: "same" };
      const sites = byName.get(name);
      if (!sites) return null;
      const site = siteOf(link);
      const elsewhere = [...sites].find(([other]) => site === "" || other !== site);
      if (elsewhere) return { is: elsewhere[1], likeness: "same" };
      return { is: sites.get(site) as T, likeness: "alike" };
    },
  };
}

const siteOf = (link: string | null): string => (link === null ? "" : (URL.parse(link)?.hostname ?? ""));
