import type { Span } from "@/lib/domain/check/finding";
import { oneOf } from "@/lib/domain/check/phrases";
import type { Rule } from "@/lib/domain/check/rule";
import { affirmedIn, pattern, statedIn, unwrapped } from "@/lib/domain/check/stated";
import { withoutSentence } from "@/lib/domain/check/without-sentence";

/** Praise and regret in a measure that can be believed. Ordinary warmth ("a real pleasure") is not looked at. */
export const sincere: Rule = {
  code: "sincere",
  class: "defect",
  mark: "honesty",
  applies: () => true,
  find: (reading) => {
    const text = unwrapped(reading.bare);
    const span = affirmedIn(text, GUSH) ?? statedIn(text, SPEECHLESS) ?? pileOf(text);
    if (span === null) return [];
    const fix = withoutSentence(reading, span);
    const message = "This may sound like too much. One concrete compliment beats three superlatives.";
    return [{ severity: "info", message, span, ...(fix && { fix }) }];
  },
};

const MOST_SUPERLATIVES = 2;

/** The third of the big words that one alone would be fine of. */
function pileOf(text: string): Span | null {
  const third = [...text.matchAll(BIG_WORDS)][MOST_SUPERLATIVES];
  return third === undefined ? null : { start: third.index, end: third.index + third[0].length };
}

// Gaps stay within a sentence and are bounded.
const NEAR = "[^.!?;\\n]{0,30}";
const LIFE = "(?:(?:whole |entire |working )?(?:life|career|existence|days)|lifetime)";
const GREATEST = oneOf(`
  (?:hard|bitter|deep|dark|cruell?|noble?|sad|tough|great|fin|kind|nic|lovel|warm|bright|cool|sweet|wis|pur|grand|happi|proud|clever|smart|friendli|blackn?|loveli)est
  best|most (?:magical|luminous|elegant|exquisite|dazzling|precious|sacred|divine|amazing|wonderful|incredible|inspiring|beautiful|brilliant|extraordinary|remarkable|fantastic|perfect|gifted|noble|loving|glorious|sublime|visionary|marvellous|magnificent|gorgeous|heavenly)
`);
const WORLD = oneOf(String.raw`
  (?:in|of|on|under) (?:all )?(?:the )?(?:entire |whole |known |wide |seven ){0,3}(?:world|universe|galaxy|history|earth|planet|sun|stars|heavens?|seas|lands|mankind|humanity|time)
  (?:in|of) my ${LIFE}|known to man|in any|in existence|alive|(?:\w{2,8} )?ever (?!since)\w{2,12}|since I was (?:born|a)
  I (?:will|shall|could) n?ever
`);

/** What is said with a heart, a heaven or a lifetime in it. */
const GUSH = pattern(
  oneOf(String.raw`
    \b(?:dream (?:company|job|role|employer|team(?! \w)|workplace|place|position|opportunity|studio|firm|career|come true))\b
    \b(?:dream(?:ed|t|ing) (?:all my life |for years )?(?:of|about) (?:working|joining|a job|being part|you\b|this))\b
    \b(?:my (?:(?:absolute|lifelong|biggest|greatest|life's) ){1,2}dream|dream of my life|only dream)\b
    \b(?:born to (?:work|join|be))\b
  `),
  // The heart, tears and grief.
  oneOf(String.raw`
    \b(?:heart-?\s?(?:broken|breaking))\b
    \b(?:heart (?:is |was )?(?:\w+ )?(?:in pieces|torn|sank|broken?|breaks|breaking|bleed(?:s|ing)|bled|aches|aching|w(?:ee|e)p\w*|shattered|stop(?:s|ped)))\b
    \b(?:br(?:eak|oke|eaks|eaking)(?: my heart| me\b)|bottom of my heart)\b
    \b(?:with (?:all|every fib(?:re|er) of) my (?:heart|being|soul)|devastat(?:ed|ing)|inconsolable|unbearable)\b
    \b(?:crushed|shattered|(?:in|to|through) tears|tears (?:in|to|of|down|streaming))\b
    \b(?:(?:I|could|might|shall|will) (?:cr(?:y|ied)|w(?:ee|e)pt?|sob(?:bed)?|mourn|grieve)|crying|weeping|sobbing)\b
    \b(?:wept|tear(?:s|ing)? me (?:apart|up)|(?:ill|sick|mad|weep\w*) (?:for|with|from) grief|beside myself)\b
    \b(?:sleepless nights?)\b
  `),
  // Heaven and what lives there; a word that opens a name or a trade means none of it.
  oneOf(String.raw`
    \b(?:sacred|holy|shrine|altar|heaven(?:s|ly|-?sent)?(?! (?:knows|forbid|help))|angels?(?! (?:invest|fund)))\b
    \b(?:saints?(?=[ ,.!]| among)(?<!\b[A-Z]\w+)|paradise(?! (?:for|lost))|goddess|god-?send|divine|prophet|messiah)\b
    \b(?:visionary,|genius,|temple of|worship\w*|ador(?:e|ed|ingly)(?! \w+ing)|idoli[sz]e|eighth wonder)\b
    \b(?:wonder of the world|(?:shining|brightest) star|(?:on|to) my (?:bended )?knees|kneel|prostrate)\b
    \b(?:bow (?:down|before)|cloud nine|on air\b|miracle|perfection|perfect in every|destiny|soul ?mates?)\b
    \b(?:my (?:\w{2,8} )?soul|(?:moon|sun|hell|fire) and back|walk(?:ed)? through fire|(?:not|un)worthy)\b
    \b(?:light a candle)\b
  `),
  // Numbers, for ever, and what one would give for it.
  "\\b(?:(?:a|one|ten) (?:million|billion|zillion|trillion)|millions|tons|oceans|mountains) (?:times|(?:of )?(?:thank\\w*|apologies|pities|gratitude))\\b",
  oneOf(String.raw`
    \b(?:eternal(?:ly)?)\b
    \b(?:(?:regret|remember|treasure|cherish|haunt|grateful|thankful|indebted)\b${NEAR}\b(?:for ?ever|as long as I live|the rest of my))\b
    \b(?:for ?ever (?:grateful|thankful|indebted|in your debt|regret|treasure|cherish|remember|and))\b
    \b(?:(?:endlessly|infinitely|immeasurably|undyingly) \w+|knows no bounds|dying (?:day|breath|hour)|last breath)\b
    \b(?:(?:un)?til I die|die happy|to my (?:core|grave)|more than (?:life|anything))\b
    \b(?:give (?:my|an?) (?:\w+ )?(?:arm|leg|hand|kidney|soul))\b
    \b(?:(?:every|each) (?:single )?(?:cell|bone|atom|ounce|fib(?:re|er)|drop) (?:of|in) m[ey])\b
    \b(?:(?:over|above|under|beside) my (?:bed|pillow)|(?:changed|saved|transformed) my (?:whole |entire )?life)\b
    \b(?:of a lifetime|once[- ]in[- ]a[- ]lifetime)\b
  `),
  // The greatest of all, and none like it.
  `(?<!\\bone of (?:the|my|your) )\\b${GREATEST}\\b[^.!?;\\n]{0,40}\\b${WORLD}\\b`,
  oneOf(String.raw`
    \b(?:the world's (?:best|greatest|finest)|greatest (?:hono(?:u)?r|privilege|joy))\b
    \b(?:(?:history of|faith in|all) (?:humanity|mankind)|summit of|pinnacle of)\b
    \b(?:since the (?:invention|dawn|beginning|birth|creation) of|happiest \w+ alive|without exaggeration)\b
  `),
  oneOf(String.raw`
    \b(?:bl(?:own|ew|ows) (?:me )?away|in awe|awestruck|obsessed with|love (?:absolutely |literally )?everything)\b
    \b(?:(?:fallen|fell|madly|totally|completely) in love|(?:biggest|huge|lifelong|greatest) (?:fan|admirer))\b
    \b(?:earth-shattering|soul-stirring)\b
    \b(?:you (?:are|were) an? (?:\w{3,12} )?(?:god|genius|legend|king|queen|hero|saint))\b
  `),
);
const SPEECHLESS = pattern(
  `\\b(?:nobody|no one|nothing|never|no (?!longer|doubt|wonder|matter)(?:\\w{2,14} ){0,3}?) ?(?:has |had |in (?:all )?my ${LIFE} |on (?:this |the )?(?:planet|earth) |in the world |anywhere |will |shall |can )${NEAR}\\b(?:ever|as|so|such|like|again|compares?|comes? close|match(?:es)?|rivals?)\\b${NEAR}\\b(?:you|yours|kind|noble|good|well|generous|perfect|moved|touched|happy|smile|laugh|love|equal|close|before|people)\\b`,
  oneOf(String.raw`
    \bthere (?:is|can be) no (?:\w+ ){1,2}(?:on (?:the planet|earth)|in the (?:whole )?world)|\bno \w{3,9} (?:of|in) (?:my|all my) ${LIFE}
    \bnot (?:an?|one) (?:single )?(?:day|hour|night|minute|moment) (?:will|shall|has|goes|passes)|\bhas no equal
    \bnothing (?:less than|short of) (?:an? )?\w+
    \bnever${NEAR} (?:be (?:happy|the same)|smile|laugh|eat|sleep|love) again
    \b(?:has|have|had|was|is|will) never (?:been|be|existed?|known)${NEAR} (?:better|greater|finer|nobler|such|kinder)
  `),
  oneOf(String.raw`
    \b(?:words (?:can(?:not|'t)|could(?: not|n't| never)|fail|do not|don't)|no words|beyond words|speechless)\b
    \b(?:(?:lost|at a loss) for words)\b
    \b(?:(?:cannot|can't|could not|couldn't) (?:even )?(?:begin to|put into words|possibly|tell you (?:what|how (?:deeply|sorry|grateful|honou?red))|describe|express))\b
    \b(?:never (?:forgive myself|stop (?:thinking|regretting|being grateful)|get over))\b
    \b(?:(?:haven't|have not|couldn't|could not|can't|shall not|cannot) sle(?:pt|ep))\b
    \b(?:(?:will|shall|'ll) never find (?:an?|such|another)|never in all my (?:days|life|years))\b
  `),
);
const BIG_WORDS = new RegExp(
  oneOf(String.raw`
    \b(?:amazing|amazingly|incredibl[ey]|fantastic|phenomenal(?:ly)?|extraordinar(?:y|ily)|awesome|magnificent)\b
    \b(?:unbelievabl[ey]|breathtaking|stunning|marvellous|marvelous|fabulous|spectacular|sensational|unforgettable)\b
    \b(?:legendary|visionary|ecstatic|flawless|world-class|mind-blowing|life-changing|unparalleled|genius|thrilled)\b
    \b(?:over the moon|astonishing|superb)\b
  `),
  "gi",
);
