import { inTone, type Occasion, type Slot, type Wordings } from "@/lib/domain/message/kind";
import { isPrompt, onlyIf } from "@/lib/domain/message/places";
import { greeting, part } from "@/lib/domain/message/slots";
import {
  NOTE_APOLOGIES,
  NOTE_DECISIONS,
  NOTE_DECISIONS_WITH_THANKS,
  NOTE_DOORS,
} from "@/lib/domain/message/wordings/notes";

/** After its greeting, a LinkedIn note is one paragraph. */
const ONLY = "only";

export const inNote = (tag: Slot["tag"], wordings: Wordings): Slot => part(tag, ONLY, wordings);

/** A refusal in very few words: thanks, or an apology where it is late; decision; door. */
export const refusalNote = (thanks: Wordings): readonly Slot[] => [
  greeting,
  onlyIf(isPrompt, inNote("thanks", thanks)),
  onlyIf(isOverdue, inNote("apology", NOTE_APOLOGIES)),
  onlyIf(isPrompt, inNote("decision", NOTE_DECISIONS)),
  onlyIf(isOverdue, inNote("decision", NOTE_DECISIONS_WITH_THANKS)),
  { tag: "door", paragraph: ONLY, pools: (occasion) => inTone(NOTE_DOORS[occasion.choices.door])(occasion) },
];

const isOverdue = (occasion: Occasion): boolean => !isPrompt(occasion);
