import type { Wordings } from "@/lib/domain/message/kind";

/** Wordings that suit every tone; `short`, where it is given, those of a short message. */
export const anyTone = (wordings: readonly string[], short: readonly string[] = wordings): Wordings => ({
  formal: wordings,
  warm: wordings,
  short,
});
