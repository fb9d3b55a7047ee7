const LEGAL_FORMS =
  /(?:[\s,.]+(?:gmbh|ag|se|kg|mbh|inc|llc|ltd|limited|plc|corp|corporation|co|bv|nv|sa|sas|sarl|srl|spa|ab|as|oy|aps|pty))+\.?$/u;

/**
 * A company's name as it is compared, so that "Harbour Foods Ltd." and "HARBOUR FOODS" are one: lower case, without
 * accents, legal form and punctuation. A name made of nothing else is kept as it is.
 */
export function companyKey(name: string): string {
  const plain = name.slice(0, 200).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
  const bare = plain
    .replace(LEGAL_FORMS, "")
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}+#]+/gu, " ")
    .trim();
  return bare || plain;
}
