import { employerLabel, isNobody, isRelay } from "./hosts";
import type { Letter } from "./letter";
import { isPersonName } from "./person-name";
import { placesOf } from "./phrases";
import type { Fact } from "./proposal";
import { signatureOf } from "./signature";
import { squash } from "./spelling";

/** The person to answer: whom the mail is from, or who signs it when it is from a system. */
export function readContactName(letter: Letter, company: string | null): Fact | null {
  const { person } = letter.sender;
  const signed = signedName(letter, company);
  if (!person || person.words === letter.reader) return signed;
  const isFuller = signed?.value.startsWith(`${person.words} `);
  return isFuller ? signed : letter.from.citeAs(person.words, person.range, signed ? "high" : "medium");
}

/** Where that person can be written to. */
export function readContactEmail(letter: Letter, name: string | null): Fact | null {
  const { address } = letter.sender;
  if (address && !isNobody(address.words)) return letter.from.citeAs(address.words, address.range, "high");
  return name === null ? null : signedAddress(letter, name);
}

/** The first line under the closing words, when it is somebody's name. */
function signedName({ own, reader }: Letter, company: string | null): Fact | null {
  const signature = signatureOf(own);
  const candidates: Fact[] = [];
  for (const line of placesOf(signature.text, /[^\n]+/g)) {
    const words = line[0].split(/,| \(| \|| {2}/, 1)[0]?.trim() ?? "";
    const start = signature.start + line.index + line[0].indexOf(words);
    if (!isPersonName(words) || squash(words) === squash(reader) || isOfCompany(words, company)) continue;
    candidates.push(own.cite({ start, end: start + words.length }, "medium"));
    if (candidates.length === 2) break;
  }
  const [first, second] = candidates;
  const isFuller = first && second?.value.startsWith(`${first.value} `);
  return (isFuller ? second : first) ?? null;
}

function isOfCompany(name: string, company: string | null): boolean {
  return company !== null && squash(company).startsWith(squash(name));
}

/** An address in the text that is the signer's own: it spells part of their name, or stands alone under their name. */
function signedAddress({ own, reader }: Letter, name: string): Fact | null {
  const parts = name
    .split(/[ -]/)
    .map(squash)
    .filter((part) => part.length >= 2);
  for (const found of placesOf(own.text, ADDRESS)) {
    const [address] = found;
    const local = squash(address.split("@")[0] ?? "");
    const isTheirs = parts.some((part) => local.includes(part)) && !squash(reader).includes(local);
    if (isTheirs && !isNobody(address) && !isRelay(address) && employerLabel(address)) {
      return own.citeAs(
        address.toLowerCase(),
        { start: found.index, end: found.index + address.length },
        "medium",
      );
    }
  }
  return null;
}

const ADDRESS = /(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{3,190}[a-z]/gi;
