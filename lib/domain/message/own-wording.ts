import type { Language } from "@/lib/domain/message/choices";
import type { KindCode } from "@/lib/domain/message/kinds";
import type { PartTag } from "@/lib/domain/message/part";

/** A wording that the person keeps for a part: it stands in place of ours wherever its holes can be filled. */
export interface OwnWording {
  /** Null: for every kind of message. */
  readonly kind: KindCode | null;
  readonly tag: PartTag;
  readonly language: Language;
  /** With holes, as in "Thank you for thinking of me, {firstName}." */
  readonly text: string;
}
