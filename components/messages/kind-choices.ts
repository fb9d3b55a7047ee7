import type { Choices } from "@/lib/domain/message/choices";
import type { OpenQuestion } from "@/lib/domain/message/facts";

/** What the choices of every kind of message are shown from. */
export type KindChoicesProps = {
  choices: Choices;
  openQuestions: readonly OpenQuestion[];
  problems: Readonly<Record<string, string>>;
  followUpOn: string;
};
