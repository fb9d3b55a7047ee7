import { placesOf } from "../phrases";
import type { Finding, Named, Sponsored } from "./finding";
import { after, before, isDenied, isHedged, type Sentence } from "./sentences";

/** Each name with the pattern for its words, the most telling first: "fixed-term contract" is no freelance contract. */
type Names = Readonly<Record<string, RegExp>>;

/** The kinds of contract that are told apart, by the words of an option or a label. */
export const contractOf = (words: string): string | null => nameOf(words, CONTRACT_WORDS);

/** The level that some words name; null where they name none or several. */
export const levelOf = (words: string): string | null => {
  const named = Object.keys(LEVELS).filter((name) => LEVELS[name]?.test(words));
  return named.length === 1 ? (named[0] ?? null) : null;
};

const nameOf = (words: string, names: Names): string | null =>
  Object.keys(names).find((name) => names[name]?.test(words)) ?? null;

/** Which contract is offered; two that "or" or a stroke joins are one finding that leaves it open. */
export function contractsIn(sentence: Sentence): Finding<Named>[] {
  if (/\b(?:residen\w+|right to work|candidates?|you (?:are|were|have been))\b/i.test(sentence.words))
    return [];
  const found = [...Object.entries(CONTRACTS), ...Object.entries(CONTRACTS_ELSEWHERE)]
    .flatMap(([name, pattern]) =>
      placesOf(sentence.words, pattern).map(({ 0: { length }, index }) => ({
        name,
        start: index,
        end: index + length,
      })),
    )
    .filter((range) => !isDenied(sentence, range) && !BECOMING.test(before(sentence, range.start)))
    .filter(({ end }) => !BECOMING_AFTER.test(after(sentence, end)))
    .toSorted((a, b) => a.start - b.start);
  const joined: Finding<Named>[] = [];
  for (const { name, start, end } of found) {
    const last = joined.at(-1);
    const isSure = !isHedged(sentence, { start, end });
    const isJoined =
      last !== undefined && /^ ?(?:\/|or(?: an?)?) ?$/i.test(sentence.words.slice(last.end, start));
    const names = isJoined ? [...new Set([...last.said.names, name])] : [name];
    if (isJoined) joined.pop();
    joined.push({ start: isJoined ? last.start : start, end, said: { about: "contract", names }, isSure });
  }
  return joined;
}

/** Whether they sponsor a visa. */
export function sponsorshipIn(sentence: Sentence): Finding<Sponsored>[] {
  const { words } = sentence;
  if (!/\b(?:visas?|permits?|immigration|h-?1b|sponsorship)\b/i.test(words)) return [];
  const found = /\b(?:sponsor(?:s|ed|ing|ship)?|visa support)\b/i.exec(words);
  if (!found || NOT_OF_VISAS.test(words)) return [];
  const range = { start: found.index, end: found.index + found[0].length };
  const [lead, rest] = [words.slice(0, range.start), words.slice(range.end)];
  const isDeclined = NO_SPONSOR.test(lead) || isDenied(sentence, range) || NO_SPONSOR_AFTER.test(rest);
  const isOffered = !isDeclined && (SPONSOR.test(lead) || SPONSOR_AFTER.test(rest));
  if (!isDeclined && !isOffered) return [];
  return [{ ...range, said: { about: "visa", isOffered }, isSure: !isHedged(sentence, range) }];
}

const CONTRACT_WORDS: Names = {
  "fixed term": /\bfixed[ -]term|\btemporary|\blimited|\bftc\b|\bbefristet|\bcdd\b|\btemporal\b/i,
  permanent:
    /\bpermanent|\bunlimited|\bopen[ -]ended|\bindefinite|\bunbefristet|\bfestanstellung|\bcdi\b|\bindefinido/i,
  freelance: /\bfreelanc|\bcontractor|\bself[ -]employed|\bb2b\b|\bfreiberuf|\bautónomo/i,
  agency: /\btemp\b|\bagency work/i,
};
const JOB = "(?:contract|position|role|employment|job|post|basis|vacancy|hire|staff)";
const CONTRACTS: Names = {
  permanent: new RegExp(
    String.raw`(?<![\p{L}-])(?:(?:permanent|open[ -]ended|unlimited|indefinite)(?:,? (?:full|part)[ -]time)? ${JOB}|permanent (?=(?:or|\/))|(?<=(?:is|:|\t|\(|^|, ) ?)permanent(?= ?(?:$|[,.;)|·]|from)))`,
    "giu",
  ),
  "fixed term": new RegExp(
    String.raw`(?<![\p{L}-])(?:fixed[ -]term(?: ${JOB})?|ftc|temporary ${JOB}|(?:contract|role|position|post) (?:is )?limited to|maternity cover|parental leave cover)(?![\p{L}])`,
    "giu",
  ),
  freelance: new RegExp(
    String.raw`(?<![\p{L}-])(?:freelance ${JOB}|as an? (?:freelancer|contractor)|(?:inside|outside) ir35|b2b(?: contract| basis)?|contractor ${JOB}|contract (?:role|position|opportunity)|self-employed basis)(?![\p{L}])`,
    "giu",
  ),
  agency:
    /(?<![\p{L}-])(?:temp (?:role|position|job|contract|assignment)|through a temp(?:ing)? agency)(?![\p{L}])/giu,
};
/** The same in German, French and Spanish. */
const CONTRACTS_ELSEWHERE: Names = {
  permanent:
    /(?<![\p{L}-])(?:unbefristete?[rnms]?|festanstellung|cdi|contrat à durée indéterminée|(?:contrato )?indefinido)(?![\p{L}])/giu,
  "fixed term":
    /(?<![\p{L}-])(?:befristete?[rnms]?|elternzeitvertretung|cdd|contrat à durée déterminée|contrato temporal)(?![\p{L}])/giu,
  freelance:
    /(?<![\p{L}-])(?:freiberuflich\p{L}{0,2}|freelance-?(?:projekt|auftrag|mission)|contrato mercantil|autónom[oa])(?![\p{L}])/giu,
};
const BECOMING =
  /\b(?:become|becoming|convert\w*|turn(?:ed|s)? into|extend\w*|leading to|to|after|then|later|previous\w*|current)(?: an?| into| to)? $/i;
const BECOMING_AFTER = /^ ?(?:to|-to-) ?perm/i;

const LEVELS: Names = {
  intern: /\bintern(?:ship)?\b|\btrainee\b/i,
  junior: /\b(?:junior|jr|entry[ -]level|graduate)\b/i,
  mid: /\bmid(?:[ -]?level|dle)?\b(?!-)|\bintermediate\b/i,
  senior: /\b(?:senior|sr)\b/i,
  lead: /\b(?:team )?lead(?:er)?\b|\bhead of\b/i,
  staff: /(?<!\bof )\bstaff\b(?! nurse)/i,
  principal: /\bprincipal\b/i,
  director: /\bdirector\b/i,
};

const NO_SPONSOR = /(?:\b(?:no|not|cannot|unable to|without|never)|n't)\b[^.;]{0,50}$/i;
const NO_SPONSOR_AFTER = /^[^.;]{0,40}\b(?:not|isn't|aren't|unavailable|cannot)\b/i;
const SPONSOR =
  /\b(?:we|they|company|client|employer|and|do|does|can|will|able to|happy to|willing to|offers?|offering|provides?|providing|with|includ\w+|full|visa|permit)(?: also| gladly| your| the| an?| work| skilled worker| full| visa| permit){0,3} $/i;
const SPONSOR_AFTER = /^[^.;]{0,30}\b(?:available|possible|offered|provided|included|visas?|permits?|yes)\b/i;
const NOT_OF_VISAS =
  /\b(?:sponsors? of|sponsored by|event|sports?|brand|deals?|partnerships?|manager|require|need|if you|whether)\b/i;
