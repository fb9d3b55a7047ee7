/**
 * A link that opens the person's own mail program with the message in it (RFC 6068): line breaks as %0D%0A, and the
 * "@" of the address kept. Address and subject are one line, whatever was typed. Half a surrogate pair becomes U+FFFD, because a link cannot carry it.
 */
export const mailto = (to: string, subject: string, body: string): string =>
  `mailto:${encode(oneLine(to)).replaceAll("%40", "@")}?subject=${encode(oneLine(subject))}&body=${encode(body)}`;

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\r\n?|\n/g, "\r\n").replace(/\p{Surrogate}/gu, "\uFFFD"));
