import { anywhere, inSubject, inText, type KindOfMail } from "./kind-of-mail";

/** An interview that was already arranged is confirmed, moved or called off. */
export const schedulingUpdate: KindOfMail<"scheduling-update"> = {
  kind: "scheduling-update",
  label: "Scheduling update",
  weightOfATime: 1,
  cues: [
    inSubject(
      6,
      "updated invitation",
      "cancell?ed(?: event)?",
      "rescheduled",
      "(?:interview|meeting|call) (?:is )?(?:confirmed|confirmation|cancelled|canceled|rescheduled)",
      "confirmed:",
      "confirmation of your interview",
    ),
    anywhere(4, "reschedul(?:e|ed|ing)(?! or cancel)", "postpon\\w+", "time change", "change of plan"),
    anywhere(
      5,
      "(?:interview|call|meeting|appointment|event|conversation|screen|session|slot|chat) … (?:has|have|had) (?:now )?(?:been |to be )(?:moved|changed|cancelled|canceled|updated|confirmed|scheduled|booked|pushed)",
      "(?:need|have|had|has|going|want|like|possible) to (?:move|change|push|shift|cancel|postpone|bring forward) (?:your|our|the|this|\\w+day's|tomorrow's|today's)",
      "(?:move|moved|push|pushed|shift|change|changed|bring forward|delay) (?:your|our|the) … (?:interview|call|meeting|conversation|chat|appointment|slot)",
    ),
    anywhere(
      4,
      "new time (?:is|will be|for|works)",
      "old time",
      "change (?:of|to) (?:the )?(?:time|date|schedule|your interview)",
    ),
    anywhere(
      5,
      "(?:confirms?|confirming) (?:that )?(?:your|our|the) … (?:interview|call|meeting|conversation|chat|appointment|screen|slot|time)",
      "(?:interview|meeting|call|appointment|event|screen|session|conversation) … (?:is|are|was) (?:now )?(?:confirmed|cancelled|canceled)",
    ),
    inText(
      4,
      "this event has been (?:updated|cancelled|canceled|changed)",
      "(?:new|your) (?:event|meeting) has been (?:scheduled|booked|confirmed)",
      "you(?:'re| are) (?:all )?(?:booked|confirmed|set|scheduled)",
    ),
    inText(
      2,
      "looking forward to (?:seeing|meeting|having|speaking with|talking to|talking with) you (?:on|at|in on|over|tomorrow)",
    ),
    inText(4, "see you (?:on |at )?(?:tomorrow|then|there|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"),
    inText(2, "that works", "works for (?:me|us)", "works great"),
    inText(3, "to confirm ?[:,]"),
    inText(
      3,
      "something (?:has )?came up",
      "pulled into",
      "no longer available",
      "can no longer make",
      "(?:has a|have a|scheduling|conflict has) (?:conflict|come up)",
      "apologies for the (?:shuffle|change|inconvenience|short notice)",
      "sorry for the (?:late|short) notice",
    ),
    anywhere(1, "new (?:date|times?|slots?)", "instead"),
  ],
};
