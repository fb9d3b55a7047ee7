import { anywhere, inSubject, inText, type KindOfMail } from "./kind-of-mail";

/** Somebody writes first, about a job the reader has not applied for. */
export const recruiterOutreach: KindOfMail<"recruiter-outreach"> = {
  kind: "recruiter-outreach",
  label: "Recruiter outreach",
  proposesTimes: true,
  cues: [
    inText(
      4,
      "(?:came across|come across|found|saw|seen|noticed|stumbled (?:up)?on|read|looked at|viewed|reviewed|looking at|got|loved) your … (?:profile|github|portfolio|linkedin|cv|resume|background|talk|posts?|blog|oss|open[- ]source|work)",
    ),
    inText(
      2,
      "reach(?:ing)? out",
      "get(?:ting)? in touch",
      "writ(?:e|ing) to you",
      "contacting you",
      "messaging you",
    ),
    inText(
      3,
      "(?:would you be|are you|you would be|you'd be|if you're|if you are|you might be|might you be) (?:at all |currently |potentially |still )?(?:open to|interested|up for|curious|looking)",
      "would you (?:want|like|consider|be keen) to … (?:conversation|role|opportunity|chat|hear|explore|discuss)",
      "curious to (?:chat|hear|learn)",
      "(?:you'd|you would) consider",
      "fancy a",
      "could (?:really )?use an?",
    ),
    anywhere(
      3,
      "open to … (?:chat|call|conversation|opportunities|roles|hearing|exploring|discussing|learning)",
    ),
    anywhere(
      2,
      "(?:exciting|great|new|unique|fantastic|amazing|interesting|excellent|brilliant) … (?:opportunity|role|position)",
    ),
    inSubject(2, "opportunit(?:y|ies)", "opening|vacancy"),
    inText(
      3,
      "(?:my|our|one of my|one of our|a) clients?,? (?:is|are|has|have|a|an|who|in|based)",
      "my client",
      "retained by",
    ),
    inText(
      3,
      "(?:we're|we are|i'm|i am|they're|they are|who is|who are|client is) … (?:hiring|recruiting|looking for|searching for|looking to hire|building out|building)",
      "we (?:have|need) (?:an?|several|some|two|nights|a few) … (?:opening|openings|vacancy|role|roles|position|from)",
      "to find (?:an?|their|our) ",
    ),
    inText(2, "(?:am|is|are) looking for (?:an?|our|their)"),
    inText(
      3,
      "your … (?:background|experience|profile|skills?|skill set|expertise|career) … (?:fit|match|align|impress\\w*|relevant|caught|stood out|spot on)",
    ),
    inText(2, "(?:great|good|perfect|strong|excellent|ideal|potential|be a) (?:fit|match)"),
    inText(3, "match(?:ing|es)? (?:for )?your (?:profile|skills|experience)"),
    anywhere(3, "(?:immediate|urgent|urgently) (?:need|requirement|opening|hiring)"),
    inText(3, "(?:send|share|reply with|forward) … (?:resume|résumé|cv)"),
    inText(3, "inmail", "sent you a message", "thanks for connecting"),
    inText(
      3,
      "bump(?:ing)? this",
      "following up on my (?:last|previous|earlier) (?:message|email|note)",
      "i (?:wrote|messaged|emailed|contacted) you (?:last|a few|on|about)",
      "(?:position|role|vacancy) is still open",
      "(?:touching base|checking in|circling back)",
    ),
    inText(
      3,
      "your name came up",
      "(?:thought of you|you came to mind|recommended you|passed (?:me|to me|on) … your)",
      "your (?:cv|resume|name|profile) was passed",
      "passed me your name",
    ),
    inText(
      2,
      "worth a (?:call|chat|quick)",
      "interested\\?",
      "sound interesting",
      "hear more",
      "learn more about (?:the|this)",
      "tell you more",
    ),
    inText(
      1,
      "hope you don't mind",
      "hope this (?:message |email )?finds",
      "not sure if you're",
      "hope you(?:'re| are) (?:well|keeping well|doing well)",
    ),
    inText(
      2,
      "working with (?:an?|one of)",
      "i (?:placed|work with|specialise|specialize|am working with|recruit for|am supporting)",
    ),
  ],
};
