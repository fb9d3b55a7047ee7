import type { NameCue } from "./company-mentions";
import { everyAfter } from "./phrases";

/** Words after which the employer's name stands, where the employer writes. */
export const BEFORE_NAME: readonly NameCue[] = [
  {
    after: /(?:^|\n)[ •-]{0,3}(?:company|employer|organi[sz]ation|hiring company)(?: name)?(?: ?:|\t) ?/gi,
    weight: 6,
    ofEmployer: true,
  },
  {
    after: everyAfter(
      "(?:role|position|opening|vacancy|job|opportunity|opportunities|post|internship|placement|team|careers?|interview|application)s? (?:here )?at(?: the)?",
      "(?:role|position|post|job|vacancy) of [^\\n.,]{3,60} at(?: the)?",
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
      "(?:interview(?:s|ing)?|chat|conversation|call|meeting|steps?|process|journey|time) with",
      "called|named",
    ),
    weight: 2.5,
    mayBePerson: true,
  },
  {
    after: everyAfter(
      "I(?:'m| am) [^\\n.,]{2,50} (?:from|with|for)",
      "(?:my name is|this is) [^\\n.]{2,60} (?:from|with)",
    ),
    weight: 2.5,
  },
  { after: /(?<=\S )@ /g, weight: 2.5 },
  { after: everyAfter("at(?: the)?"), weight: 1.9 },
];

/** Words after which an agency names its client. */
export const CLIENT_NAMED: readonly NameCue[] = [
  { after: everyAfter("client,?(?: called| named| is)?", "client ?:"), weight: 6 },
  {
    after: everyAfter(
      "on behalf of",
      "partner(?:ed|ing) with",
      "working with",
      "exclusively with",
      "recruiting for",
      "hiring for",
    ),
    weight: 3.5,
  },
];
