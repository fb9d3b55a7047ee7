/**
 * The address of a text that is nothing but one; of `www.…` the address that a browser makes of it.
 * @returns null for any other text.
 */
export function soleLink(text: string): string | null {
  const words = text.trim().replace(/^<(.*)>$/, "$1");
  if (words.length > MOST_CHARACTERS || /\s/.test(words)) return null;
  const url = URL.parse(/^www\./i.test(words) ? `https://${words}` : words);
  const isWeb = url?.protocol === "http:" || url?.protocol === "https:";
  return url && isWeb && url.hostname.includes(".") ? url.href : null;
}

/** Longer ones are made to hold something else. */
const MOST_CHARACTERS = 2000;
