import { anyTone } from "@/lib/domain/message/wordings/any-tone";

/** The end of a call. */
export const GOODBYES = anyTone([
  "Thank you for your time, and goodbye.",
  "Thank you for listening. Goodbye.",
  "That was all; thank you, and have a good day.",
  "I won't keep you longer. Thank you, and goodbye.",
  "Many thanks for taking my call. Goodbye.",
  "Thank you for hearing me out, and goodbye.",
]);
