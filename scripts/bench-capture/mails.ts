import { globSync, readFileSync } from "node:fs";
import path from "node:path";

/** Every .eml file in a folder and below. */
export const mailsIn = (folder: string): Uint8Array[] =>
  globSync(path.join(folder, "**/*.eml"))
    .sort()
    .map((file) => readFileSync(file));

const LINE = "We would like to invite you to an interview on Thursday 5 March at 10:00 CET.\r\n";
const ENCODED = `${"SW52aXRhdGlvbg".repeat(6).slice(0, 76)}\r\n`;

/** A mail as large as it may be: a long text, as long a page, and for the rest an attachment. */
export function largeMail(megabytes: number): Uint8Array {
  const size = megabytes * 1024 * 1024;
  const text = LINE.repeat(Math.floor(size / 16 / LINE.length));
  const head = [
    ...["From: Ilse Okonjo <ilse@tallowmere.example>", "Subject: Interview", "MIME-Version: 1.0"],
    ...['Content-Type: multipart/mixed; boundary="b"', "", "--b", "Content-Type: text/plain", "", text],
    ...["--b", "Content-Type: text/html", "", `<p>${text.replaceAll("\r\n", "</p>\r\n<p>")}</p>`, "--b"],
    ...["Content-Type: application/pdf", "Content-Disposition: attachment; filename=offer.pdf"],
    ...["Content-Transfer-Encoding: base64", "", ""],
  ].join("\r\n");
  const rest = size - head.length - "--b--\r\n".length;
  return new TextEncoder().encode(
    `${head}${ENCODED.repeat(Math.max(0, Math.floor(rest / ENCODED.length)))}--b--\r\n`,
  );
}
