import type { Slot } from "@/lib/domain/message/kind";
import { part } from "@/lib/domain/message/slots";
import {
  CALLS_BACK,
  VOICEMAIL_GREETINGS,
  VOICEMAIL_THANKS,
  voicemailMattersOf,
} from "@/lib/domain/message/wordings/voicemails";

/**
 * Left on a machine: who called, about what, and to be called back. What one has decided is never left there. `matter`
 * fits after "about".
 */
export const voicemailAbout = (matter: string): readonly Slot[] => [
  part("greeting", "only", VOICEMAIL_GREETINGS),
  part("reason", "only", voicemailMattersOf(matter)),
  part("alternative", "only", CALLS_BACK),
  part("thanks", "only", VOICEMAIL_THANKS),
];
