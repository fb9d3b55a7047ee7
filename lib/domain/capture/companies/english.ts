import { everyAfter } from "../phrases";
import type { CompanyCues, NameCue } from "./name-cues";

const employer: readonly NameCue[] = [
  {
    after: /(?:^|\n)[ •-]{0,3}(?:company|employer|organi[sz]ation|hiring company)(?: name)?(?: ?:|\t) ?/gi,
    weight: 6,
    ofEmployer: true,
  },
  {
    after: everyAfter(
      "(?:role|position|opening|vacancy|job|opportunity|opportunities|post|internship|placement|team|careers?|interview|application)s? (?:here )?at(?: the)?",
      "(?:role|position|post|job|vacancy) (?:of|as|for|title) [^\\n.,]{3,60} (?:at|with)(?: the)?",
      '(?:role|position|post|job|vacancy)(?: of| as| for)? "[^"\\n]{3,80}" (?:at|with)(?: the)?',
    ),
    weight: 4,
    ofEmployer: true,
  },
  {
    after: everyAfter(
      "(?:engineer|developer|manager|designer|analyst|scientist|director|lead|officer|specialist|consultant|coordinator|assistant|architect|researcher|associate|executive|administrator|representative|technician|accountant|controller|head|nurse|teacher|writer|editor|producer|planner) (?:at|@)(?: the)?",
      "(?:recruiter|sourcer|partner|talent|hr|people|recruiting|recruitment|acquisition|founder|ceo|cto) (?:at|with|@)(?: the)?",
    ),
    weight: 4,
  },
  {
    after: everyAfter(
      "on behalf of(?: (?:everyone|everybody|all of us) at| the (?:whole |entire )?team at)?(?: the)?",
      "the(?= [^\\n]{2,50} (?:team|recruiting|hiring|talent|people)(?:[\\n.,]|$))",
    ),
    weight: 4,
  },
  {
    after: everyAfter(
      "(?:it's|it is|this is|this one is|(?:role|position|job)(?:'s| is)) (?:with|at|for)(?: the)?",
    ),
    weight: 3.5,
    ofEmployer: true,
  },
  {
    after: everyAfter(
      "join|joining|joined|welcome to",
      "(?:life|here|we|us|everyone|colleagues|friends) at",
      "work(?:ing)? (?:at|for)",
    ),
    weight: 3.5,
    ofEmployer: true,
  },
  {
    after: everyAfter(
      "interest(?:ed)? in(?: joining| working (?:at|with|for)| a (?:role|position|career) (?:at|with))?",
    ),
    weight: 3,
  },
  {
    after: everyAfter("(?:invitation|message|offer|update|news|hello|greetings|hi|email|mail|note) from"),
    weight: 3,
  },
  {
    after: everyAfter(
      "(?:application|applying|applied|candidacy|position|role|opportunity|opportunities|job|career) (?:to|with)",
    ),
    weight: 2.5,
  },
  {
    after: everyAfter(
      "(?:interview(?:s|ed|ing)?|chat|conversation|call|meeting|steps?|process|journey|time) with",
      "called|named",
    ),
    weight: 2.5,
    mayBePerson: true,
  },
  {
    after: everyAfter(
      "I(?:'m| am) [^\\n.,]{2,50} (?:from|with|for)",
      "(?:my name is|this is) [^\\n.]{2,60} (?:from|with)",
      "\\p{L}{2,20} here,? (?:from|at|with)",
    ),
    weight: 2.5,
  },
  {
    after: everyAfter("(?:sent|submitted|forwarded|delivered|passed on) to"),
    weight: 3,
    mayBePerson: true,
  },
  { after: /(?<=\S )@ /g, weight: 2.5 },
  { after: everyAfter("at(?: the)?"), weight: 1.9 },
];

const client: readonly NameCue[] = [
  {
    after: everyAfter(
      "(?:below|news|feedback|word) from(?= [^.!?\\n]{3,40}(?:,| -) (?:they|who)(?![\\p{L}]))",
    ),
    weight: 3.5,
  },
  {
    after: everyAfter(
      "(?:below|news|feedback|word|heard(?: back)?|yes|go-ahead|interest|(?:an? )?(?:request|invitation|invite|reply)) from",
    ),
    weight: 3.5,
    mayBePerson: true,
  },
  {
    after: everyAfter(
      "(?:interview|meeting|chat|trial|visit|appointment|call) (?:with|at)",
      "(?:sent|submitted|put) (?:you|your (?:cv|resume|profile|details))(?: forward| over)? to",
    ),
    weight: 3,
    mayBePerson: true,
  },
  { after: everyAfter("client,?(?: called| named| is)?", "client ?:"), weight: 6 },
  {
    after: everyAfter(
      "on behalf of",
      "partner(?:ed|ing) with",
      "working with",
      "exclusively with",
      "(?:retained|asked|engaged|instructed|appointed|mandated|commissioned) by",
      "(?:helping|assisting|supporting|representing|advising)(?: the team at)?",
      "recruiting for",
      "hiring for",
      "(?:recruiting|hiring|sourcing|filling|handling|(?:looking|searching|recruiting|hiring|opening) for) (?:an?|the|two|three|several) [^\\n.,;:!?]{3,60}? for(?: the)?",
    ),
    weight: 3.5,
  },
];

export const english: CompanyCues = {
  employer,
  client,
  doesAsACompany:
    / (?:(?:is|are) (?:now |currently |actively )?(?:hiring|looking|searching|seeking|recruiting|keen)|(?:would|'d) (?:like|love|be (?:pleased|delighted|happy|glad)) to|liked|loved|(?:was|were) (?:impressed|keen)|ha(?:s|ve) (?:now |just |since )?(?:asked|invited|rescheduled|moved|cancelled|canceled|confirmed|sent you|received|reviewed|accepted)|rescheduled|received your|thanks you|wants? to|invites? you)\b/g,
};
