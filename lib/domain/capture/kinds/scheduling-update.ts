import type { KindOfMail } from "./kind-of-mail";

/** An interview that was already arranged is confirmed, moved or called off. */
export const schedulingUpdate: KindOfMail<"scheduling-update"> = {
  kind: "scheduling-update",
  label: "Scheduling update",
  proposesTimes: true,
  cues: [
    {
      says: /^(?:re: ?)?(?:updated invitation|cancell?ed(?: event)?|rescheduled|confirmed|reminder|new time|change of|accepted|declined)\b/i,
      weight: 6,
      where: "subject",
    },
    { says: /\b(?:reschedul\w+|postpon\w+)\b/i, weight: 4 },
    {
      says: /\b(?:interview|call|meeting|appointment|event|conversation|screen|session|slot|chat)\b[^.\n]{0,60}\b(?:has|have|had) (?:now )?(?:been |to be )(?:\w+ )?(?:moved|changed|cancelled|canceled|updated|confirmed|scheduled|booked|pushed)\b/i,
      weight: 5,
    },
    {
      says: /\b(?:need|have|had|has|going|want|like) to (?:move|change|push|shift|cancel|postpone|bring forward) (?:your|our|the|\w+day's|this|tomorrow's|today's)\b/i,
      weight: 5,
      where: "text",
    },
    {
      says: /\b(?:move|push|shift|change|bring forward|delay) (?:your|our|the) [\w -]{0,20}\b(?:interview|call|meeting|conversation|chat|appointment|slot)\b/i,
      weight: 5,
    },
    { says: /\btime change\b|\bchange of plan/i, weight: 4 },
    { says: /\bto confirm\b ?[:,]/i, weight: 3, where: "text" },
    {
      says: /\b(?:moved|changed|pushed) (?:your|our|the) (?:\w+ ){0,2}(?:interview|call|meeting|conversation|chat|time|slot)\b/i,
      weight: 5,
      where: "text",
    },
    {
      says: /\b(?:the |your )?new time (?:is|will be|for|works)\b|\bold time\b|\bchange (?:of|to) (?:the )?(?:time|date|schedule|your interview)\b/i,
      weight: 4,
    },
    {
      says: /\b(?:this|we|i|to|just|here to) (?:\w+ )?(?:confirms?|confirming) (?:your|our|the|that your|that our)\b[^.\n]{0,60}\b(?:interview|call|meeting|conversation|chat|appointment|screen|slot|time)\b/i,
      weight: 5,
    },
    {
      says: /\b(?:interview|meeting|call|appointment|event|screen|session|conversation) (?:is |has been |was )?(?:now )?(?:confirmed|confirmation|scheduled with|cancelled|canceled|reminder)\b/i,
      weight: 4,
    },
    {
      says: /\b(?:this event has been (?:updated|cancelled|canceled|changed)|a new event has been scheduled|your event|you are (?:all )?(?:booked|confirmed|set|scheduled)|you're (?:all )?(?:booked|confirmed|set|scheduled))\b/i,
      weight: 4,
    },
    {
      says: /\b(?:looking forward to (?:seeing|meeting|having|speaking with|talking to|talking with) you (?:on|at|in on|over|tomorrow))\b/i,
      weight: 2,
      where: "text",
    },
    { says: /\b(?:reminder|remind you)\b[^.\n]{0,60}\b(?:interview|call|meeting)\b/i, weight: 4 },
    {
      says: /\b(?:something (?:has )?came up|pulled into|no longer available|can no longer make|conflict has come up|apologies for the (?:shuffle|change|inconvenience|short notice))\b/i,
      weight: 3,
      where: "text",
    },
    { says: /\b(?:new (?:date|times?|slots?)|instead)\b/i, weight: 1 },
  ],
};
