import { presence } from "@/lib/domain/check/presence";

/** A word about the future, or good wishes. Asked for unless the person closed the door. */
export const doorOpen = presence({
  code: "door-open",
  mark: "door",
  need: "door",
  tags: ["door", "wishes"],
  severity: "warning",
  appliesTo: ({ choices }) => choices.door !== "closed",
  isFound: (text) =>
    text
      .split(/[.!?\n;]/)
      .some((sentence) => OPEN.some((pattern) => pattern.test(sentence)) && !SHUT.test(sentence)),
  removed: "The good wishes and the word about the future were taken out.",
  question: "I could not find a word about the future or a good wish. Is it there?",
  addition: { sentence: "I'd be glad to stay in touch.", place: "last" },
});

const OPEN = [
  /\b(?:stay|keep|be|remain) (?:in touch|in contact|connected)\b/i,
  /\b(?:hope|glad|happy|pleased|delighted|love|welcome|like|open|perhaps|maybe)\b.{0,60}\b(?:paths?|meet|talk|speak|hear|work together|work with you|see you|another (?:time|occasion|chance|opportunity)|in (?:the )?future|again|later|reconsider|pick .{0,30} up)\b/i,
  /\b(?:keep me in mind|bear me in mind|think of me|reach out|get in touch|write to me|ping me|contact me|let me know|apply again|speak again|talk again)\b/i,
  /\b(?:wish|wishing)\b.{0,40}\b(?:well|success|best|luck|good|great|smooth|every|speedy|happy)\b/i,
  /\b(?:all the (?:very )?best|best of luck|good luck|every success|all good wishes|all success)\b.{0,20}\b(?:with|in|for)\b/i,
  /^\W*(?:all the (?:very )?best|best of luck|good luck|every success)\W*$/i,
  /\bhope we (?:stay|remain|keep)\b/i,
  /\bhope\b.{0,40}\b(?:find|fill|search|goes well|works out|right person|good hire)\b/i,
];
// Sarcasm and the reverse of an open door.
const SHUT =
  /\b(?:never|don['’]?t|do not|not)\b.{0,20}\b(?:contact|write|call|reach|touch)\b|\bgood luck (?:finding|getting|with that)\b|\bluck (?:finding|getting)\b|\bif you ever\b|\bnext time (?:do|try|read)\b/i;
