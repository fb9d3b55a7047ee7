import type { Span } from "@/lib/domain/check/finding";
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

const GREATEST =
  "(?:hardest|bitterest|deepest|darkest|cruell?est|blackest|noblest|most (?:magical|luminous|elegant|thoughtful|exquisite|dazzling|delightful|charming|gracious|humane|welcoming|precious|sacred|divine|amazing|wonderful|incredible|inspiring|beautiful|brilliant|extraordinary|remarkable|fantastic|exciting|impressive|talented|generous|outstanding|phenomenal|perfect|gifted|admired|noble|loving|glorious|sublime|visionary|marvellous|magnificent|gorgeous|heavenly)|saddest|toughest|greatest|best|finest|kindest|nicest|loveliest|warmest|brightest|coolest|sweetest|noblest|wisest|purest|grandest|happiest|proudest|cleverest|smartest|friendliest)";

const GUSH = pattern(
  "\\b(?:dream (?:company|job|role|employer|team(?! \\w)|workplace|place|position|opportunity|studio|firm|career|come true)|dream(?:ed|t|ing) (?:all my life |for years )?(?:of|about) (?:working|joining|a job|being part)|my (?:(?:absolute|lifelong|biggest|greatest|life's) ){1,2}dream|dream of my life)\\b",
  "\\b(?:heart-?\\s?broken|heart-?breaking|break(?:s|ing)? my heart|broke my heart|heart (?:is |was )?(?:in pieces|torn|sank|broke|breaks|bleeds|aches|breaking|bleeding|aching)|devastat(?:ed|ing)|inconsolable|crushed|(?:in|to|through) tears|tears (?:in|to|down|streaming)|I (?:cried|wept|sobbed)|crying|weeping|sobbing)\\b",
  "\\b(?:a|one|ten) (?:million|thousand|billion|zillion|trillion) (?:times|thanks|thank|apologies|pities)|\\b(?:millions|tons|oceans|mountains) of (?:thanks|apologies|gratitude)\\b",
  `(?<!\\bone of (?:the|my|your) )\\b${GREATEST}\\b[^.!?;\\n]{0,40}\\b(?:in the (?:entire |whole |known |wide )?(?:world|universe|galaxy|history)|(?:on|in|of) (?:all )?the (?:seven )?(?:seas|lands|stars|heavens)|under the sun|of (?:mankind|humanity|the human race)|known to man|on (?:earth|the planet|this planet)|of all time|in existence|since I was (?:born|a)|I (?:will|shall|could) (?:n?ever)|that has ever|who(?:m)? has? ever|(?:in|of) my (?:entire |whole )?(?:life|career)|alive|in any|since the|(?:I've|I have|I had|anyone has|anybody has|one could) (?:ever|possibly)|(?:\\w{2,8} )?ever (?!since)\\w{2,12})\\b`,
  "\\b(?:sacred|holy ground|shrine|altar|heaven on earth|temple of (?:temples|beauty|art|learning|knowledge)|an angel(?! (?:invest|fund))|(?:is|was|like|pure) (?:an? )?paradise|(?:brightest|shining) star|eighth wonder|wonder of the world|to my knees|(?:ill|sick|mad|weep\\w*) (?:for|with|from) grief|my heart (?:bled|bleeds|wept|weeps|stopped|shattered)|I(?:'ll| will| shall) (?:mourn|grieve|weep)|on (?:my|bended) knees|divine|goddess|perfection|prophet|angels? (?:sent|from)|sent from heaven|walk(?:ed)? through fire|moon and back|my (?:whole|entire) (?:existence|world|being|soul)|mov(?:e|ed) heaven and earth|sun around|cent(?:re|er) of my|tears of (?:\\w{2,6} )?joy|until (?:the day )?I die|till I die|die happy|kiss(?:ed)? the (?:ground|floor|page)|without exaggeration|framed (?:it|your)|adoringly|worshipfully|every fib(?:re|er)|soul ?mates?|destiny|my (?:\\w{2,8} )?soul|(?:biggest|greatest) admirer|for ?ever and (?:ever|always)|for all eternity|give (?:my|an?) (?:right|left) (?:arm|hand|leg)|sleepless nights?|since the (?:invention|dawn|beginning|birth|creation) of)\\b",
  "\\b(?:(?:is|be|been|was|pure) paradise(?! (?:for|lost))|earth-shattering|soul-stirring|you (?:are|were) (?:\\w{1,8} )?saints?\\b|saints? among|you (?:people |all )?(?:are|were) (?:\\w{2,8} )?angels|wonder of the world|(?:genius|visionary|prophet|messiah|hero|legend),|you are (?:an? )?(?:\\w{3,12} )?(?:genius|goddess|god|saint|angel|legend|visionary|prophet|messiah|king|queen|hero)|(?:whole|all|whole of|history of|faith in) (?:of )?(?:humanity|mankind)|to my (?:very )?(?:core|grave|dying|last)|my (?:(?:dying|last) (?:breath|hour)|dying day)|under heaven|br(?:oke|eaks) me|dream(?:t|ed) of (?:you|this)|gratitude knows no bounds|(?:over|above|under|beside) my (?:bed|pillow)|happiest \\w+ alive|shattered to|(?:sun|moon|light|star|centre) of my|light a candle|not a day (?:will|shall)|in all my (?:days|born)|born to (?:work|join|be)|(?:been|is|were|sheer|pure) heaven|high priest\\w*|barefoot|(?:could|might) (?:weep|cry)|(?:until|till|to) my dying day|summit of|pinnacle of (?:my|human)|crown of my|(?:tears?|tearing|ripp?(?:s|ing)|cuts|torn|rips) (?:me|my \\w+) (?:apart|in two|to pieces|to shreds|up inside)|beside myself|wept|tragedy of my|(?:every|each) (?:single )?(?:cell|bone|atom|ounce|nerve|drop|hair|particle) (?:of|in) (?:my|me)|(?:float|walk)(?:ed|ing) on air|cloud nine|seventh heaven|heavens? (?:opened|sent|itself|above)|I (?:kneel|prostrate|bow (?:down|before|to))|(?:changed|saved|transformed|lit up|illuminated) (?:the course of )?my (?:whole |entire )?life|more than life|loved? [^.!?;\\n]{0,20} more than anything|(?:given|give|sold|sell) (?:my|an?) (?:right |left )?(?:arm|kidney|soul|leg|hand)|only dream|since (?:childhood|I was a child|my childhood)[^.!?;\\n]{0,20} (?:dream|love|worship)|(?:nothing|never|no one|nobody) (?:in|during) my (?:whole |entire )?(?:life|career|existence)|glory of your)\\b",
  "\\bthe world's (?:best|greatest|finest)\\b",
  "\\b(?:(?:from|to) the (?:very )?bottom of my heart|with (?:all|every fibre of) my (?:heart|being)|eternal(?:ly)? (?:in your debt|grateful|gratitude|thankful|indebted|thanks)|forever (?:grateful|thankful|indebted|in your debt|regret|treasure|cherish|remember)|(?:endlessly|infinitely|immeasurably|undyingly) (?:grateful|thankful|sorry)|(?:regret|remember|treasure|cherish|haunt)\\b[^.!?;\\n]{0,25}\\b(?:forever|for ever|as long as I live|(?:until|till) my dying day|(?:the|for the) rest of my (?:life|days)))\\b",
  "\\b(?:once[- ]in[- ]a[- ]lifetime|(?:hono(?:u)?r|chance|opportunity|privilege|experience|moment) of (?:a|my) lifetime|greatest (?:hono(?:u)?r|privilege|joy))\\b",
  "\\b(?:blown away|bl(?:ew|own|ows) me away|in awe|awestruck|worship(?:ped)?|ador(?:e|ed) (?:everything|you|your|the)|idoli[sz]e|obsessed with|(?:fallen|fell|in) (?:madly |totally |completely )?in? ?love with|love (?:absolutely |literally )everything|perfect in every (?:way|respect)|not worthy|unworthy|heaven[- ]?sent|god-?send|biggest fan|huge fan|lifelong fan)\\b",
);
const SPEECHLESS = pattern(
  "\\bnever (?:be happy|smile|laugh|love|be the same) again|\\b(?:nobody|no one|nothing) (?:has|had) ever [^.!?;\\n]{3,30} (?:as|like) you\\b|\\bnever in all my (?:days|life|years)|\\bnot (?:an?|one) (?:single )?(?:day|hour|night|minute|moment) (?:will|shall|has|goes|passes)|\\bnothing (?:less than|short of) (?:paradise|heaven|an? miracle|perfect\\w*|genius|sublime|divine)|\\b(?:shall|will|can) (?:not|never) (?:eat|sleep|smile)\\b[^.!?;\\n]{0,20}(?:again|grief|sorrow)|\\bno \\w{2,12} (?:in my life )?(?:has|had) ever [^.!?;\\n]{0,20}(?:moved|touched|shaken|pleased|delighted) me|\\bno (?:[a-z]{2,8}er|more \\w{4,12}) [^.!?;\\n]{1,30} (?:in heaven|on earth|in the (?:whole )?world|under the sun)|\\bno \\w{3,9} (?:of|in) (?:my|all my) (?:whole )?(?:life|career)\\b|\\bthought of not\\b[^.!?;\\n]{0,30} unbearable|\\bhas no equal|\\b(?:nothing|no one|nobody|never) (?:in|during) my (?:whole |entire )?(?:life|career|existence)\\b[^.!?;\\n]{0,30} (?:as|so|like|more)|\\b(?:has|have|had|was|is|will) never (?:been|be|existed?|known)[^.!?;\\n]{0,30} (?:better|greater|finer|nobler|such|kinder)[^.!?;\\n]{0,30} (?:history|world|mankind|humanity|earth|universe|life)|\\b(?:can't|cannot|could not|couldn't) (?:even )?(?:tell|describe|express|say|put)[^.!?;\\n]{0,30} (?:privilege|honou?r|joy|grief|how (?:much|deeply|sorry|grateful|honou?red)|what an?)|\\bno (?:other )?(?:\\w{2,14} ){1,3}?(?:on (?:this|the) (?:planet|earth)|on earth|in the world|anywhere|alive|ever)\\b[^.!?;\\n]{0,30}\\b(?:comes? close|compares?|match(?:es)?|been so|so (?:kind|noble|good|generous)|rivals?)\\b",
  "\\b(?:words (?:can(?:not|'t)|could(?: not|n't| never)|fail|do not|don't)|no words|beyond words|speechless|lost for words|at a loss for words|(?:cannot|can't|could not|couldn't) (?:even )?(?:begin to |put into words |possibly )(?:tell|express|describe|say|thank|how)|never (?:forgive myself|stop (?:thinking|regretting|being grateful)|get over)|(?:haven't|have not|couldn't|could not|can't) (?:slept|sleep)|(?:will|shall|'ll) never find (?:an?|such|another) (?:\\w{2,10} )?(?:company|employer|team|place|firm|boss|office))\\b",
);
const BIG_WORDS =
  /\b(?:amazing|amazingly|incredibl[ey]|fantastic|phenomenal(?:ly)?|extraordinar(?:y|ily)|awesome|magnificent|unbelievabl[ey]|breathtaking|stunning|marvellous|marvelous|fabulous|spectacular|sensational|unforgettable|legendary|visionary|ecstatic|flawless|world-class|mind-blowing|life-changing|unparalleled|genius|thrilled|over the moon|astonishing|superb)\b/gi;
