import type { Choices } from "@/lib/domain/message/choices";
import type { OpenQuestion } from "@/lib/domain/message/facts";
import type { MessageKind } from "@/lib/domain/message/kind";
import type { Reason } from "@/lib/domain/message/reason";
import type { ReasonCode } from "@/lib/domain/message/reasons";

/** What the fields of the choices are shown from. */
export type ChoiceProps = {
  kind: Pick<MessageKind, "controls" | "fields">;
  /** What the fields begin with. It stays while one chooses, so that no field is drawn anew under one's hands. */
  given: Choices;
  /** What is chosen now: it decides which fields are wanted. */
  choices: Choices;
  openQuestions: readonly OpenQuestion[];
  /** Every reason there is; none where the kind gives no reason. */
  reasons: readonly ReasonChoice[];
  problems: Readonly<Record<string, string>>;
  doorDays: readonly DoorDays[];
};

/** After how many days an open door is knocked on again, and on which day that is. */
export type DoorDays = { days: number; on: string };

/** A reason to choose, without the wordings it is told in, which weigh too much to come with the page. */
export type ReasonChoice = { code: ReasonCode } & Pick<Reason, "label" | "details">;
