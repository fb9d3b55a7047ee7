import { anyTone } from "@/lib/domain/message/wordings/any-tone";

/** Three reasons in one sentence, each in a few words. */
export const REASON_LISTS = anyTone([
  "It comes down to {reasons}.",
  "Several things led to it: {reasons}.",
  "Three points decided it for me: {reasons}.",
  "I had several things to weigh: {reasons}.",
  "There are three reasons for it: {reasons}.",
  "What led me to it was a mixture of {reasons}.",
]);
