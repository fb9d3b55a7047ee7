import type { Fix, Hit, Span } from "@/lib/domain/check/finding";
import type { Rule } from "@/lib/domain/check/rule";
import { plain, spansOf } from "@/lib/domain/check/wording";

/** No slang, text-speak or swearing. A relaxed tone with contractions is fine. */
export const register: Rule = {
  code: "register",
  class: "defect",
  mark: "tone",
  applies: () => true,
  find: ({ bare }) => {
    const text = plain(bare);
    return [
      ...spansOf(text, SWEARING).map((span) => hit("Leave the swearing out of what is kept on file.", span)),
      ...[TEXT_SPEAK, SLANG].flatMap((pattern) => spansOf(text, pattern)).map((span) => slang(text, span)),
    ];
  },
};

const hit = (message: string, span: Span): Hit => ({ severity: "warning", message, span });

function slang(text: string, span: Span): Hit {
  const fix = plainer(text.slice(span.start, span.end), span);
  return { ...hit("This is chat language. A plain word reads better here.", span), ...(fix && { fix }) };
}

function plainer(word: string, span: Span): Fix | null {
  const plainWord = PLAIN_WORDS[word.toLowerCase()];
  if (plainWord === undefined) return null;
  const replacement = /^\p{Lu}/u.test(word)
    ? plainWord.charAt(0).toUpperCase() + plainWord.slice(1)
    : plainWord;
  return { label: `Write “${replacement}”`, span, replacement };
}

/** Each has one plain meaning. */
const PLAIN_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  "u=you;ur=your;gonna=going to;wanna=want to;gotta=have to;gimme=give me;kinda=rather;dunno=don't know;idk=I don't know;tbh=to be honest;btw=by the way;thx=thanks;thanx=thanks;ty=thank you;tysm=thank you very much;pls=please;plz=please;b4=before;gr8=great;l8r=later;tmrw=tomorrow;ppl=people;msg=message;bc=because;cuz=because;coz=because;tho=though;lmk=let me know;nvm=never mind;ofc=of course;prolly=probably;probs=probably;def=definitely;defo=definitely;soz=sorry;my bad=my mistake;yeah=yes;yep=yes;yup=yes;nah=no;nope=no"
    .split(";")
    .map((pair) => pair.split("=")),
);

// Lower case alone: in capitals these are somebody's initials, a degree or a unit.
const TEXT_SPEAK =
  /(?<![\p{L}\p{N}_.@/&'-])(?:r u|ur?|bc|rn|np|ty|af|def|probs?|bs|ya|obvs?|msg|ppl|cos|fam|hun|babe)(?![\p{L}\p{N}_@/&'-]|\.\p{L})/gu;

const SLANG =
  /(?<![\p{L}\p{N}_.@/&-])(?:\p{L}{1,6}(?:a{3,9}|e{3,9}|o{3,9}|u{3,9}|y{3,9})\p{L}{0,6}|gonna|wanna|gotta|gimme|lemme|kinda|sorta|dunno|dope(?=[.,!]| but)|sry|buddy|dont|didnt|doesnt|isnt|thats|cuz|coz|lol|lmf?ao|rofl|omg|wt[fh]|btw|imh?o|tbh|ngl|smh|id[kc]|brb|tysm|thx|thanx|tnx|pls|plz|b4|gr8|l8r|m8|2day|tmrw|4 ?u|c u|(?:see|love|thank|catch) (?:ya|u)|tho|ain'?t|innit|yeah|yep|yup|nah|nope|hella|no cap|(?:low|high)key|bru?h|bros?|dudes?(?! ranch)|dawg|soz|my bad(?=[.,;!]|$| that)|no (?:biggie|probs)|not my (?:vibe|jam)|vib(?:es?|ing)|bummer|bail(?:ing|ed)? on|meh|whatevs|totes|deff?o|prolly|jk|(?:ha){2,9}|xoxo|outta|[csw]h?oulda|tryna|finna|imma|aight|yolo|fomo|lmk|hmu|nvm|ofc|stoked|su(?:x|cks)|chillax|freaking|laters|smth|sth|ttyl|peace out|lit(?=[.,!]|$)|hit me up|cringe|sus|hard pass|yikes|legit|heck|screw(?:ed)? (?:up|over)|gotcha|goin|doin|nothin|knackered|skint|luv|kthx\w*|(?<=, )mate|mate(?=[,.!]))(?![\p{L}\p{N}_@/&-])/giu;

const SWEARING =
  /(?<![\p{L}\p{N}_@/])(?:f+[\W_]?[uv*@#]+[\W_]?c+[\W_]?k+\p{L}{0,3}|f[c*]k\p{L}{0,3}|(?:f-?|eff|frigg)ing|(?:bull|horse)?sh[i!1*]te?(?:s|ty|show)?|a(?:ss|\$\$|rse)(?:hole)?s?|cr[a@*]p(?:py)?|b[i!1*]tch\p{L}{0,3}|bastards?|(?:god)?damn(?:ed(?! souls))?|bloody(?! mary)|bollocks|bugger(?:ed)?|piss(?:ed|ing)?|(?:what|who|why|as) the hell|hell (?:no|yeah)|wankers?|twats?|dickheads?|\p{L}\*{2,6}\p{L}{0,5})(?![\p{L}\p{N}_@])/giu;
