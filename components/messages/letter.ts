import type { Choices } from "@/lib/domain/message/choices";
import type { Part } from "@/lib/domain/message/part";

/** The letter as it stands at the desk. `parts` are those of the last writing, not of the last keystroke. */
export type Letter = {
  subject: string;
  body: string;
  parts: readonly Part[];
  choices: Choices;
  seed: number;
  recipientName: string;
};
