/**
 * Words after which a company's name stands; `ofEmployer` also when an agency writes them, `mayBePerson` where a
 * person's name stands as often.
 */
export type NameCue = { pattern: RegExp; weight: number; ofEmployer?: boolean; mayBePerson?: boolean };

export const BEFORE_NAME: readonly NameCue[] = [
  {
    pattern:
      /(?:^|\n)[ •-]{0,3}(?:company|employer|organi[sz]ation|hiring company)(?: name)? ?(?::| {2})\s?/gi,
    weight: 6,
    ofEmployer: true,
  },
  {
    pattern:
      /\b(?:role|position|opening|vacancy|job|opportunity|opportunities|post|internship|placement|team|careers?|interview|application)s? (?:here )?at /gi,
    weight: 4,
    ofEmployer: true,
  },
  {
    pattern:
      /\b(?:engineer|developer|manager|designer|analyst|scientist|director|lead|officer|specialist|consultant|coordinator|assistant|architect|researcher|associate|executive|administrator|representative|technician|accountant|controller|head|nurse|teacher|writer|editor|producer|planner|recruiter|sourcer|partner|talent|hr|people|recruiting|recruitment|acquisition|founder|ceo|cto) (?:at|with|@) /gi,
    weight: 4,
  },
  {
    pattern:
      /\b(?:application|applying|applied|candidacy|position|role|opportunity|opportunities|job|career) (?:to|with) /gi,
    weight: 2.5,
  },
  {
    pattern: /\b(?:interview(?:s|ing)?|chat|conversation|call|meeting) with /gi,
    weight: 2.5,
    mayBePerson: true,
  },
  {
    pattern:
      /\b(?:interest in|interested in)(?: joining| working (?:at|with|for)| a (?:role|position|career) (?:at|with))? /gi,
    weight: 3,
  },
  {
    pattern:
      /\bon behalf of (?:everyone at |everybody at |all of us at |the (?:whole |entire )?team at )?(?:the )?/gi,
    weight: 4,
  },
  {
    pattern:
      /\b(?:join|joining|joined|welcome to|life at|here at|we at|us at|everyone at|work at|working at|working for|work for|colleagues at|friends at) /gi,
    weight: 3.5,
    ofEmployer: true,
  },
  {
    pattern: /\b(?:invitation|message|offer|update|news|hello|greetings|hi|email|mail|note) from /gi,
    weight: 3,
  },
  { pattern: /\bat /gi, weight: 1.9 },
  { pattern: /\bI(?:'m| am) [^\n.,]{2,50} (?:from|with|for) /gi, weight: 2.5 },
  { pattern: /\b(?:my name is|this is) [^\n.]{2,60} (?:from|with) /gi, weight: 2.5 },
  { pattern: /(?:^|\n)the (?=[^\n]{2,50} (?:team|recruiting|hiring|talent|people)\b)/gi, weight: 4 },
  { pattern: /@ /g, weight: 2.5 },
];

/** Words after which an agency names its client. */
export const CLIENT_NAMED: readonly NameCue[] = [
  { pattern: /\bclient,? (?:called |named |is )?/gi, weight: 6 },
  { pattern: /\bclient ?: ?/gi, weight: 6 },
  {
    pattern:
      /\b(?:on behalf of|partnered with|partnering with|working with|exclusively with|recruiting for|hiring for) /gi,
    weight: 3.5,
  },
];

/** Words before which a company's name stands when somebody writes on its behalf. */
export const AFTER_NAME =
  / (?:(?:is|are) (?:now |currently |actively )?(?:hiring|looking|searching|seeking|recruiting|keen)|(?:would|'d) (?:like|love) to|liked|loved|were impressed|was impressed|have asked|has asked|have invited|has invited|wants? to|(?:was|were) keen)\b/g;

/** Words that only an agency writes. */
export const CLIENT_UNNAMED =
  /\b(?:(?:my|our|a|the|end|direct|one of (?:my|our)) clients?\b(?! (?:base|relationships|success|services?|facing|work))|acts? as an employment (?:agency|business)|working (?:with|alongside) (?:an?|one of)\b[^.\n]{0,60}\b(?:business|company|firm|client|organi[sz]ation|start-?up|scale-?up|brand|employer|consultancy|bank|manufacturer|retailer|group))\b/i;
