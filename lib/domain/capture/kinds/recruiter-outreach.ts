import type { KindOfMail } from "./kind-of-mail";

/** Somebody writes first, about a job the reader has not applied for. */
export const recruiterOutreach: KindOfMail<"recruiter-outreach"> = {
  kind: "recruiter-outreach",
  label: "Recruiter outreach",
  proposesTimes: true,
  cues: [
    {
      says: /\b(?:came across|come across|found|saw|seen|noticed|stumbled (?:up)?on|read|looked at|viewed|reviewed|looking at) your (?:\w+ ){0,2}(?:profile|github|portfolio|linkedin|cv|resume|background|talk|posts?|work|blog)\b/i,
      weight: 4,
    },
    {
      says: /\b(?:reach(?:ing)? out|get(?:ting)? in touch|writ(?:e|ing) to you|contacting you|messaging you)\b/i,
      weight: 2,
      where: "text",
    },
    {
      says: /\b(?:would you be|are you|you would be|if you(?:'re| are)|you might be|might you be) (?:at all |currently |potentially |still )?(?:open to|interested|up for|curious about|looking)\b/i,
      weight: 3,
      where: "text",
    },
    {
      says: /\bopen to (?:a (?:quick |short |brief )?(?:chat|call|conversation)|new (?:opportunities|roles)|hearing|exploring|discussing|learning)\b/i,
      weight: 3,
    },
    {
      says: /\b(?:an? |this )?(?:exciting|great|new|unique|fantastic|amazing|interesting|excellent) (?:new )?(?:\w+ ){0,2}(?:opportunity|role|position)\b/i,
      weight: 2,
    },
    { says: /\bopportunity\b/i, weight: 2, where: "subject" },
    {
      says: /\b(?:my|our|one of my|one of our|a) clients?\b(?:,| is| are| has| have|')/i,
      weight: 3,
      where: "text",
    },
    {
      says: /\b(?:we(?:'re| are)|i(?:'m| am)|they(?:'re| are)|who is|is) (?:currently |now |actively )?(?:hiring|recruiting|looking for|searching for|looking to hire|building out)\b/i,
      weight: 3,
      where: "text",
    },
    { says: /\b(?:am|is) looking for an?\b/i, weight: 2, where: "text" },
    {
      says: /\b(?:your|you have an?) (?:impressive |strong |great |extensive )?(?:background|experience|profile|skills?|skill set|expertise|career)\b[^.\n]{0,60}\b(?:fit|match|align|impress\w*|relevant|caught|stood out)/i,
      weight: 3,
      where: "text",
    },
    {
      says: /\b(?:great|good|perfect|strong|excellent|ideal|potential) (?:fit|match)\b/i,
      weight: 2,
      where: "text",
    },
    {
      says: /\b(?:matching|matches|match for) your (?:profile|skills|experience)\b/i,
      weight: 3,
      where: "text",
    },
    {
      says: /\b(?:immediate|urgent) (?:need|requirement|opening|hiring)\b|\burgent(?:ly)? requirement\b/i,
      weight: 3,
    },
    {
      says: /\b(?:send|share|reply with|forward)\b[^.\n]{0,30}\b(?:resume|résumé|cv)\b/i,
      weight: 3,
      where: "text",
    },
    { says: /\binmail\b/i, weight: 3, where: "text" },
    {
      says: /\b(?:sent you a message|bump(?:ing)? this|following up on my (?:last|previous|earlier) (?:message|email|note)|i (?:wrote|messaged|emailed|contacted) you (?:last|a few|on|about)|position is still open|role is still open)\b/i,
      weight: 3,
      where: "text",
    },
    {
      says: /\b(?:worth a (?:call|chat|quick chat)|interested\?|sound interesting|hear more|learn more about (?:the|this)|tell you more)\b/i,
      weight: 2,
      where: "text",
    },
    {
      says: /\b(?:hope you don't mind|hope this (?:finds|message finds|email finds)|not sure if you(?:'re| are))\b/i,
      weight: 1,
      where: "text",
    },
    {
      says: /\b(?:working with (?:an?|one of)|i (?:placed|work with|specialise|specialize|am working with|recruit for))\b/i,
      weight: 2,
      where: "text",
    },
  ],
};
