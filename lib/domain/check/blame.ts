import type { Span } from "@/lib/domain/check/finding";
import { oneOf, phrases } from "@/lib/domain/check/phrases";
import { THEIR_DOINGS } from "@/lib/domain/check/their-doing";

/** Blame of the reader, their people, their company or what they do and offer. The span is one in the sentence. */
export interface Blame {
  readonly span: Span;
  /** An insult, or aimed at a person. */
  readonly isPersonal: boolean;
}

/**
 * Every blame in a sentence: an evaluative word whose target is on the reader's side. A strong word ("rude",
 * "shambles") needs no target; a weak one ("slow", "poor") must be said of something of theirs. What is negated, only
 * thought of ("it would be rude to …") or said of the writer ("I feel terrible") blames nobody. Spans may overlap.
 */
export function blamesIn(sentence: string): Blame[] {
  if (ELSEWHERE.test(sentence)) return [];
  const blames: Blame[] = [];
  for (const { pattern, isBlame } of WAYS_TO_BLAME) {
    // Not matchAll: it copies the pattern, and there are many sentences.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(sentence); match; match = pattern.exec(sentence)) {
      const { 0: words, index } = match;
      const end = index + words.length;
      const before = clauseBefore(sentence.slice(Math.max(0, index - WINDOW), index));
      const after = sentence.slice(end, end + WINDOW).split(BOUNDARY)[0] ?? "";
      if (isName(sentence, index) || !isBlame(before, after)) continue;
      const isPersonal = INSULT.test(words) || PERSON.test(before + words + after);
      blames.push({ span: { start: index, end }, isPersonal });
    }
  }
  return blames;
}

// What is said of another employer is no blame of this one.
const ELSEWHERE = new RegExp(
  oneOf(String.raw`
    \bI(?:'ve| have)? (?:once )?worked (?:for|under|with)\b
    \bmy (?:\w+ )?(?:last|former|previous|old|current|present|first|own) ?(?:employer|company|job|firm|boss|manager|team|role|place|contract)\b
    \b(?:experience|company|employer|place|people|things|\w+where) elsewhere\b
    \bin (?:our|this|my) (?:field|trade|industry|profession|market)\b
  `),
  "i",
);

const WINDOW = 90;
const BOUNDARY =
  /[.!?;:,()–—\n]|\b(?:(?<!anything )but|because|since|which|and|while|though|although|then)\b/;

/** With the clause before it where it goes on with a list: "nobody was rude, dismissive or slow". */
function clauseBefore(text: string): string {
  const clauses = text.split(BOUNDARY);
  const last = clauses.at(-1) ?? "";
  return last.trim() === "" ? `${clauses.at(-2) ?? ""} ` : last;
}

// A word with a capital inside a sentence belongs to a name, unless all of it is in capitals.
const isName = (sentence: string, index: number): boolean =>
  /[\w,] $/.test(sentence.slice(Math.max(0, index - 2), index)) &&
  /^(?!I\b)\p{Lu}\p{Ll}/u.test(sentence.slice(index, index + 2));

const NEGATION = new RegExp(
  oneOf(String.raw`
    (?:\b(?:not|no|never|nor|neither|nothing|nobody|without(?! (?:ask|tell|warn|notice|explan|reading|even|a word|any (?:notice|warning|expl))\w*)|hardly|cannot|far from|anything but|rather than|instead of|avoid(?:ing)?|than)\b)(?: [\w'-]+){0,7} ?$
    (?:n't\b)(?: [\w'-]+){0,7} ?$
  `),
  "i",
);
// "I have never met such …", "not only", "I don't accept", "couldn't have been more": the blame stands.
const NO_DENIAL = new RegExp(
  oneOf(String.raw`
    \bnever (?:in my|seen|met|known|been|had|felt|heard|read)\b|\bnot (?:only|just|simply|to)\b
    \b(?:nobody|no one|nothing) (?:is|was|were) \w+ (?:is|was|were)\b|\bnothing (?:but|short of)\b
    \bno (?:wonder|excuse|doubt)\b
    (?:not|n't|never|cannot) (?:appreciate|tolerate|accept|put up|deserve|need|like|enjoy|want to work|work|have time|understand|believe|see (?:why|how)|know (?:how|why)|help|have been more)\b
  `),
  "i",
);
// What would be, may seem, or was only feared.
const UNREAL = new RegExp(
  oneOf(String.raw`
    \b(?:it|that|this|which|I|to do so)(?: would|'d| might| may| could)(?: [\w']+){0,2} (?:be|seem|sound|appear|look|feel|come|have been)\b
    \b(?:risk of|lest|if (?:this|that|it|I)|(?:hate|sorry|apolog\w+|forgive me|excuse me|afraid|want|mean|meant)(?: \w+)? (?:to|for|of|if))\b
  `),
  "i",
);
const isStanding = (before: string): boolean =>
  (!NEGATION.test(before) || NO_DENIAL.test(before)) && !UNREAL.test(before);

const MINE = new RegExp(
  oneOf(String.raw`
    (?<!\b(?:about|of|on|at|over|to|into|regarding) )\bmy (?:[\w-]+ ){1,4}(?:is|was|are|were|has been|have been|felt|seems) (?:\w+ ){0,2}$
    \b(?:my|our|I|I'm|I've|I'd|me)(?: (?:own|am|was|have|had|been|feel|felt|being|were|looked?|so|very|really|quite|rather|an?|too|bit|such|find it|be|get|got|absolutely|terrible|poor|bad|bit of)){0,5} ?$
  `),
  "i",
);
const OF_ME = /^(?: \w+)? (?:of|on|from|at) (?:me|my|mine)\b/i;
const isOfOthers = (before: string, after: string): boolean =>
  isStanding(before) && !MINE.test(before) && !OF_ME.test(after);

const PEOPLE =
  "recruiters?|(?:wo)?man|lady|gentleman|guy|chap|girl|interviewers?|managers?|management|boss|director|hr|panel|team|staff|people|colleagues?|foreman|supervisors?|owners?|receptionists?|trainers?";
const THINGS = oneOf(String.raw`
    process|interviews?|rounds?|tests?|task|offer|salary|pay|package|figure|wage|communication|e?-?mails?|messages?
    repl(?:y|ies)|responses?|feedback|organi[sz]ation|ad|advert|reviews|reputation|experience|treatment|attitude
    tone|manners|name|turnover|product|staff|reception|wait|questions?|calls?|role|job|company|firm|agency|business
    culture|place|office|kitchen|contract|accommodation|premises|canteen|workshop|yard|equipment|toilets?|hours
    thing|way|z{2,}|your(?: [\w-]+){1,4}
  `);
const THEIRS = `(?:(?:${PEOPLE}|${THINGS})\\b[^.!?;:]{0,40}?|\\b(?:you|s?he|they|it|all|everything|this|that)(?: all| has| have| had){0,3})`;
const BE =
  "(?:is|was|are|were|be|been|being|'s|'re|seem(?:s|ed)?|felt|feels?|looks?|looked|sound(?:s|ed)|c[oa]mes? across as)";

const SAID_OF_THEM = new RegExp(`\\b${THEIRS}(?: |(?='))${BE}(?: [\\w'-]+){0,3} ?$|\\bhow (?:\\w+ )?$`, "i");
const NOUN_OF_THEIRS = new RegExp(`^ (?:(?!for|to|of|in|at|on)[\\w-]+ )?(?:${PEOPLE}|${THINGS})\\b`, "i");
const OTHERWISE =
  /(?:\band|,) (?:I|my)\b|\b(?:would|might be|may be|could be|know|understand|reali[sz]e|imagine|aware|appreciate|sure|sorry|apolog\w+|excuse|forgive|hope)\b/i;
const NEUTRAL =
  /^ (?:(?:old )?(?:timing|fit|match|moment|time|news|luck|line|weather|week|month|year|patch|spell|winter|ride|day at)|among|for (?:me|my)|to|(?:is|was|are|were) (?:it|that|this|things)\b)\b/i;
const isWeakBlame = (before: string, after: string): boolean =>
  isOfOthers(before, after) &&
  !OTHERWISE.test(before) &&
  !NEUTRAL.test(after) &&
  (SAID_OF_THEM.test(before) || NOUN_OF_THEIRS.test(after));

const CALLED = /(?:^|\b(?:that|this|it|z{2,}))(?: (?:is|was|I call|I'd call|to me|in my book)|'s){1,2} ?$/i;
const ENDS_THERE = /^(?:\W*$| (?:plain|pure|if you|in (?:my|any)|where I|no less|from start)\b)/i;
/** "The rate fell by a third, which is a con": said of what they did, and no more than that. */
const isCalled = (before: string, after: string): boolean =>
  isStanding(before) && CALLED.test(before) && ENDS_THERE.test(after);

const PRAISE_DENIED = new RegExp(
  `\\b(?:${THEIRS}|was|were|is|are|been)(?: \\w+){0,2}(?: not|n't| hardly| barely| far from| anything but| less than)(?: \\w+){0,3} $`,
  "i",
);
const isPraiseDenied = (before: string): boolean =>
  PRAISE_DENIED.test(before) &&
  !MINE.test(before) &&
  !/\b(?:would|wouldn't|may|might|if|I)\b|'d\b/i.test(before);

const BY_WRITER =
  /\b(?:I|I've|I'd|we)(?: (?:have|had|also|just|really|ever|still)){0,3}(?: was(?: \w+){1,2})? ?$/i;
const isByOthers = (before: string): boolean => isStanding(before) && !BY_WRITER.test(before);

const OWN_FAULT = /\b(?:sorry|apolog\w+|forgive|excuse|my fault|grateful|thank\w*)\b/i;

const PERSON = new RegExp(
  `\\b(?:${PEOPLE}|s?he|they|him|her|no one|you (?:are|were|did|should|lot|people))\\b`,
  "i",
);
const INSULT =
  /idiot|moron|clown|liar|fool|crook|bull(?:y|ies)|clueless|incompet|pathetic|disgrace|stupid|asham|arrogan|rude|condesc|lied|inept|shame|dishonest|how dare|grow up/i;

const WAYS_TO_BLAME: readonly {
  readonly pattern: RegExp;
  readonly isBlame: (before: string, after: string) => boolean;
}[] = [
  {
    pattern: phrases(
      String.raw`
        rude\w*|insult(?:s|ing|ingly)?|derisory|laughable|ludicrous|ridiculous|absurd\w*|pathetic|shambl?\w*|farc\w+
        fiasco|debacle|travesty|mockery|charade|pantomime|low blow|scam|rip-off|sweatshop|pigsty|cult
        (?:pack|tissue|bunch) of \w+|slap in the face|kick in the teeth|(?:bad|sick) joke|beneath contempt
        slapdash|surly|boorish|churlish|uncouth|obnoxious|odious|despicable|deplorable|lamentable|filthy|squalid|sleazy
        crass|tactless|tasteless|(?:brain|mind|spine|heart|soul|gorm|joy|cheer|charm)less|pompous|haughty|snobbish|conceited|overbearing
        domineering|bad-tempered|tyrants?|tyrannical|junk|garbage|drudgery|impertinen\w+|slopp(?:y|iness)|rudeness
        brutal(?:ity)?|snippy|hot air|rotten|laughing stock|skinflints?|snake[- ]oil|charlatans?|miserly|measly|paltry
        vulgar|slimy|squalor|snobs?|bigot\w*|sexism|racism|fibbers?|impostors?|cowards?|cowardly|scruffy|swindle\w*
        cheapskates?|parasites?|dishonesty|shabb(?:y|iness)|scandalous|preposterous|asinine|inane
        (?:high|heavy|ham)-(?:hand|fist)ed|ill[- ](?:manner|prepar|inform|conceiv|tempered|bred)\w*
        disgrace\w*|disgusting|appalling\w*|atrocious|abysmal|horrendous|vile|nasty(?! (?:little )?(?:twist|turn|villain|surprise|cold|bug|flu|fall|shock|injury|weather))|inhuman\w*|cruel|callous|sneering
        toxic(?! (?:waste|subst|chem|mat))|offensive(?! sec)|demeaning|degrading|humiliating
        unprofessional\w*|incompeten\w+|inept|clueless|amateur(?:ish|s| hour)|illiterate|disorgani[sz]\w+|dysfunctional
        shoddy|inefficient|mismanage\w*|unprepared(?! to)
        disrespect\w*|arrogan\w+|condescen\w+|patroni[sz]ing|dismissive\w*|contempt\w*|inconsiderate|discourte\w+
        impolite|ignoran\w+
        unethical|immoral|exploit(?:ative|ation)|dishonest\w*|deceitful|misleading|hypocri\w+|corrupt|greed\w*|stingy
        pittance|peanuts|crumbs
        inexcusable|unacceptabl[ey]|outrageous|shameful|shameless|idiotic|stupid\w*|worthless|lousy|sexist|racist|ageist
        creepy|shady|dodgy
        (?:idiot|moron|clown|muppet|liar|fool|crook|cowboy|thug|time-waster)s?|bull(?:y|ies|ied|ying)|micromanag\w+|mistreat\w*
        lip service|empty promises|joke of an?|red flags?|alarm bells|puts? me off|to be desired|underpay\w*
        waste of (?!your\b)(?:[\w']+ ){0,3}(?:time|afternoon|morning|day|effort|energy|money)
        (?:lack(?: of|s|ed)?|absence of) (?:\w+ ){0,2}(?:respect|professionalism|courtesy|communication|organi[sz]ation|transparency|honesty|preparation|care|interest|decency|manners|feedback|integrity)
      `,
      "gi",
    ),
    isBlame: isOfOthers,
  },
  {
    pattern: phrases(
      `
        useless|cold|harsh|rough|dirty|grubby|dingy|shabby|mean(?! (?:that|to|by|the|a)\b)|weak|messy|cheap|nosy|prying|invasive|poisonous|crooked|self-satisfied|stale|bloated|muddled|garbled|dismal|depressing|disastrous|robots?|cattle|dinosaurs?
        bad|badly|poor|poorly|terrible|awful|dreadful|horrible|worst|grim|miserable|slow|confusing|chao(?:s|tic)|tedious|boring|dull|outdated|intrusive|inappropriate|impersonal
        an? (?:(?:complete|total|utter|absolute) )?(?:mess|nightmare|circus|joke|let-?down|disappointment|embarrassment|sham|con|lie|waste|zoo|black hole|disaster|catastrophe|dump|train wreck|slog|ordeal|gang|power trip)
        disappointing|frustrating|annoying|exhausting|painful|embarrassing|off-putting|underwhelming|mediocre|excessive|unreasonable|unrealistic|unfair|vague|insane|pointless|hopeless|rubbish|nonsense
        inadequate|broken|hostile|unfriendly|unwelcoming|pushy|aggressive|evasive|unhelpful|lazy|careless|thoughtless|bored|distracted|uninterested|smug|lacking|non-existent|untrue|all over the place
      `,
      "gi",
    ),
    isBlame: isWeakBlame,
  },
  {
    pattern: phrases(
      `
        (?:an? )?(?:(?:complete|total|plain|real|daylight|pure|right|proper) )?(?:con(?: trick| job)?|racket|stitch-up|sham|fraud|liberty|cheek|lie|disgrace|robbery|sharp practice)
        (?:an? )?bait[- ]and[- ]switch
      `,
      "gi",
    ),
    isBlame: isCalled,
  },
  {
    pattern: phrases(
      oneOf(String.raw`
        professional|organi[sz]ed|honest|polite|respectful|courteous|friendly|welcoming|prepared(?! to)|punctual
        transparent|competent|impress\w+|good enough|acceptable|serious|considerate|worth (?:my|the|an)
        as (?:advertised|described|promised)
      `),
      "gi",
    ),
    isBlame: isPraiseDenied,
  },
  {
    pattern: phrases(
      String.raw`
        insulted|offended|appalled|disgusted|patroni[sz]ed|belittled|humiliated|misled|lied to|let down|strung along
        ghosted|interrogated|pushed around|talked down to|shouted at|unwelcome|undervalued
        (?:disappointed|frustrated|annoyed|angry|shocked|unimpressed|taken aback) (?:by|with|at|in|how|that (?:you|no))(?! my)
        made to (?:feel|wait|sit)
        treat(?:s|ed|ing)? (?:[\w']+ ){0,2}(?:like(?! family| one of| an? (?:equal|friend|guest|member|person))|as (?:if|though)|badly|shabbily|rudely|unfairly|poorly|th(?:is|at) way|with contempt)
        no way to (?:treat|run|conduct|speak|talk|behave)|none of (?:your|their|his|her) (?:business|concern)
        chang(?:e|ed|ing) (?:your|their|his|her) (?:story|tune|terms)|hung up on
        full of (?:traps|lies|holes|errors|mistakes|(?:him|her|your|them)sel\w+)|seen better|stank|stinks
        (?:expect|deserve)(?:ed|s)? (?:\w+ )?better(?! than a)|last straw
        (?:you|they|he|she|${PEOPLE}) (?:\w+ly )?(?:d(?:o|oes|id)(?: not|n't) (?:\w+ )?(?:understand|treat)|kept (?!me|us|smil|help)\w+ing)
        (?:his|her|their) (?:phone|watch|laptop)(?:e?s)?
        (?:rarely|seldom) (?:felt|seen|met) (?:so|such)(?! (?:an? )?(?:kind|warm|friendly|welcom))|would shame an?
        felt (?:more )?like an? (?:exam|afterthought|trial|suspect|nuisance|number|criminal|burden|fool|child|schoolboy)
        copied and pasted
        (?:should|ought to) (?:know better|be (?:ashamed|embarrassed|kept|fired))
        (?:you|they|your [\w ]{0,25}) (?:should|ought to|need to|must) (?:\w+ )?(?:learn|rethink|sort|get your|treat|respect|apologi[sz]e|do better|teach|grow up|stop)
        your act together|sort yourselves out|shame on|how dare|who do you think|you (?:people|lot)
        (?:never|no|not|\w+n't)\b[^.!?]{0,40} like (?:yours|z+)
        (?:you|they|${PEOPLE}) \w+ (?:[\w']+ )?(?:badly|poorly)
        (?:badly|poorly) (?:paid|run|organi[sz]ed|managed|written|handled|planned|led)|how little (?:you|they|z+)
        (?:sneer|yawn|smirk|scoff|snigger|grunt|bark|snarl|glower|scowl)(?:ed|ing|s)|leaves? me cold
        scroll\w* (?:on|through) (?:his|her|their|your)
        (?:talk|spoke|speak|shout)s? over (?:me|every\w+|people|us|any\w+)
        (?<!\bI )know(?:s|n|ing)? (?:very |so |precious )?(?:little|nothing|next to nothing) (?:about|of)
        (?<!\bI )(?:would|might|should) do better (?:in|as|at)
        without (?:so much as|even|a word of) |not even an? (?:apology|reply|word|answer|hello|explanation)
        (?:talk|spoke|behav|look|act)\w* (?:[\w']+ ){0,3}as (?:if|though) (?!I\b)
        (?:who|them|of you|your \w+|they|he|she|you(?: \w+ly)?) (?:could|can)(?:n't|not| not)(?: even)? (?:find|organi[sz]e|run|spell|write|count|read|care less|pronounce|name|explain|describe|answer|remember)
        call yoursel\w+
        pull(?:ed|ing) a fast one|(?:led|leading|lead) (?:me|us|people) up the garden path
        (?:took|taken|taking) (?:me|us|people) for (?:an? (?:fool|mug|idiot)|a ride(?! (?:in|on|round|around|along|out|up|down|to|through|with|behind)\b))
        (?:you|they|he|she|your [\w ]{1,25}?|${PEOPLE}) (?:did|do|does)(?:n't| not) (?:seem|appear) to (?:have|know|care|be|understand|read)
        have you no
        (?:sooner|rather) [^.!?]{1,30} than work (?:for|with) (?:you|z+)
        if you(?:'d| had)(?: \w+ly| even| ever)? (?:read|opened|looked at) (?:my|what|the)
        (?:hasn't|haven't|without|not) (?:got )?(?:the sense|an ounce|a shred|a clue)
      `,
      "gi",
    ),
    isBlame: (before) => !/\b(?:not|never|\w+n't|without)(?: \w+)? $/i.test(before),
  },
  {
    pattern: phrases(
      String.raw`
        \w+(?: not|n'?t)(?: even| once)?(?: be)? (?:bother(?:ed)?|cared? (?:about|enough|to)|know (?:what|which|where|who|my)|listen|(?:read|opened|prepared|heard of) (?:my|an?|me)|look(?:ed)? at my|apologi[sz]e|(?:turn|show) up)
        (?:nobody|no one) (?:there |here |(?:in|at|on) (?:your|the|that) \w+ )?(?:\w+ly |even |seem(?:ed|s) to )?(?:know\b|care\b|(?!press|rush|push|forc|judg|mind)\w+ed|knew|spoke|thought|told|came|took|had)
        (?:nobody|no one) (?:there |here )?(?:could|was able to|seemed able to|managed to) (?:even )?(?:tell|say|explain|answer|name|agree)
        (?:staff|people|team|colleagues|everyone|everybody|they)(?: all)? (?:look|seem|appear|sound)(?:ed|s)? (?:scared|frightened|terrified|cowed|wretched|beaten|broken|afraid|on edge|half asleep|fed up|hunted)
        held together (?:with|by) (?:string|tape|glue|luck|prayers?|goodwill|a thread|paper ?clips?)
        people (?:jumped|flinched|froze) (?:every|each|when)
        ke(?:pt|ep|eping) (?:me|us|people) (?:waiting|hanging|guessing)|left (?:me )?(?:sitting|standing|waiting|hanging)
        (?:ignor|ghost|interrupt|patroni[sz]|mock|insult|humiliat)(?:ed|ing|es|s)? (?:me|us|candidates|people)
        ma(?:de|king) (?:me|people) (?:wait|jump|sit|repeat|feel (?:like|small|stupid|un\w+))
        never (?:bothered|replied|answered|apologi[sz]ed|called|got back|told|explained|(?:once|even)(?! (?:made|rush|press|push|judg)))
        (?:talked over|laughed (?:at|when)|strung|messed) (?:me|us|I)
        wast(?:ed?|ing) (?:[\w']+ ){0,4}(?:my|our|everyone's|people's|two|three|hours|days|weeks)
        (?:you|they|he|she|${PEOPLE}) (?:ha[sd] |have )?(?:\w+ly )?(?:failed|forgot|neglected) to|your failure to
        you lied|lied about|(?:minutes|hours) late
        (?:ha(?:ve|s|d)|with|show(?:s|ed)?|there (?:is|was)) (?:absolutely |clearly )?(?:no|zero) (?:respect|manners|regard|consideration|idea (?:what|who|how)|clue|intention of|courtesy|shame|conscience|scruples|integrity|backbone|decency|explanation|apology)
      `,
      "gi",
    ),
    isBlame: isByOthers,
  },
  ...THEIR_DOINGS.map(({ pattern, by }) => ({
    pattern,
    isBlame: (before: string) => by.test(before) && isByOthers(before) && !OWN_FAULT.test(before),
  })),
];
