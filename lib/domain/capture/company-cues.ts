import type { NameCue } from "./company-mentions";

/** Words after which the employer's name stands, where the employer writes. */
export const BEFORE_NAME: readonly NameCue[] = [
  {
    after: /(?:^|\n)[ •-]{0,3}(?:company|employer|organi[sz]ation|hiring company)(?: name)?(?: ?:|\t) ?/gi,
    weight: 6,
    ofEmployer: true,
  },
  {
    after:
      /\b(?:role|position|opening|vacancy|job|opportunity|opportunities|post|internship|placement|team|careers?|interview|application)s? (?:here )?at (?:the )?/gi,
    weight: 4,
    ofEmployer: true,
  },
  {
    after:
      /\b(?:engineer|developer|manager|designer|analyst|scientist|director|lead|officer|specialist|consultant|coordinator|assistant|architect|researcher|associate|executive|administrator|representative|technician|accountant|controller|head|nurse|teacher|writer|editor|producer|planner|recruiter|sourcer|partner|talent|hr|people|recruiting|recruitment|acquisition|founder|ceo|cto) (?:at|with|@) /gi,
    weight: 4,
  },
  {
    after:
      /\b(?:application|applying|applied|candidacy|position|role|opportunity|opportunities|job|career) (?:to|with) /gi,
    weight: 2.5,
  },
  {
    after: /\b(?:interview(?:s|ing)?|chat|conversation|call|meeting|steps?|process|journey|time) with /gi,
    weight: 2.5,
    mayBePerson: true,
  },
  {
    after:
      /\b(?:interest in|interested in)(?: joining| working (?:at|with|for)| a (?:role|position|career) (?:at|with))? /gi,
    weight: 3,
  },
  {
    after:
      /\bon behalf of (?:everyone at |everybody at |all of us at |the (?:whole |entire )?team at )?(?:the )?/gi,
    weight: 4,
  },
  {
    after:
      /\b(?:join|joining|joined|welcome to|life at|here at|we at|us at|everyone at|work at|working at|working for|work for|colleagues at|friends at) /gi,
    weight: 3.5,
    ofEmployer: true,
  },
  {
    after: /\b(?:invitation|message|offer|update|news|hello|greetings|hi|email|mail|note) from /gi,
    weight: 3,
  },
  { after: /\b(?:role|position|post|job|vacancy) of [^\n.,]{3,60} at (?:the )?/gi, weight: 4 },
  { after: /\bat (?:the )?/gi, weight: 1.9 },
  { after: /\bI(?:'m| am) [^\n.,]{2,50} (?:from|with|for) /gi, weight: 2.5 },
  { after: /\b(?:my name is|this is) [^\n.]{2,60} (?:from|with) /gi, weight: 2.5 },
  { after: /(?:^|\n)the (?=[^\n]{2,50} (?:team|recruiting|hiring|talent|people)\b)/gi, weight: 4 },
  { after: /\b(?:called|named) /gi, weight: 2.5, mayBePerson: true },
  { after: /@ /g, weight: 2.5 },
];

/** Words after which an agency names its client. */
export const CLIENT_NAMED: readonly NameCue[] = [
  { after: /\bclient,? (?:called |named |is )?/gi, weight: 6 },
  { after: /\bclient ?: ?/gi, weight: 6 },
  {
    after:
      /\b(?:on behalf of|partnered with|partnering with|working with|exclusively with|recruiting for|hiring for) /gi,
    weight: 3.5,
  },
];
