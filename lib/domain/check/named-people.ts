import type { Span } from "@/lib/domain/check/finding";
import { foldedWords } from "@/lib/domain/check/fold";
import { oneOf } from "@/lib/domain/check/phrases";
import type { Reading } from "@/lib/domain/check/reading";
import { unwrapped } from "@/lib/domain/check/stated";

/**
 * Where a letter brings up somebody by name as a colleague, a friend or another candidate, or recommends them; and those
 * places of `known` names that do. Not who is thanked, met or greeted, nor who brought reader and writer together; and
 * nobody where it says that they agreed.
 */
export function peopleToldOf(reading: Reading, known: readonly Span[]): Span[] {
  const text = unwrapped(reading.bare);
  if (AGREED.test(text)) return [];
  const { company, role, recipientName, senderName } = reading.facts;
  const ours = new Set(
    foldedWords([company, role, recipientName, senderName].join(" ")).map(({ text }) => text),
  );
  // Whoever is told at work of a counter-offer knows the colleagues.
  const patterns = reading.kind === "decline-counter" ? TOLD_ELSEWHERE : [...TOLD_ELSEWHERE, ...TOLD_AT_WORK];
  const told = patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ 0: words, index, groups }) => {
      const name = groups?.name ?? "";
      return { name, start: index + words.lastIndexOf(name) };
    })
    .filter(({ name }) => !NO_NAME.test(name) && !foldedWords(name).some((word) => ours.has(word.text)))
    .map(({ name, start }) => ({ start, end: start + name.length }));
  return [...known, ...told].filter(
    ({ start, end }) =>
      start < reading.letter.length &&
      !IN_THANKS.test(text.slice(Math.max(0, start - 80), start)) &&
      !INTRODUCED.test(text.slice(end, end + 40)),
  );
}

const NAME = "(?<name>\\p{Lu}[\\p{L}'-]{1,20}(?: \\p{Lu}[\\p{L}'-]{1,20})?)";
const FULL_NAME = "(?<name>\\p{Lu}[\\p{L}'-]{1,20} \\p{Lu}[\\p{L}'-]{1,20})";
const DISGRACED =
  "(?:(?: was| were| got| is| has been| had been|'s been|'s) (?:let go\\b|sacked|fired|dismissed|struck off|suspended|caught (?:with|stealing|drinking|asleep|drunk)|convicted|banned|asked to leave|shown the door|on (?:an? )?(?:final|written|last) warning)| stole\\b| lied\\b)";
const pattern = (source: string): RegExp => new RegExp(source, "gu");
const MY = "\\b(?:[Mm]y|[Aa]|[Aa]n|[Oo]ur) (?:[a-z-]{2,12} ){0,2}?";
const WORK =
  "(?:colleague|intern|trainee|assistant|co-?worker|team-?mate|manager|boss|team lead|supervisor|deputy|report)";
const PRIVATE = oneOf(`
    friend|mate|flatmate|room-?mate|desk-?mate|housemate|classmate|course-?mate|cousin|neighbour|neighbor|contact
    brother|sister|acquaintance|mentor|husband|wife|partner|ex-colleague|former colleague
  `);
const AFTER = "(?: of mine)?(?:, | is | called | named | \\(|: | )";

const TOLD_AT_WORK = [
  pattern(`${MY}${WORK}${AFTER}${NAME}`),
  pattern(`\\b${NAME},? (?:who is |is )?(?:my|a|an|our) (?:[a-z-]{2,12} ){0,2}?${WORK}\\b`),
];
const TOLD_ELSEWHERE = [
  pattern(`${MY}${PRIVATE}${AFTER}${NAME}`),
  pattern(`\\b${NAME},? (?:who is |is )?(?:my|a|an|our) (?:[a-z-]{2,12} ){0,2}?${PRIVATE}\\b`),
  pattern(
    `\\b(?:[Cc]ontact|[Cc]all|[Rr]ing|[Tt]ry|[Aa]pproach|[Hh]ire|[Cc]onsider|[Rr]ecommend|[Ss]uggest|[Rr]each out to) ${NAME}(?! (?:for|on) (?:the|a) call)`,
  ),
  pattern(
    `\\b(?:[Aa]nother|[Oo]ther|[Ff]ellow|[Rr]ival) (?:candidates?|applicants?|finalists?|contenders?)\\b[^.!?;\\n]{0,40}?[ (]${NAME}`,
  ),
  pattern(
    `\\b${NAME},?(?: (?:in|from|at|on|of) (?:our|my) [a-z]{2,14}(?: [a-z]{2,14})?)?(?: \\p{L}{2,10}){0,3}? (?:(?:has |have |had )?(?:also |already )?(?:applied|turned (?:you|it|them) down|been rejected)|(?:is|was) (?:also )?(?:applying|interviewing|shortlisted|another candidate|a candidate|in the running|looking (?:for|to)|unhappy|job-hunting|keen to leave|open to|perfect for|ideal for))`,
  ),
  pattern(
    `\\b${NAME},? (?:who is |is )?(?:another|the other|a fellow|also an?) (?:candidate|applicant|finalist)\\b`,
  ),
  pattern(
    `\\b${NAME}(?: (?:from|of|in|at) (?:\\p{Ll}+ ){0,3}(?:\\p{Lu}\\p{L}+)?)?,? who (?:told|admitted|confided|confessed|said|mentioned) (?:to )?(?:me )?(?:that )?(?:s?he|they)\\b`,
  ),
  // What is said to somebody's harm, in the same breath or the next.
  pattern(`\\b${FULL_NAME},?(?: who| (?:and )?s?he)?${DISGRACED}`),
  pattern(
    `\\b(?:saw|noticed|spotted|recogni[sz]ed|know|knew|met|into|passed) ${NAME}\\b[^.!?\\n]{0,80}[.!?;,] {1,2}(?:and |but |as )?[Ss]?[Hh]e${DISGRACED}`,
  ),
  pattern(
    `(?:\\b(?:before|if) you (?:hire|engage|take on)|(?:\\bnot|n't) hire|\\bKeep an eye on|\\bI'd keep an eye on|\\b[Bb]eware of) ${NAME}`,
  ),
  pattern(`\\bbefore you take ${NAME} on\\b`),
  pattern(`(?:\\bnot|n't) trust ${NAME} (?:with|near|an inch|as far)\\b`),
  pattern(`\\b[Aa]sk ${NAME} (?:what happened|how it ended|why (?:s?he|they) (?:left|was|were|had|lost))\\b`),
  pattern(`\\b${FULL_NAME}\\b[^.!?\\n]{0,30} (?:waiting to go in|going in) (?:after|before) me\\b`),
  pattern(`\\bI(?:'ve| have)? (?:hear|heard|gather|was told) (?:that )?${NAME}`),
  pattern(`\\b${NAME},? (?:at |on |under |via )?(?:[\\w.+-]{1,40}@|\\+?\\d[\\d -]{6})`),
  pattern(`\\b${NAME}(?:'s)? (?:number|mobile|phone|e-?mail|contact details|details|cv|CV|r[ée]sum[ée])\\b`),
];
// Capitals that begin a sentence, or name a day, a month or a place.
const NO_NAME = new RegExp(
  oneOf(String.raw`
    ^(?:(?:Happi|Unfortunate|Fortunate|Sad|Lucki|Final|Recent|Current|Sudden)ly|I|I['’]\w+|It|The|This|That|They|He)\b
    ^(?:Baby|Mum|Mom|Dad|She|We|You|Your|My|Please|Thanks?|In|On|At|But|And|So|As|If|Kind|Best|Warm|There|Some\w+|Nobody|Everyone)\b
    ^(?:January|February|March|April|June|July|August|September|October|November|December)\b
    ^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|LinkedIn|HR|CEO|CTO|CFO|UK|US|USA|EU|English|German|French)\b
  `),
  "",
);
const AGREED = new RegExp(
  oneOf(String.raw`
    \b(?:has agreed|have agreed|agreed (?:to|that|with)|happy for (?:me|you) to)\b
    \b(?:with (?:his|her|their) (?:full )?(?:blessing|agreement|ok|okay|permission|consent|knowledge))\b
    \b(?:gave (?:me )?(?:his|her|their) (?:permission|consent|ok|blessing))\b
    \b(?:asked (?:him|her|them),? (?:first |and|if|whether|beforehand))\b
    \b(?:(?:he|she|they) (?:said|says) (?:I|you) (?:could|may|can))\b
    \b(?:(?:he|she|they)(?:'s|'ve| is| are| has| have) (?:happy|glad|agreed|fine|copied))\b
  `),
  "i",
);
const IN_THANKS = new RegExp(
  oneOf(String.raw`
    \b(?:thank\w{0,4}|grateful|regards|greetings|wishes|enjoyed|pleasure|meet(?:ing)?|met|spoke)\b[^.!?;\n]{0,60}$
    \b(?:speaking|talk(?:ed|ing)|conversations?|appreciate|introduc\w{1,5}|referred by|recommended by)\b[^.!?;\n]{0,60}$
    \b(?:told by|through|via|let|say (?:hello|hi)|pass (?:this|it|my \w{2,8}) (?:on )?to)\b[^.!?;\n]{0,60}$
  `),
  "i",
);
// They brought reader and writer together.
const INTRODUCED =
  /^,? (?:who )?(?:first |kindly |had |has )?(?:told me (?:of|about) (?:the|this|your)|recommended (?:me|you|the|this|your)|introduced|put (?:me|us)|referred|mentioned (?:the|this|you)|speaks|spoke|sends|pointed me|suggested)\b/i;
