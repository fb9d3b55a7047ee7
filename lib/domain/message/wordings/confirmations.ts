import type { Wordings } from "@/lib/domain/message/kind";
import { anyTone } from "@/lib/domain/message/wordings/any-tone";

/** Thanks for a talk on the phone and puts in writing what was said. `matter` fits after "about". */
export const confirmationsOf = (matter: string): Wordings =>
  anyTone(
    [
      `Thank you for taking my call about ${matter}; here is what I said, in writing.`,
      `Thank you for speaking with me about ${matter}; here is my answer once more, in writing.`,
      `I'm grateful for our talk on the phone about ${matter} and would like to confirm in writing what I said.`,
      `Many thanks for taking my call about ${matter}; I am writing to confirm what I told you.`,
      `I appreciate the time you took on the phone over ${matter}; here is what I said once more, in writing.`,
      `Thank you for our conversation on the phone about ${matter}; this is what I told you, in writing.`,
    ],
    [
      `Thanks for taking my call about ${matter}; here it is in writing.`,
      `Thank you for our talk on the phone about ${matter}; here is my answer in writing.`,
      `Thanks for speaking with me about ${matter}; this confirms what I said.`,
      `Many thanks for our call about ${matter}; here is what I said, in writing.`,
      `Thank you for your time on the phone over ${matter}; this is what I said, in writing.`,
      `I appreciate our talk on the phone about ${matter}; here it is in writing.`,
    ],
  );
