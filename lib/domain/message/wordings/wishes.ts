import type { Wordings } from "@/lib/domain/message/kind";
import { anyTone } from "@/lib/domain/message/wordings/any-tone";

const ANY_TONE = [
  "I wish you well with the search and with the work ahead.",
  "I wish you every success in filling the role.",
  "I hope that you find the right person soon.",
  "I wish you a smooth search and a good hire.",
  "I hope that the search goes well and ends with the right person.",
  "I wish you and the team all the best in finding the right person.",
];

const IN_FULL = [
  "I wish you well with the search and hope that it ends with the right person in the role.",
  "I hope that you fill the role soon, and I wish you all the best with the work ahead.",
  "I wish you every success in filling the role and with all that comes after it.",
  "I hope the search goes smoothly from here and that you find someone who suits the role well.",
  "I wish you a smooth search and hope that the right person will join you soon.",
  "All the best with the search; I hope that it soon brings you the right person for the role.",
];

/** For a letter that says nothing of the future: without them it would be curt. */
export const FULL_WISHES: Wordings = anyTone(IN_FULL);

/** For a letter that gives no reason. */
export const FULLER_WISHES: Wordings = anyTone(IN_FULL, ANY_TONE);

/** Good wishes for their search. */
export const WISHES: Wordings = anyTone(ANY_TONE, [
  "I wish you well with the search.",
  "All the best with the search.",
  "I hope you find the right person soon.",
  "Good luck with the search.",
  "I wish you a good hire.",
  "Every success with the search.",
]);
