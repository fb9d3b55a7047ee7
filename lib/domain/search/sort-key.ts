/** A name as a list is sorted by it: without capitals and accents, so that "Ärztin" stands beside "Arzt". */
export const sortKey = (name: string): string =>
  name.slice(0, 100).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
