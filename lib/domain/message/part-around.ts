import { inTone, type Occasion, type Pool, type Slot, type Wordings } from "@/lib/domain/message/kind";
import type { PartTag } from "@/lib/domain/message/part";
import { asSentence } from "@/lib/domain/message/template";
import { fitOf } from "@/lib/domain/message/typed";

/**
 * One part around what the person typed for a field: in the wordings that take it as what it is, a phrase or a clause;
 * where there are none it is a sentence by itself. `otherwise` stands for nothing typed.
 */
export const partAround = (
  tag: PartTag,
  paragraph: string,
  { field, otherwise, ...wordings }: Around,
): Slot => ({
  tag,
  paragraph,
  pools: (occasion) => poolsAround(occasion, field, { ...wordings, otherwise: otherwise ?? null }),
});

interface Around {
  /** The key of the field, which is a hole of the wordings. */
  readonly field: string;
  readonly phrase?: Wordings;
  readonly clause?: Wordings;
  readonly otherwise?: string;
}

function poolsAround(
  occasion: Occasion,
  field: string,
  { phrase, clause, otherwise }: { phrase?: Wordings; clause?: Wordings; otherwise: string | null },
): readonly Pool[] {
  const fit = fitOf(occasion.choices.details[field]);
  const filled = (words: string | null): Occasion => ({
    ...occasion,
    phrases: { ...occasion.phrases, [field]: words },
  });
  const usual = phrase ?? clause;
  if (fit === null) return usual ? inTone(usual)(filled(occasion.phrases[field] ?? otherwise)) : [];
  const taking = fit.as === "phrase" ? phrase : fit.as === "clause" ? clause : undefined;
  if (taking) return inTone(taking)(filled(fit.words));
  return [{ wordings: ["{apart}"], phrases: { ...filled(null).phrases, apart: asSentence(fit.words) } }];
}
