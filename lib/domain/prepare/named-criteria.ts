/**
 * Which criteria of the library (ids of lib/domain/fit/suggestions) an answer in a person's own words speaks of, in
 * the library's order. It only offers them: none is made before the person has ticked it.
 */
export const namedCriteria = (answer: string): readonly string[] =>
  CUES.filter(([, words]) => words.test(answer)).map(([id]) => id);

const CUES: readonly (readonly [id: string, words: RegExp])[] = [
  ["base-pay", /\b(?:pay|paid|salar(?:y|ies)|wages?|earn|money|income)\b/i],
  ["pension", /\bpensions?\b/i],
  ["holidays", /\b(?:holidays?|vacations?|days off|annual leave)\b/i],
  ["parental-leave", /\b(?:parental|maternity|paternity) leave\b/i],
  ["remote-days", /\b(?:remote|remotely|(?:from|at) home|home office)\b/i],
  ["commute", /\b(?:commut\w{1,4}|travel to work|way to work|on the train)\b/i],
  ["weekly-hours", /\b(?:part[- ]time|full[- ]time|hours a week|weekly hours|four[- ]day week)\b/i],
  ["flexible-hours", /\b(?:flexible|flexibility|flexitime|school run)\b/i],
  ["overtime", /\b(?:overtime|long hours|evenings?|weekends?)\b/i],
  ["on-call", /\bon[- ]call\b/i],
  ["travel-days", /\b(?:business trips?|travelling|away from home|on the road)\b/i],
  ["relocation", /\b(?:relocat\w{1,4}|mov(?:e|ing) (?:house|to another|away))\b/i],
  ["accessibility", /\b(?:accessib\w{2,5}|wheelchair|step[- ]free)\b/i],
  ["creative-share", /\b(?:creative|creativity|design(?:ing)?|making things|inventing)\b/i],
  ["autonomy", /\b(?:autonom(?:y|ous)|micromanag\w{1,4}|decide (?:for )?myself|own decisions)\b/i],
  ["management", /\b(?:lead(?:ing)? (?:a team|people)|managing people|line manag\w{1,6})\b/i],
  ["meaning", /\b(?:meaning|meaningful|purpose|useful|matters)\b/i],
  ["level", /\b(?:senior|seniority|junior|promotion|step (?:back|down|up))\b/i],
  ["new-skills", /\b(?:learn|learning|new skills?)\b/i],
  ["mentoring", /\bmentor\w{0,4}\b/i],
  ["learning-budget", /\b(?:training|courses|conferences?)\b/i],
  ["manager", /\b(?:my|a|the|good|bad) (?:manager|boss)\b/i],
  ["team-size", /\b(?:small|big|large) teams?\b/i],
  ["values", /\b(?:values|industry|weapons|arms|tobacco|gambling|climate|ethics|stand behind)\b/i],
  ["diversity", /\b(?:divers(?:e|ity)|inclusive|inclusion)\b/i],
  ["contract", /\b(?:permanent|fixed[- ]term|freelance|contracts?)\b/i],
  ["stability", /\b(?:stability|stable|secure|security|redundan\w{2,5}|lay-?offs?)\b/i],
  ["visa", /\b(?:visas?|sponsorship|work permit)\b/i],
];
