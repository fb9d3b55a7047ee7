import { type Hit, type Span, touches } from "@/lib/domain/check/finding";
import { fold, foldedWords, foldSpelledOut } from "@/lib/domain/check/fold";
import { peopleToldOf } from "@/lib/domain/check/named-people";
import { findInFull } from "@/lib/domain/check/names";
import { oneOf } from "@/lib/domain/check/phrases";
import type { Reading } from "@/lib/domain/check/reading";
import type { Rule } from "@/lib/domain/check/rule";
import { roleCompany } from "@/lib/domain/check/rules/role-company";
import { unwrapped } from "@/lib/domain/check/stated";
import { withoutSentence } from "@/lib/domain/check/without-sentence";
import { sentencesOf } from "@/lib/domain/message/sentences";

/** Neither other people nor other employers are told of behind their backs. Who agreed to it, or is thanked, may be named. */
export const thirdParty: Rule = {
  code: "third-party",
  class: "defect",
  mark: "privacy",
  applies: () => true,
  find: (reading) =>
    [...peopleIn(reading), ...companiesIn(reading), ...termsIn(reading)]
      .filter(({ span }, index, all) => all.findIndex((other) => touches(other.span, span)) === index)
      .slice(0, MOST_HITS)
      .map(({ message, span }) => hit(reading, message, span)),
};

// Whoever repairs three reads the rest with other eyes.
const MOST_HITS = 3;

interface Place {
  readonly message: string;
  readonly span: Span;
}

function hit(reading: Reading, message: string, span: Span): Hit {
  const fix = withoutSentence(reading, span);
  return { severity: "error", message, span, ...(fix && { fix }) };
}

const peopleIn = (reading: Reading): Place[] =>
  peopleToldOf(reading, named(reading, reading.facts.thirdParties)).map((span) => ({
    message: `Leave ${quoted(reading, span)} out, and ask them first.`,
    span,
  }));

/** Another company that the person deals with, but where it stands in place of the right one: that is another rule's. */
function companiesIn(reading: Reading): Place[] {
  const spans = named(reading, reading.facts.otherCompanies).filter(({ start }) =>
    /^[\p{Lu}\p{N}]/u.test(reading.bare.slice(start, start + 2)),
  );
  const mixedUp = spans.length > 0 && roleCompany.applies(reading) ? roleCompany.find(reading) : [];
  return spans
    .filter(({ start }) => !mixedUp.some(({ span }) => span?.start === start))
    .map((span) => ({
      message: `Leave ${quoted(reading, span)} out: who else you deal with is between you and them.`,
      span,
    }));
}

/** Where those of some names stand that do. To look for all of them thoroughly would be slow. */
function named({ bare }: Reading, names: readonly string[]): Span[] {
  if (names.length === 0) return [];
  const texts = [fold(bare), foldSpelledOut(bare)];
  return names
    .filter((name) => {
      const first = foldedWords(name)[0]?.raw ?? "";
      return texts.some((text) => text.includes(fold(first)) || text.includes(foldSpelledOut(first)));
    })
    .flatMap((name) => findInFull(bare, name) ?? []);
}

/** What another employer pays or grants, whether or not it is named. */
function termsIn(reading: Reading): Place[] {
  let isAboutThem = false;
  for (const { text, start } of sentencesOf(unwrapped(reading.bare))) {
    const isBid = BIDDER.test(text);
    const terms = TERMS.exec(text) ?? (isBid ? PERKS.exec(text) : null);
    const isNamed = isBid || OTHER_EMPLOYER.test(text);
    if (terms && (isNamed || (isAboutThem && THEY.test(text)))) {
      const at = start + terms.index;
      const message = "Leave the terms of another employer out: “another position” is enough.";
      return [{ message, span: { start: at, end: at + terms[0].length } }];
    }
    isAboutThem = isNamed;
  }
  return [];
}

const quoted = ({ text }: Reading, { start, end }: Span): string =>
  `“${text.slice(start, end).replace(/\s+/g, " ")}”`;

const TERMS = new RegExp(
  oneOf(String.raw`
    (?:[£$€]|\bR)\s?\d(?:[\d,.]{0,8}\d)?k?|\b\d{1,3}(?:,\d{3}|k)\b|\b\d{1,3} ?%
    \b(?:\d{1,3}|[a-z]{3,10}) per ?cent\b|\b(?:\d{1,3}|[a-z]{3,10}) (?:thousand|grand|million)\b
    \b(?:sign(?:ing|-on)[- ]bonus|sign-on of|fuel card|bonus(?:es)?|equity|stock options?|share options?|rsus?)\b
    \b(?:(?:company |a )car\b|(?:\d{2}|twenty|thirty|twenty-five) days(?:'| of)? (?:off|holiday|leave)|car allowance)\b
    \b(?:relocation package|four-day week|no (?:weekends|nights|on-call))\b
    \b(?:(?:four|five|six|seven|eight) weeks(?: of|') (?:holiday|leave))\b
    \b(?:\d{2} days'? (?:holiday|leave|of leave|of holiday))\b
    \b(?:(?:double|twice|half) (?:the|your|what) (?:salary|pay|you)|higher (?:salary|pay|base))\b
    \b(?:better (?:salary|pay|package)|pay rise|pays? (?:me )?more)\b
  `),
  "i",
);
// Terms only where another employer grants them: in other sentences a van is a van, and 10 an hour of the day.
const PERKS = new RegExp(
  oneOf(String.raw`
    \b(?:at|to|with) (?:2[5-9]|[3-9]\d)(?:\.\d{1,2})?(?= (?:with|plus|and)\b|[.,;]|$)
    \b\d{1,4}(?:\.\d\d)? (?:an|a|per) (?:hour|day|shift|week|month)\b
    \b(?:with|plus|and|thr[eo]wn? in|giving me|gave me) (?:an? |all |free )(?:van|truck|flat|house|cottage|room|meals)\b(?!-| (?:of|to|for|tour|plan|key|ride|visit)\b)
    \b(?:(?:every|each) (?:\w+ )?(?:weekend|\w{3,6}day)s?|weekends) off\b|\b(?:time and a half|double time|no standby)\b
  `),
  "i",
);
const OTHER_EMPLOYER = new RegExp(
  oneOf(String.raw`
    \b(?:another|other|competing|rival|second|current|present|(?:my|the|their) new|new(?= (?:employer|company|firm))|different(?= (?:company|firm|employer|offer))) (?:[\w-]{2,14} )?(?:company|firm|employer|offer|organi[sz]ation|start-?up|agency|competitor|job|role|position|post)\b
    \b(?:job|post|role|position) at the (?:bank|other|university|hospital|school|council)\b
    \b(?:(?:offer|contract) from|(?:role|job|position|post|contract) at) (?!you\b|your\b|an?\b|my\b|this\b|the\b)[a-z]
    \b(?:signed|engaged|gone|going|hired|committed|start(?:ing)? work)(?: myself| up| on)? (?:with|by|at) (?!you\b|your\b)[a-z]
    \bjoining (?!you\b|your\b|the (?:call|team)\b)[a-z]|\b(?:rival|competing|other|second) (?:bid|proposal)\b
    (?<!\byou )\b(?:is|are|has|have) (?:giving|given|offering|paying|offered|promised|guaranteed) me\b
    \bthey(?:'ve| have|'ll| will)? (?:also |now )?(?:offer\w{0,3}|pay|paid|gave|give|promised|agreed)\b
    \b(?:counter-?offer|offered elsewhere|elsewhere|competitor)\b
  `),
  "i",
);
// A name with a capital that does what an employer does: our own company's is blanked.
const BIDDER = new RegExp(
  oneOf(String.raw`
    (?:^|[\s(])(?!(?:You|I|We|It|They|He|She|That|This|The|My|Your|Thank)\b)\p{Lu}[\p{L}&'-]{1,20}(?: \p{Lu}[\p{L}&'-]{1,20}){0,2} (?:has |have |had |is |are )?(?:put|c[ao]me (?:in|back)|threw in|throws in|(?:has|have) me on|offer(?:s|ed|ing)|pays?|paying|paid|gave|giv(?:es|en|ing)|promis(?:ed|es|ing)|match(?:ed|es)|topp?(?:ed|s)|beats?|bid|went (?:up|to)|will (?:pay|give|offer))\b
    \b\p{Lu}[\p{L}&-]{2,20}'s (?=\d|[£$€])
  `),
  "u",
);
const THEY = /\b(?:they|their|them|it (?:pays|comes|includes|offers)|the (?:package|offer|salary|pay))\b/i;
