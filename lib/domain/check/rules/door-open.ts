import { showsGoodwill } from "@/lib/domain/check/goodwill";
import { presence } from "@/lib/domain/check/presence";

/** A word about the future, or good wishes. Asked for unless the person closed the door. */
export const doorOpen = presence({
  code: "door-open",
  mark: "door",
  need: "door",
  tags: ["door", "wishes"],
  severity: "warning",
  appliesTo: ({ choices }) => choices.door !== "closed",
  isFound: showsGoodwill,
  removed: "The good wishes and the word about the future were taken out.",
  question: "I could not find a word about the future or a good wish. Is it there?",
  addition: { sentence: "I'd be glad to stay in touch.", place: "last" },
});
