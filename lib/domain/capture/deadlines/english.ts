import type { DeadlineWords } from "./words";

export const english: DeadlineWords = {
  until: [
    "by",
    "before",
    "until|till",
    "no(?:t)? later than",
    "due(?: date)?",
    "expires?",
    "valid through",
    "latest",
  ],
  named: [
    "(?:deadline|rsvp|respond by|reply by|answer by|rsvp by)(?: (?:for|to) [^\\n.]{2,60})?",
    "(?:let (?:me|us) know|get back to (?:me|us)|(?<!to )reply|(?<!to )respond)",
    "(?:submissions?|submittals?|registrations?|sign-?ups?|bookings?|nominations?|rsvps?|shortlist|the (?:req|list)) (?:will )?(?:close|end|shut|finish|lock)(?:s|es)?(?: on| at| by)?",
    "(?:response|reply|answer|decision) (?:is )?(?:due|needed|required)(?: by)?",
    "(?:offer|invitation|link|slots?|page|form|portal|invite|access|test|times?|window|place|hold|reservation) (?:is |are |will be |will |be |stays? |remains? |has to be |must be )?(?:good|valid|open|live|active|available|accessible|held|kept|reserved|used|completed|booked|expires?|expiring|closes?|closing|lapses?|ends?|runs out|stops? working|shuts?|goes away|disappears?|reserved for you)(?: for you| up)?(?: until| till| on| through| at| to| by| after)?",
  ],
  applying: [
    "(?:closing date|(?:applications?|the (?:vacancy|advert|posting|ad|role|position|post)|it|we) (?:will )?clos(?:e|es|ing)(?: on| at)?|applications? (?:deadline|window closes|due|(?:is|are) (?:open|accepted)(?: until)?)|apply (?:by|before|until|no later than)|open until|posted until)(?: (?:for|is) [^\\n.]{0,40})?",
  ],
  ask: [
    "(?:let|tell) (?:me|us)",
    "confirm|reply|respond|response|rsvp|answer|get back to|get in touch",
    "hear (?:back )?from you|(?:need|want|like|love|have|hoping|hope|keen|good) to (?:hear|know)",
    "(?:your|any) (?:availability|decision|acceptance|preferences?|times?)",
    "hand in|share|submit|send|provide|complete\\w*|book|pick|choose|select|schedule|accept|sign|return|upload|fill|finish|apply",
    "yes or (?:a )?no|(?:a|quick|clear|firm|final) (?:yes|no|answer|reply|word|line|nod|thumbs[- ]up)|acceptance|acknowledge\\w*|indicate|state|notify|inform|advise|ring|call|text|e-?mail|drop|give|tell|write|say so|shout|come back",
    "decide|decision|deadline|expires?|valid|due",
    "please|pls|plz|kindly|could you|would you|can (?:you|u)|will you|lmk|ping|buzz|message|revert|give us",
  ],
  promise: [
    "(?:we|i|they|he|she|team|someone)(?:'ll| will| aim| hope| expect| plan| should| intend| are going| am going)(?! need| require| appreciate| welcome| value| ask| like your| love your| be (?:very |most |really )?(?:grateful|obliged|glad of|thankful)| to (?:hear|know)(?![a-z])| to (?:have|get|receive) your )(?: [^\\n,;]{0,90})?$",
    "you(?:'ll| will| should| can expect to) (?:hear|receive|get)[^\\n,;]{0,60}$",
    "(?:and|we|i) (?:expect|hope|aim|plan|intend) to (?!(?:hear|know)(?![a-z])|have your |get your |receive your )[^\\n,;]{0,60}$",
    "(?:not|nothing|haven't|hasn't|never) (?:yet |been )?(?:heard|contacted|received)(?! (?:back |anything )?from you)[^\\n,;]{0,60}$",
    "(?:advert|vacancy|posting|ad|applications?|job|role|position|post)(?: itself)? (?:will )?(?:stays?|remains?|is|are|be|keeps?)(?: still)? (?:open|live|online|up|advertised)[^\\n,;]{0,14}$",
    "form [A-Z]{1,4}-?\\d{1,5},? (?:exp\\.?|expires?)[^\\n,;]{0,4}$",
    "start(?:ing)?$",
    "(?:\\p{L}+s|those|people|anyone|anybody|everyone|staff) who [^\\n;]{0,90}$",
    "(?:give|giving|hand in|serve) (?:[\\p{L}'-]{1,12} ){0,3}notice[^\\n,;]{0,20}$",
    "closing (?:date|the)[^\\n.,;]{0,40}$",
  ],
  tail: "on|this|coming|next|of|the|at|is|latest|end of|[Ff]irst thing|[Ee]nd of (?:the )?(?:day|business)|[Cc]lose of (?:business|play)|[Ee]o[db]|[Cc]ob|noon|midday|midnight|lunchtime|time|[A-Z]{2,4}|\\d{1,2}(?:[:.]\\d\\d)? ?(?:[AaPp]\\.?[Mm]\\.?)?",
  within:
    "(?:within|in|over)(?: the)?(?: next)? (?<count>\\d{1,3}|one|two|three|four|five|six|seven|a)[ -](?:(?<working>business|working|work) )?(?<unit>hours?|days?|weeks?)",
  weekEnd: "(?:by|before) (?:the )?end of (?:the |this |(?<next>next ))?(?:working |business )?week",
  numbers: ["one|a", "two", "three", "four", "five", "six", "seven"],
};
