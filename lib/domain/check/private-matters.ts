import type { Span } from "@/lib/domain/check/finding";
import { oneOf } from "@/lib/domain/check/phrases";
import { pattern } from "@/lib/domain/check/stated";

/** What nobody has to tell an employer (message model, section 5). */
export type PrivateMatter = keyof typeof PRIVATE_MATTERS;

/** The first place where a text tells such a matter of its writer, and not of its reader. Takes `unwrapped` text. */
export function findPrivate(text: string, matter: PrivateMatter): Span | null {
  for (const { 0: words, index } of text.matchAll(PRIVATE_MATTERS[matter].told)) {
    const before =
      text
        .slice(Math.max(0, index - 40), index)
        .split(/[.!?;:\n]/)
        .at(-1) ?? "";
    const isTold =
      (OF_WRITER.test(words) || !OF_ANOTHER.test(before)) &&
      !TALKED_OVER.test(before) &&
      !DENIED.test(before);
    if (isTold) return { start: index, end: index + words.length };
  }
  return null;
}

/** It names its writer itself, so that what stands before it cannot make it another's: "you should know I am ill". */
const OF_WRITER = /^I(?:'?m|'ve|'ll)?\b/i;
const OF_ANOTHER =
  /\b(?:hope|glad|congratulat\w+|heard|hear|your|you(?:'re| are| have|'ve)?|their|his|her|candidates?|patients?|clients?|customers?|cover(?:ing|s)?)\b[^,]{0,25}$/i;
const TALKED_OVER =
  /\b(?:talk|discuss|spoke|speak|consult|convers|chat|weigh|think|thought)\w{0,6}\b.{0,30}\bwith\s?$/i;
const DENIED = /\b(?:(?:not|never|no|nothing to do with) (?:\w{1,14} )?|(?:until|till|if|whether|unless) )$/i;

const I_AM =
  "\\bI(?:'?m| am|'ve been| have been| was|'ve just been| have just been| got| became|'ve become| fell|'ve fallen)";
// Whose it is, and what it is like; "my work in health" is another matter.
const LIKE =
  "(?:(?!(?:in|with|for|on|of|at|to|and|from|worked|studied|treated|helped|supported|spent|led|managed|taught) )[\\w-]{2,14} ){0,2}?";
const MINE = `\\b(?:my|our) ${LIKE}`;
const NO_TRADE =
  "(?! (?:research|care|charit|insurance|sector|support|services?|team|tech|app|patients?|unit|ward|trust|campaign|data|policy|sciences?|work|awareness|nurs))";
const MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
const TIMES =
  "(?:\\s(?:also|now|just|still|currently|recently|sadly|unfortunately|very|quite|rather|seriously|actually|about|going)){0,4}";
const BODY = oneOf(`
    kidneys?|liver|heart|lungs?|back|spine|neck|knees?|hips?|shoulders?|wrists?|eyes?|ears?|eyesight|sight|hearing
    gall ?bladder|thyroid|prostate|bowels?|stomach|womb|ovar(?:y|ies)|breasts?|skin|blood|bones?|joints?|nerves
    ankles?|legs?|feet|foot|arms?|pelvis|jaw|appendix|tonsils|tooth|teeth
  `);
const TREATMENT = oneOf(String.raw`
    treatment|surgery|operation(?! to\b)|procedure|transplant|replacement|biops(?:y|ies)|mri|scan|x-?ray
    tests?(?= results)|test results|stent|bypass|infusion|dialysis|chemo\w{0,7}|radiotherapy|physio\w{0,7}
    rehab\w{0,9}|counselling|ivf|pump|implant|pacemaker|insulin|inhaler|crutches|wheelchair|stitches|tablets
    medication|meds|antidepressants|medical \w+
  `);
const ILLNESS = oneOf(String.raw`
  illness(?:es)?|disease|disability|diagnosis|infection|cancer|tumou?rs?|lumps?|leuk\w+|diabetes|epilepsy|asthma
  arthritis|rheumatism|sciatica|adhd|autism|ptsd|ocd|bipolar|depression|anxiety|burn-?out|migraines?|insomnia
  vertigo|tinnitus|hernia|strokes?|angina|panic attacks?|(?:nervous )?breakdown|long covid|covid|flu
  injur(?:y|ies)|lupus|fibromyalgia|crohn'?s|parkinson'?s|alzheimer'?s|dementia|endometriosis|colitis|coeliac
  psoriasis|hepatitis|hiv|multiple sclerosis|sclerosis|mental health|chronic (?:pain|fatigue|\w+)|slipped discs?
  (?:blood )?sugar|blood pressure|symptoms|seizures?|relapses?|palpitations|dizziness|dyslexia|stammer|menopause
  addiction|sobriety|allerg(?:y|ies)|(?:broken|fractured|torn) ${BODY}
  (?:${BODY}|health) (?:conditions?|trouble|problems?|issues?|complaint|pain|disease|infection|failure|attack|cancer|scare)
`);
const DOCTOR =
  "(?:surgeon|doctors?|gp|consultant|specialist|physio\\w{0,9}|midwife|therapist|psychiatrist|psychologist|oncologist|cardiologist|counsell?or|hospital|clinic)";
const KIN = oneOf(`
    husband|wife|spouse|fianc(?:é|e|ée|ee)|boyfriend|girlfriend
    (?<!business )partner(?! (?:organi|compan|firm|agenc|program|team))|ex-(?:husband|wife)|kids?|child(?:ren)?|son
    sons|daughters?|baby|babies|toddlers?|twins|newborn|mother|father|mum|mom|mam|dad|parents
    grand(?:mother|father|parents?|son|daughter|children|ma|pa)|brother|sister(?! compan)|in-laws|aunt|uncle
  `);

/** What each is called beside a quote, and how it is told. */
export const PRIVATE_MATTERS = {
  health: {
    label: "your health",
    told: pattern(
      oneOf(String.raw`
        ${I_AM}${TIMES} (?:ill(?! at ease)|sick(?! of\b)|(?:un|not )well|poorly|injured|disabled|autistic|depressed)
        ${I_AM}${TIMES} (?:diabetic|bipolar|dyslexic|deaf|going deaf|(?:going )?blind|hard of hearing|menopausal)
        ${I_AM}${TIMES} (?:breast-?feeding|suicidal|diagnosed|hospitali[sz]ed|bedridden|burn(?:t|ed)[- ]out|signed off)
        ${I_AM}${TIMES} (?:off (?:sick|with|work)|in (?:hospital|therapy|treatment|remission|recovery|rehab))
        ${I_AM}${TIMES} (?:under(?:going)? ${TREATMENT}|(?:recovering|recuperating|suffering) |a recovering)
        ${I_AM}${TIMES} (?:(?:having|awaiting|on|living with|struggling with|treated for) (?:my |an? )?(?:${ILLNESS}|${TREATMENT}|sick leave|medical leave))
      `),
      `\\bI(?:'ve| have|'ve got| have got|'ve had| had|'ll have| will have| need| am having|'m having|'m awaiting| am awaiting| suffer from| live with| caught)${TIMES} (?:come down with )?(?:an? |my |the |to have )?${LIKE}(?:${ILLNESS}|${TREATMENT})\\b${NO_TRADE}`,
      `\\b(?:broke|fractured|tore|hurt) my ${BODY}|\\b(?:having|have|had|get|getting|got) (?:my|the|an?) (?:${BODY}|tumou?r|lump|cyst) (?:out|removed|done|replaced|operated|fixed|checked|scanned)`,
      `${MINE}(?:health|${ILLNESS}|${TREATMENT}|(?<!the )${DOCTOR}|eyesight|hearing|knees?|hips?|recovery)\\b${NO_TRADE}`,
      oneOf(String.raw`
        \bmy (?:${BODY}|body) (?:has (?!always|been (?:set|in) )|have|hurts?|needs?|keeps?|plays?|gave|went|(?:wo|ca)n't)
        \bmy (?:${BODY}|body) (?:will not|cannot|no longer)
        \bmy (?:${BODY}|body) (?:(?:is|are) (?:\w+ly )?(?:gone|bad|weak|worn|fail\w+|going|no longer|not what|getting|giving|playing|in a bad))
        ${MINE}${BODY} ${TREATMENT}\b
      `),
      oneOf(String.raw`
        \b(?:new|artificial|bad|broken|fractured|torn|weak|dodgy) ${BODY}\b(?!-| (?:office|bone))
        \b(?:the|an?|for) ${BODY} (?:scan|transplant|replacement|surgery|operation)\b${NO_TRADE}|\b(?:lump|cyst) in my\b
      `),
      "\\b(?:for|due to|because of|owing to|on|with|given|some|a|of|these|ongoing|serious) (?:\\w{2,12} )?(?:health|medical|mental[- ]health) (?:reasons?|grounds|issues?|problems?|scare|conditions?|concerns?|matters?|crisis|situation|emergency|procedure|treatment|leave)\\b",
      oneOf(String.raw`
        \b${DOCTOR} (?:says?|said|has (?:told|taken|said|advised|ordered|put|signed)|wants|told|thinks|advis\w{2,3}|orders?|ordered|insists?|forbids?)\b
        \bI(?:'m| am)? see(?:ing)? (?:an? |my )?(?:\w{2,12} )?${DOCTOR}\b
        \b(?:booked|scheduled|listed|waiting|going|due|put down|admitted)(?: in)? for (?:an? |my |some )?(?:[\w-]{2,14} ){0,2}?(?:${TREATMENT}|tests|hip|knee)\b
      `),
      oneOf(String.raw`
        \b(?:the|these|those) (?:${ILLNESS}|fits|hot flushes|fever|tremors?) (?:has|have|are|is|came|come|keep|began|return)
        \b(?:the )?${TREATMENT} (?:starts|begins|takes|ends|runs|leaves|came|come|showed?|shows|found|says?)\b
        \b(?:after|since|from|of) (?:the|my) (?:accident|stroke|operation|heart attack|relapse|diagnosis|surgery|chemo\w{0,7}|dialysis|radiotherapy)\b
      `),
      oneOf(String.raw`
        \b(?:in|into|out of|from|through) (?:rehab|detox|intensive care|therapy(?! room)|counselling)\b
        \b(?:want|have|need|keep|put|take)s? me (?:back )?(?:on|in|into) (?:the |an? )?(?:ward|clinic|hospice|hospital)\b
        \b(?:nervous breakdown|sick leave|medical leave|panic attacks|off with (?:stress|burn-?out)|dementia|alcoholi(?:c|sm)|(?:middle|course) of (?:chemo\w{0,7}|dialysis|radiotherapy))\b
        \bI(?:'ve| have)? been (?:sober|clean|dry)\b
      `),
    ),
  },
  family: {
    label: "your family life",
    told: pattern(
      oneOf(String.raw`
        ${I_AM}${TIMES} (?:(?:\w{2,7} (?:weeks|months) |newly |heavily )?pregnant|with child|expecting(?! (?:to|that|an? (?:answer|offer|reply))\b))\b
        \bbeing (?:\w{2,7} (?:weeks|months) )?pregnant(?=,? I\b)|\bI(?:'?m| am) due in (?:${MONTH}|spring|summer|autumn|winter|\w{2,6} (?:weeks|months))\b(?! to\b)
        \bI(?:'ll| will|'?m going to| am going to|'?m about to| am about to|'?m soon to| hope to)(?: soon)? (?:be|become|have) (?:an? |our )?(?:first )?(?:mother|father|mum|mom|dad|parent|baby|child)\b
        ${I_AM}${TIMES} (?:getting (?:married|divorced)|(?:newly |recently )?(?:divorced|widowed|separated)|engaged to be)\b
        ${I_AM}${TIMES} (?:adopting|trying for|a (?:single|new|working|young) (?:mother|mum|mom|father|dad|parent))\b
        ${I_AM}${TIMES} (?:a (?:mother|father|carer|widow|widower)|caring for|looking after|grieving|mourning)\b
      `),
      `\\b(?:I|we)(?:'ve|'re|'ll| have| are| will| had|'m| am|'ve been| have been)?${TIMES} (?:had|have|having|be having|expecting|adopted|adopting|welcomed|lost|nursing|raising|care for|caring for|look after|trying for|buried) (?:an? |my |our |the |two |three |another )?(?:[\\w-]{2,12} ){0,2}?(?:${KIN}|family member|children under|little (?:one|boy|girl)|relative)\\b(?!'s)`,
      oneOf(String.raw`
        \bour (?:youngest|eldest|oldest)\b(?! (?:product|client|customer|office))
        ${MINE}(?:little (?:one|boy|girl)s?|family(?='s| needs| depends| has moved| wants| is (?:ill|moving|growing|against))|breakup|break-up)\b
        ${MINE}${KIN}(?:'s)?\b(?! and I (?:have |had |both |will )?(?:talk|discuss|decid|agree|weigh|think|thought|enjoy|look))(?!(?:'s)? grave)
        \b(?:dad|mum|mom|mam)(?:'s)? (?:is|has|had|needs|was|can't|cannot|dementia|\w{3,10} (?:has|is))\b
        \bthe (?:ex|wife|husband|missus|in-laws)\b
        \b(?:fil(?:e|ed|ing)|fight(?:ing)?|battl(?:e|ing)|sued|suing|hearing) (?:\w{2,8} )?(?:for|over) (?:\w{2,8} )?(?:custody|divorce)\b
        \bcustody of\b
      `),
      `${MINE}(?:pregnancy|due date|maternity|paternity|fertility|ivf|miscarriage|wedding|honeymoon|divorce|separation|marriage|custody|bereavement|family (?:emergency|crisis|illness)|childcare|school run|home life)\\b`,
      `\\bwith (?:an? |two |three |four |five |small |young )(?:[\\w-]{2,10} ){0,2}?(?:newborn|toddlers?|children|kids|baby|twins)\\b(?! (?:in|at) (?:the|this|your))`,
      oneOf(String.raw`
        \b(?:family emergency|death in (?:the|my|our) family|illness in (?:the|my|our) family|passed away|the funeral)\b
        \b(?:a funeral|bereavement|ivf|miscarriage|lost a pregnancy|g(?:i|a)ve birth|(?:the|our|my) baby is|baby (?:number \w+ )?(?:came|arrived|was born|is due))\b
        \b(?:(?:the )?arrival of (?:my|our)|school run|nursery (?:place|fees|run|pick))\b
        \b(?:childcare(?! (?:sector|provider|company|business|app|benefit|team|industry)))\b
        \b(?:(?:on|from|going on|start|during|after) (?:maternity|paternity|parental|adoption) leave|(?:a|the) divorce)\b
        \b(?:expecting (?:a|our|my) (?:\w{2,8} )?(?:baby|child|twins)|going through a (?:divorce|separation|break-?up))\b
        \b(?:elderly (?:parents?|mother|father|relative))\b
      `),
    ),
  },
  faith: {
    label: "your religion",
    told: pattern(
      `(?:\\bas|${I_AM})${TIMES} (?:an? )?(?:[\\w-]{3,14} )?(?:christian|catholic|protestant|muslim|jew|jewish|hindu|sikh|buddhist|quaker|mormon|baptist|atheist|believer|witness)\\b`,
      "\\b(?:my|our) (?:faith(?! in\\b)|religion|religious \\w{3,15}|church(?! and)|parish|mosque|synagogue|temple|congregation|rabbi|imam|priest|pastor|baptism|bible)\\b",
      oneOf(String.raw`
        \breligious (?:reasons?|beliefs?|observances?|grounds|holidays?|convictions?|commitments?|duties)\b
        \b(?:observ|keep)(?:e|ing)? (?:the )?(?:sabbath|shabbat|ramadan|lent)\b|\b(?:I|we)(?:'ve| have)? pray(?:ed)?\b
        \b(?:go|going|went) to (?:mass|church|mosque|synagogue)\b|\b(?:ramadan|yom kippur|passover)\b
      `),
    ),
  },
  age: {
    label: "your age",
    told: pattern(
      oneOf(String.raw`
        \bat my (?:time of life|age)\b|\bmy (?:\w{2,8} )?age\b(?!-| (?:group|range|bracket))
        \bat (?:nearly |almost |over )?(?:fifty|sixty|seventy|eighty)(?:-\w{3,5})?(?= and\b|,|\.| I\b| one\b| you\b)
        (?:^|, |I |me )at (?:5|6|7)\d(?= and\b|,|\.| I\b)|\b(?:bus pass|senior citizen|old-age)\b
      `),
      "\\bI(?:'m| am|'ve (?:just )?turned|'ve just| have turned| turn| turned|'ll be| will be|'ll turn|'m turning| am turning)(?: nearly| almost| now| just| about| already| only| over)? (?:1[6-9]|[2-7]\\d|(?:twenty|thirty|forty|fifty|sixty|seventy)(?:-\\w{3,5})?)(?= years? old| years of age| now\\b| and\\b| this| next (?:month|year)| soon|\\s?[,.;)]| in (?:january|february|march|april|may|june|july|august|september|october|november|december))",
      oneOf(String.raw`
        \b(?:at|aged?) (?:1[6-9]|[2-7]\d|fifty|sixty|seventy)(?:-\w{3,5})?,? I\b
        \bI(?:'m| am) (?:\w{2,10} )?(?:too|getting|rather) (?:old|young)\b
        \bin my (?:late |early |mid-? ?)?(?:twenties|thirties|forties|fifties|sixties|[2-6]0s)\b
      `),
      oneOf(String.raw`
        \b(?:my|early) retirement\b
        \b(?:I|we)(?:'m|'ll| am| will| plan to| want to| hope to| intend to){0,4}(?: be| soon)? (?:retir(?:e|ing))\b
        \b(?:close to|approaching|nearing|near) (?:retirement|retiring|pension age)\b|\bmy pension\b
      `),
    ),
  },
  money: {
    label: "your finances",
    told: pattern(
      `${MINE}(?:debts?|mortgage|rent(?!al)|overdraft|loans?|savings|finances|financial (?:situation|position|circumstances|difficult\\w{1,3}|problems?|obligations?)|bankruptcy|credit (?:card|score)|bank account|bills)\\b`,
      oneOf(String.raw`
        \b(?:paying off|pay off|clear(?:ing)?) (?:my|the|our|an?) (?:\w{1,10} )?(?:ex's )?(?:debts?|loans?|credit|mortgage|card)
        \b(?:bank|bailiffs?|creditors?|landlord|building society) (?:is|are|has|have|wants?|will|threaten)\b[^.!?;\n]{0,25} (?:house|home|flat|evict\w{0,4})
        \b(?:in arrears|overdrawn|repossess\w{0,5}|foreclos\w{1,4}|bailiffs|make ends meet|hand to mouth|insolven\w{1,3}|(?:one|two|three|several|our|my) loans? (?:running|to pay|to repay|outstanding)|on benefits|food bank)\b
        \b(?:pay|cover|make|afford|behind (?:on|with)|meet) (?:my|the|our) (?:\w{2,10} )?(?:rent|mortgage|bills|debts?|loans?)\b
        \bI(?:'m| am|'ve been| have been) (?:\w{2,10} )?(?:in debt|broke|bankrupt|in financial|struggling financially|short of money)\b(?! to you)
      `),
      oneOf(String.raw`
        \b(?:my|our|personal|some|in|serious) (?:\w{2,10} )?(?:financial|money) (?:difficult(?:y|ies)|troubles?|problems?|hardship|pressures?|worries|crisis)\b
        \bstudent (?:loans?|debts?)\b|\b(?:alimony|child support)\b
        \bI(?:'ve| have| have got|'ve got) (?:\w{2,10} )?(?:debts\b(?! of)|(?:a|two|three) (?:loans?|mortgages?)|a mortgage)
        \bI owe the (?:tax|bank|state|landlord)
        \bI owe (?!you\b|it\b|them\b|him\b|her\b|the\b|my (?:team|manager|colleagues|current))
      `),
      "\\bI (?:currently |now |presently |already )?(?:earn|make|am paid|get paid|am on|take home) (?:just |only |about |around |roughly |nearly |over ){0,4}(?:[£$€]\\s?\\d|\\d{2,3}(?:k\\b|,\\d{3}| thousand))",
      "\\bmy (?:current |present |last |previous )?(?:salary|pay|income|wage) (?:is|was|of|stands at) (?:just |only |about |around |roughly |nearly |over ){0,3}[£$€\\d]",
    ),
  },
  immigration: {
    label: "your immigration status",
    told: pattern(
      `${MINE}(?:visa|(?:work|residence) permit|immigration|residency|asylum|citizenship|passport(?= (?:is|was|has|only|does|expires?|says)|'s)|papers(?= (?:only|do|run|expire|allow|let))|leave to remain|settled status|green card|nationality)\\b`,
      oneOf(String.raw`
        \b(?:applied for|claim(?:ed|ing)?|seeking|sought|granted|refused) (?:political )?asylum\b
        \b(?:my|our) residen(?:ce|t) (?:card|title|permit|status)\b
        ${I_AM}${TIMES} (?:here )?(?:an? |on an? |under an? )?(?:[\w-]{2,14} ){0,2}?(?:visa|asylum seeker|refugee|undocumented|immigrant|deported|work permit|green card)\b
      `),
      oneOf(String.raw`
        \b(?:asylum (?:claim|case|application)|deport(?:ed|ation)|h-?1b|skilled worker visa|student visa)\b
        \b(?:(?:spouse|dependent|dependant) visa|indefinite leave|leave to remain|settled status)\b
        \b(?:the home office(?= (?:has|says|refus|takes|decid|is|still|wants|approv)))\b
        \b(?:immigration (?:status|lawyer|case|hearing|authorities))\b
      `),
    ),
  },
  life: {
    label: "your private life",
    told: pattern(
      "\\b(?:my|I have a|I've a|I've got a) (?:\\w{2,10} )?(?:criminal (?:record|conviction|past)|conviction(?= (?:for|from))|sexuality|sexual orientation|gender (?:identity|transition))\\b",
      `${I_AM}${TIMES} (?:an? )?(?:gay|lesbian|bisexual|trans(?:gender)?|transitioning|queer|on (?:parole|probation|bail)|in prison(?! (?:education|service|work))|arrested)\\b`,
      `\\bmy (?:political (?:beliefs|views|party)|party membership|trade union)\\b`,
    ),
  },
} as const;
