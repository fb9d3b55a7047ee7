"use client";
// A hook of the letter desk: what the person points out is known at once, and kept for the next letters.

import { useMemo, useState } from "react";
import type { Finding } from "@/lib/domain/check/finding";
import { type KnownSentence, partAskedBy, sentenceKey } from "@/lib/domain/check/known-sentences";
import { confirmPart } from "@/lib/features/wordings/actions";
import { factsFor, type Letter, type Material } from "./letter";

/** The sentences that are known for what they are: those of the account, and those pointed out since. */
export function useKnown(
  { messageId, material }: { messageId: string; material: Material },
  known: readonly KnownSentence[],
  letter: Letter,
) {
  const [pointedOut, setPointedOut] = useState<readonly KnownSentence[]>([]);
  return {
    known: useMemo(() => [...known, ...pointedOut], [known, pointedOut]),
    /** This sentence is what that finding asks after. */
    remember: ({ rule }: Finding, sentence: string) => {
      const tag = partAskedBy(rule);
      if (tag === undefined) return;
      const fields = new FormData();
      for (const [name, value] of Object.entries({ messageId, rule, sentence })) fields.set(name, value);
      // It holds at this desk at once; if it cannot be kept, the next letter asks again.
      void confirmPart({ status: "untouched", key: "" }, fields).catch(() => {});
      const text = sentenceKey(sentence, factsFor(material, letter));
      setPointedOut((before) => [...before, { tag, text }]);
    },
  };
}
